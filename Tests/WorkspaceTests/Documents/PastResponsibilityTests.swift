import Domain
import Store
import Testing

@testable import Workspace

@Suite
struct PastResponsibilityTests {
  private static let monday = Day(stored: "2026-03-16") ?? Day(number: 0)

  /// The office as it is opened so many days after Monday.
  private func open(_ office: TestOffice, after days: Int) throws -> Workspace {
    let day = Self.monday.adding(days: days)
    let time = LocalClock.milliseconds(of: day, minute: 9 * 60)
    let store = try Store(at: office.path, user: "anna", command: "test", patience: 2000) { time }
    return Workspace(store, language: .german) { Moment(day: day, time: nil) }
  }

  @Test
  func `responsibilities are told as they stood at the end of a day`() throws {
    let office = try TestOffice()
    let monday = try open(office, after: 0)
    try monday.write("par:1", ["name": "Agentur Brücke"])
    try monday.write("res:1", ["task": "work", "partner": "par:1", "role": "responsible"])
    let tuesday = try open(office, after: 1)
    try tuesday.write("res:2", ["task": "school", "partner": "par:1"])
    try tuesday.write("res:1", ["role": "involved"])
    let now = try open(office, after: 2)
    let past = try now.responsibilities(asOf: Self.monday)
    #expect(past.map(\.id) == [RecordID("res:1")])
    #expect(past.first?.record.role == Term("responsible"))
    #expect(try now.responsibilities(asOf: Self.monday.adding(days: 1)).count == 2)
    #expect(try now.responsibilities(asOf: Self.monday.adding(days: -1)).isEmpty)
  }

  @Test
  func `what was taken back later still stood then`() throws {
    let office = try TestOffice()
    let monday = try open(office, after: 0)
    try monday.write("par:1", ["name": "Agentur Brücke"])
    try monday.write("res:1", ["task": "work", "partner": "par:1", "role": "responsible"])
    try monday.write("res:1", ["role": "involved"])
    let tuesday = try open(office, after: 1)
    _ = try tuesday.undo()
    #expect(tuesday.records(Responsibility.self).first?.1.role == Term("responsible"))
    let past = try tuesday.responsibilities(asOf: Self.monday)
    #expect(past.first?.record.role == Term("involved"))
  }

  @Test
  func `partners are told as they stood then, too`() throws {
    let office = try TestOffice()
    try open(office, after: 0).write("par:1", ["name": "Agentur Brücke", "state": "partner"])
    let tuesday = try open(office, after: 1)
    try tuesday.write("par:1", ["state": "ended"])
    try tuesday.write("par:2", ["name": "Neue"])
    let past = try open(office, after: 2).entries(Partner.self, asOf: Self.monday)
    #expect(past.map(\.record.state) == [Term("partner")])
  }
}
