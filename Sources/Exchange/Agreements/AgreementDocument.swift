package import Domain

/// An agreement as the parties print and sign it, in German (requirement 57).
///
/// It holds what was agreed and nothing else: no internal note, no check of the cooperation, no
/// competition and no declined request.
package struct AgreementDocument {
  let id: RecordID
  let agreement: Agreement
  let office: Office
  let reading: Reading
  /// Those it names, else those of its tandem.
  private(set) var parties: [RecordID] = []

  /// `reading` must be German and have no words for what was erased; `office` holds the sides,
  /// topics and responsibilities.
  package init(_ agreement: Entry<Agreement>, in office: Office, reading: Reading) {
    id = agreement.id
    self.agreement = agreement.record
    self.office = office
    self.reading = reading
    // Who is named stays a party when archived.
    let named = self.agreement.parties
    parties = named.isEmpty ? office.parties(of: self.agreement) : []
    parties += named.filter(exists)
  }

  package var document: Document {
    var document = Document(title)
    document.blocks = opening
    var number = 0
    for section in sections where !section.blocks.isEmpty {
      number += 1
      document.blocks.append(.heading(level: 1, "§ \(number) \(section.title)"))
      document.blocks += section.blocks
    }
    document.blocks += signatures
    let state = reading.word(agreement.state.key, of: .agreementStates)
    let words = state.isEmpty ? "" : " Stand der Vereinbarung: \(state)."
    document.blocks.append(.smallPrint("Ausgegeben am \(written(office.today)).\(words)"))
    return document
  }

  private var title: String {
    let isNamed = agreement.title.lowercased().contains("vereinbarung")
    return isNamed ? agreement.title : "Kooperationsvereinbarung: \(agreement.title)"
  }

  private var opening: [Document.Block] {
    var blocks: [Document.Block] = []
    if ["", "idea", "draft", "coordination"].contains(agreement.state.key) {
      blocks.append(.text("Entwurf, noch nicht unterzeichnet"))
    }
    if !parties.isEmpty {
      blocks.append(.heading(level: 1, "Parteien"))
      blocks.append(.list(parties.map(address)))
    }
    if !agreement.goal.isEmpty {
      blocks += [.heading(level: 1, "Präambel: gemeinsames Ziel"), .text(agreement.goal)]
    }
    return blocks
  }

  private var signatures: [Document.Block] {
    guard !parties.isEmpty else { return [] }
    let lines = parties.map { party in
      let side = sides.first { $0.partner == party }
      let signatory = [side?.decisionMaker ?? "", side?.function ?? ""].filter { !$0.isEmpty }
      return Document.Signature(party: name(party), signatory: signatory.joined(separator: ", "))
    }
    let signed = agreement.signed.map { [Document.Block.text("Unterzeichnet am \(written($0))")] }
    return [.heading(level: 1, "Unterschriften")] + (signed ?? []) + [.signatures(lines)]
  }

  /// Name, carrier and address, in lines; of a single person the name alone.
  private func address(_ party: RecordID) -> String {
    guard let partner = office.partners.first(where: { $0.id == party })?.record,
      partner.type != Term("person")
    else { return name(party) }
    let town = [partner.postalCode, partner.town].filter { !$0.isEmpty }.joined(separator: " ")
    let place = [partner.street, town].filter { !$0.isEmpty }.joined(separator: ", ")
    let carrier = partner.carrier.isEmpty ? "" : "Träger: \(partner.carrier)"
    return [partner.name, carrier, place].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The sides of the parties in their order, then those of others.
  var sides: [AgreementSide] {
    let all = office.sides.map(\.record).filter { side in
      side.agreement == id && side.partner.map(exists) ?? false
    }
    let own = parties.flatMap { party in all.filter { $0.partner == party } }
    return own + all.filter { side in !parties.contains { $0 == side.partner } }
  }

  /// Whether there is still such a partner, in use or archived; what was erased has no name.
  func exists(_ partner: RecordID) -> Bool {
    office.isKnown(partner) || reading.label(partner) != nil
  }

  func name(_ partner: RecordID) -> String {
    reading.label(partner) ?? office.name(partner)
  }

  func names(_ partners: [RecordID]) -> String {
    partners.filter(exists).map(name).joined(separator: ", ")
  }

  func written(_ day: Day) -> String { day.written(.german) }
}
