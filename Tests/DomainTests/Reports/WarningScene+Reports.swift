import Testing

@testable import Domain

extension WarningScene {
  func report(_ name: String, _ from: String, _ until: String) throws -> Report {
    let period = try #require(
      ReportPeriod(from: Believable.day(from), until: Believable.day(until))
    )
    return try #require(Reports.named(name)).report(OfficeBooks(office), period)
  }

  mutating func volunteer(
    since: String?,
    state: String = "active",
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    add(\.volunteers) {
      $0.lastName = "Sommer"
      $0.state = Term(state)
      $0.servingSince = since.map { Day($0) }
      change(&$0)
    }
  }
}

extension Report {
  /// A number by the names of its table and row; `Alle` is the whole.
  func value(_ table: String, _ row: String, _ column: Int = 0) throws -> Int? {
    let table = try #require(tables.first { $0.key == table })
    let line = table.rows.first { $0.name.de == row } ?? (row == "Alle" ? table.total : nil)
    return line?.figures[column]?.value
  }
}
