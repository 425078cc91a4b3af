import Domain
import Store
import Testing

@testable import Workspace

struct DemoOfficeTests {
  let office: TestOffice
  let path: String

  init() throws {
    office = try TestOffice()
    path = office.folder + "/demo"
  }

  @Test(arguments: [1, 50, 1000])
  func `the office has so many records and none that a form would refuse`(count: Int) throws {
    try DemoOffice.write(records: count, seed: 5, to: path, today: TestOffice.today)
    let workspace = try Workspace.open(path, language: .german)
    var seen = 0
    for type in RecordTypes.all {
      for id in workspace.table(type).ids {
        seen += 1
        let values = try #require(workspace.values(of: id))
        #expect(type.problems(of: values) == [], "\(id.text)")
        for (field, value) in values {
          let definition = try #require(type.field(field), "\(field)")
          guard definition.kind.target != nil else { continue }
          for target in value.split(separator: ",") {
            #expect(workspace.exists(RecordID(String(target))), "\(id.text) \(field)")
          }
        }
      }
    }
    #expect(seen == count)
    #expect(workspace.warning == nil)
  }

  @Test
  func `each warning has a case, and few partners were not told of a change`() throws {
    // The office is written for the day on which it is opened.
    let today = LocalClock.now().day
    try DemoOffice.write(records: SampleOffice.size, seed: 1, to: path, today: today)
    let workspace = try Workspace.open(path, language: .german)
    let cases = Dictionary(grouping: workspace.warnings, by: \.warning)
    for rule in Warnings.all {
      #expect(cases[rule.number]?.isEmpty == false, "\(rule.sign)")
    }
    #expect((1...20).contains(cases[4]?.count ?? 0))
    let missing = (cases[22] ?? []).map(\.sentence.de)
    for words in ["Veröffentlichung „Broschüre", "Rundbrief „Fest am Kai"] {
      #expect(missing.contains { $0.contains(words) }, "\(words)")
    }
    #expect(cases[44]?.contains { $0.sentence.de.contains("Wissensnotiz „Mit Kindern") } == true)
    let certificates = (cases[21] ?? []).map(\.sentence.de)
    for words in ["zu erneuern", "zu löschen", "älter als 3 Monate", "kein erweitertes"] {
      #expect(certificates.contains { $0.contains(words) }, "\(words)")
    }
    #expect(cases[109]?.contains { $0.sentence.de.contains("Sorgeberechtigten") } == true)
    // A round table of its own, and only that series out of beat.
    #expect(cases[9]?.contains { $0.sentence.de.contains("immer dieselben 3") } == true)
    #expect(cases[41]?.count == 1)
    for (_, notice) in workspace.records(StakeholderNotice.self) {
      #expect(notice.version ?? .init(number: 0) <= notice.day ?? .init(number: 0))
    }
  }

  @Test
  func `money is near a limit, above one, mixed, and a fund is nearly used`() throws {
    let today = LocalClock.now().day
    try DemoOffice.write(records: SampleOffice.size, seed: 1, to: path, today: today)
    let workspace = try Workspace.open(path, language: .german)
    let sentences = workspace.warnings.map(\.sentence.de)
    for words in ["über der Grenze von", "nur eine gilt", "Von den Mitteln „"] {
      #expect(sentences.contains { $0.contains(words) }, "\(words)")
    }
    let hours = workspace.office.hours.count { $0.record.activity == "Deutsch üben" }
    #expect(hours == 4)
    #expect(workspace.office.expenses.contains { $0.record.kilometres?.tenths == 125 })
  }

  @Test
  func `a grant, its post and its directive end, shares are missing and money is doubled`() throws {
    let today = LocalClock.now().day
    try DemoOffice.write(records: SampleOffice.size, seed: 1, to: path, today: today)
    let workspace = try Workspace.open(path, language: .german)
    let sentences = workspace.warnings.map(\.sentence.de)
    for words in [
      "Die Stelle „Koordination Lotsennetz“ endet", "gilt nur bis",
      "Die Förderung „Lotsennetz Auenland · Beratungs- und", "„Antrag für das Folgejahr: ",
      "von „Lesepatenschaften Altstadt“ ergeben 80 %: Es fehlen 20 %",
      "kommen zur gleichen Zeit von: Freistaat Bayern",
    ] {
      #expect(sentences.contains { $0.contains(words) }, "\(words)")
    }
    // Halves and thirds are whole.
    for words in ["„Familienpatenschaften“ ergeben", "„Begegnungsgarten am Hafen“ ergeben"] {
      #expect(!sentences.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test
  func `a folder with a store is left alone`() throws {
    let workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Echte Daten"])
    #expect(throws: Refusal.self) {
      try DemoOffice.write(records: 5, seed: 1, to: office.path, today: TestOffice.today)
    }
    #expect(try office.open().records(Partner.self).map(\.1.name) == ["Echte Daten"])
  }

  @Test
  func `the same seed gives the same office`() throws {
    try DemoOffice.write(records: 60, seed: 5, to: path, today: TestOffice.today)
    let other = path + "2"
    try DemoOffice.write(records: 60, seed: 5, to: other, today: TestOffice.today)
    let first = try Workspace.open(path, language: .german)
    let second = try Workspace.open(other, language: .german)
    for type in RecordTypes.all {
      let ids = first.table(type).ids
      #expect(ids == second.table(type).ids)
      for id in ids { #expect(first.values(of: id) == second.values(of: id)) }
    }
  }
}
