import Domain
import Store
import Testing

@testable import Workspace

// Today is 18 March 2026.
@Suite("The days of writes that warnings ask for")
struct WriteDaysTests {
  private func write(_ rows: [(id: String, day: String)], to office: TestOffice) throws {
    let store = try Store(at: office.path, user: "anna", command: "test", patience: 2000) { 0 }
    try store.commit(
      batch: rows.map { row in
        let day = Day(stored: row.day) ?? TestOffice.today
        return Transaction(
          [
            Change(record: row.id, field: "name", value: "Verein \(row.id) \(row.day)"),
            Change(record: row.id, field: "state", value: "partner"),
          ],
          note: nil,
          user: "anna",
          time: LocalClock.milliseconds(of: day, minute: 600)
        )
      }
    )
  }

  private func isolated(_ office: TestOffice) throws -> [RecordID] {
    try office.open().warnings.filter { $0.warning == 12 }.flatMap(\.records).sorted()
  }

  @Test
  func `a partner has twelve months from its first day before it counts as isolated`() throws {
    let office = try TestOffice()
    try write(
      [
        ("par:A", "2024-01-08"), ("par:B", "2025-03-17"), ("par:C", "2025-03-18"),
        ("par:D", "2025-03-19"), ("par:E", "2026-03-01"),
      ],
      to: office
    )
    #expect(try isolated(office) == ["par:A", "par:B", "par:C"].map { RecordID($0) })
  }

  @Test
  func `where all are new, or all are old, the search finds its end`() throws {
    let new = try TestOffice()
    try write([("par:A", "2026-01-08"), ("par:B", "2026-01-09")], to: new)
    #expect(try isolated(new).isEmpty)
    let old = try TestOffice()
    try write([("par:A", "2020-01-08"), ("par:B", "2020-01-09")], to: old)
    #expect(try isolated(old).count == 2)
    #expect(try isolated(try TestOffice()).isEmpty)
  }
}
