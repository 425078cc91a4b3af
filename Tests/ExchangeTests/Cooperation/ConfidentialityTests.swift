import Domain
import Exchange
import Testing

/// What is for the office alone must be in nothing that leaves the house.
@Suite
struct ConfidentialityTests {
  /// A day stands for confidential days.
  private static let marks = ["GEHEIM", "1987-06-05", "05.06.1987"]

  /// Fills every field that is for the office alone.
  private static func marked<R: Record>(_ entries: [Entry<R>]) -> [Entry<R>] {
    let type = RecordType(R.self)
    return entries.map { entry in
      var values = type.fields.reduce(into: [String: String]()) { values, field in
        let stored = R.allFields.first { $0.definition.key == field.key }?.read(entry.record)
        values[field.key] = stored ?? ""
      }
      for field in type.fields where field.isConfidential || type.isConfidential {
        values[field.key] = field.kind.name == .day ? "1987-06-05" : "GEHEIM"
      }
      return Entry(entry.id, R(values: values))
    }
  }

  private static let office: Office = {
    var office = CooperationOffice.office
    office.partners = marked(office.partners)
    office.contacts = marked(office.contacts)
    office.agreements = marked(office.agreements)
    office.sides = marked(office.sides)
    office.agreedTopics = marked(office.agreedTopics)
    office.responsibilities = marked(office.responsibilities)
    office.notices = marked(office.notices)
    office.declinedRequests = marked([
      CooperationOffice.entry("dec:1", ["day": "2026-01-01", "partner": "par:1"])
    ])
    office.networks = marked([CooperationOffice.entry("net:1", ["name": "Runder Tisch"])])
    office.memberships = marked([
      CooperationOffice.entry("mem:1", ["network": "net:1", "partner": "par:1"])
    ])
    office.meetings = marked([
      CooperationOffice.entry("mee:1", ["day": "2026-11-01", "partners": "par:1,par:2"])
    ])
    return office
  }()

  private static var outputs: [String] {
    let reading = CooperationOffice.reading
    let sheet = ResponsibilitySheet(office, on: office.today, reading: reading)
    let changes = ResponsibilityChanges(
      since: CooperationOffice.day("2025-01-01"),
      before: [],
      of: [],
      until: office.today,
      after: office.responsibilities,
      of: office.partners
    )
    let documents =
      office.agreements.map { AgreementDocument($0, in: office, reading: reading).document } + [
        sheet.document(changes: changes), sheet.document(changes: changes, isInternal: true),
      ]
    let network = NetworkExport(office, reading: reading)
    return documents.map(MarkdownWriter.text) + documents.map(HTMLWriter.text)
      + [
        CSVWriter().text(sheet.rows), GeoJSON.text(network.features), DotWriter.text(network.graph),
      ]
  }

  @Test
  func `no document and no export holds what is for the office alone`() {
    let secrets =
      Self.office.partners.map(\.record.notes) + Self.office.agreements.map(\.record.notes)
    #expect(secrets.allSatisfy { $0 == "GEHEIM" })
    for output in Self.outputs {
      #expect(output.contains("Agentur Brücke"))
      for mark in Self.marks { #expect(!output.contains(mark)) }
    }
  }

  @Test
  func `nobody is named who did not agree, and no private number is told`() {
    for output in Self.outputs {
      for personal in ["Verborgen", "0170 5550", "Gasse 7"] { #expect(!output.contains(personal)) }
    }
  }
}
