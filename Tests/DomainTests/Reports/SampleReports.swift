@testable import Domain

/// The reports of the sample office.
struct SampleReports {
  static let office: Office = {
    var records: [RecordID: [String: String]] = [:]
    SampleOffice(records: SampleOffice.size, seed: 1, today: Believable.today).transactions {
      for (id, field, value) in $0.changes { records[id, default: [:]][field] = value }
    }
    var office = Office(today: Believable.today)
    let byPrefix = Dictionary(grouping: records) { $0.key.prefix }
    func put<R: Record>(_ type: R.Type) {
      let all = (byPrefix[Substring(R.kind.prefix)] ?? []).sorted { $0.key < $1.key }.map {
        Entry($0.key, R(values: $0.value))
      }
      office[type] = all.filter { $0.record.archived == nil }
      office[archived: type] = all.filter { $0.record.archived != nil }
      if let settings = all.first?.record as? OfficeSettings { office.settings = settings }
    }
    for type in RecordTypes.all { put(type.type) }
    return office
  }()

  /// All reports of some years.
  static func all(_ years: ClosedRange<Int>) -> [Report] {
    let books = OfficeBooks(office)
    return Reports.all.flatMap { kind -> [Report] in
      let subjects: [ReportSubject?] = kind.subjects?(office) ?? [nil]
      return years.flatMap { year in
        ReportPeriod(year: year).map { period in
          subjects.map { kind.report(books, period, for: $0) }
        } ?? []
      }
    }
  }
}
