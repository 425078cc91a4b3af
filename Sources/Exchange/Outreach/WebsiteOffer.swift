package import Domain

/// What the office tells the public, for a website or a brochure, in German (requirement 205).
///
/// It holds nothing of a person, no site that is a single person, and no note of the office: only
/// what is open to all, what was marked for the website, and what may be published.
package struct WebsiteOffer {
  /// One thing that is told.
  struct Item {
    let title: String
    var facts: [(label: String, value: String)] = []
    var text = ""
    var address = ""
  }

  let office: Office
  let reading: Reading

  /// `reading` must be German and have no words for what was erased.
  package init(_ office: Office, reading: Reading) {
    self.office = office
    self.reading = reading
  }

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "Website \(office.today.stored)" }

  package var document: Document {
    let name = office.settings.name
    var document = Document(name.isEmpty ? "Engagement vor Ort" : name)
    let sections = sections
    if sections.isEmpty {
      document.blocks.append(.text("Zurzeit ist nichts für die Website vorgesehen."))
    }
    for section in sections {
      document.blocks.append(.heading(level: 1, section.title))
      for item in section.items { document.blocks += blocks(item) }
    }
    document.blocks.append(.smallPrint("Stand: \(office.today.written(.german))"))
    return document
  }

  /// All of it in one table, with headings.
  package var rows: [[String]] {
    let rows = sections.flatMap { section in
      section.items.map { item in
        let facts = filled(item).map { "\($0.label): \($0.value)" }.joined(separator: "; ")
        let address = WebAddress.target(item.address) ?? ""
        return [section.title, item.title, facts, item.text, address]
      }
    }
    return [["Bereich", "Titel", "Angaben", "Text", "Adresse im Netz"]] + rows
  }

  /// The parts that have something to tell, in their order.
  private var sections: [(title: String, items: [Item])] {
    let knowledge = Vocabulary.knowledgeKinds.entries.map { entry in
      (reading.word(entry.term.key, of: .knowledgeKinds), notes(of: entry.term))
    }
    let all: [(title: String, items: [Item])] =
      [("Engagement: Wir suchen", requests), ("Fortbildungen", courses), ("Termine", events)]
      + knowledge
      + [("Veröffentlichungen", publications), ("Erfolgsgeschichten", stories)]
    return all.filter { !$0.items.isEmpty }
  }

  private func filled(_ item: Item) -> [(label: String, value: String)] {
    item.facts.filter { !PrintedText.line($0.value).isEmpty }
  }

  private func blocks(_ item: Item) -> [Document.Block] {
    var blocks: [Document.Block] = [.heading(level: 2, item.title)]
    let facts = filled(item)
    if !facts.isEmpty {
      blocks.append(.definitions(facts.map { Document.Definition($0.label, $0.value) }))
    }
    if !PrintedText.paragraphs(item.text).isEmpty { blocks.append(.text(item.text)) }
    if !PrintedText.line(item.address).isEmpty {
      blocks.append(.link("Adresse im Netz", item.address))
    }
    return blocks
  }
}
