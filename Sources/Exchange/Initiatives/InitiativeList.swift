package import Domain

/// The volunteer initiatives that there are in the area, by district, in German (requirement 70).
///
/// Helper circles, and partners that are initiatives of volunteers. People are named only where they
/// agreed to be listed.
package struct InitiativeList {
  private let office: Office
  private let reading: Reading

  /// `reading` must be German.
  package init(_ office: Office, reading: Reading) {
    self.office = office
    self.reading = reading
  }

  private static let types: Set<Term> = [Term("helpers"), Term("aid"), Term("mso")]
  private static let title = "Ehrenamtliche Initiativen"

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "\(InitiativeList.title) \(office.today.stored)" }

  package var document: Document {
    let all = initiatives
    var document = Document(InitiativeList.title)
    if all.isEmpty { document.blocks.append(.text("Es ist noch keine Initiative erfasst.")) }
    for place in places(of: all) {
      document.blocks.append(.heading(level: 1, word(place)))
      let here = all.filter { ($0.districts.isEmpty ? [.none] : $0.districts).contains(place) }
      let columns = ["Name", "Art", "Träger", "Begleitet von", "Themen", "Ansprechperson"]
      let rows = here.map { [$0.name, $0.type, $0.carrier, $0.accompanier, $0.topics, $0.speaker] }
      let table = DocumentTable(columns.map { DocumentTable.Column($0) }, rows: rows)
      document.blocks.append(.table(table.withoutEmptyColumns))
    }
    let circles = all.count { $0.isCircle }
    document.blocks.append(
      .smallPrint(
        "\(all.count) Initiativen, davon \(circles) Helferkreise. Stand: \(office.today.written(.german))"
      )
    )
    return document
  }

  private struct Initiative {
    var name: String
    var type: String
    var carrier = ""
    var accompanier = ""
    var districts: [Term]
    var topics: String
    var speaker = ""
    var isCircle = false
  }

  private var initiatives: [Initiative] {
    let circles = office.circles.map { circle($0.record) }
    // A circle is often a partner too; it is told of once.
    let known = Set(circles.map { Folding.fold($0.name) })
    let partners = office.partners.map(\.record).filter { partner in
      InitiativeList.types.contains(partner.type) && partner.state != Term("ended")
        && !known.contains(Folding.fold(partner.name))
    }
    let others = partners.map { partner in
      Initiative(
        name: partner.name,
        type: reading.word(partner.type.key, of: .partnerTypes),
        carrier: partner.carrier,
        districts: partner.districts,
        topics: words(partner.focus)
      )
    }
    return (circles + others).sorted { Folding.fold($0.name) < Folding.fold($1.name) }
  }

  private func circle(_ circle: HelperCircle) -> Initiative {
    let speaker = office.contacts.first { $0.id == circle.speaker }
    let isListed = speaker.map { office.isListed($0, by: office.today) } ?? false
    return Initiative(
      name: circle.name,
      type: HelperCircle.singular.de,
      carrier: circle.carrier.map(office.name) ?? "",
      accompanier: circle.accompaniedBy.map(office.name) ?? "",
      districts: circle.districts,
      topics: words(circle.topics),
      speaker: isListed ? speaker?.record.label(reading) ?? "" : "",
      isCircle: true
    )
  }

  /// The districts by name, those that are everywhere or nowhere last.
  private func places(of all: [Initiative]) -> [Term] {
    let places = Set(all.flatMap { $0.districts.isEmpty ? [.none] : $0.districts })
    func rank(_ place: Term) -> Int { place == .none ? 2 : place == Coverage.everywhere ? 1 : 0 }
    return places.sorted {
      (rank($0), Folding.fold(word($0))) < (rank($1), Folding.fold(word($1)))
    }
  }

  private func word(_ place: Term) -> String {
    place == .none ? "ohne Stadtteil" : reading.word(place.key, of: .districts)
  }

  private func words(_ topics: [Term]) -> String {
    topics.map { reading.word($0.key, of: .topics) }.joined(separator: ", ")
  }
}
