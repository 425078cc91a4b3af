import Domain
import Workspace

/// How many came to an open place, month by month.
enum VisitorBlock {
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard id.prefix == OpenPlace.kind.prefix else { return [] }
    let counts = app.workspace.records(VisitorCount.self).map(\.1).filter {
      $0.place == id && $0.archived == nil
    }
    let statistics = VisitorStatistics(counts, until: app.workspace.today)
    guard statistics.days > 0 else { return [] }
    let heading = OverviewRow(
      label: Text(de: "Gäste", en: "Visitors"),
      count: statistics.visitors,
      value: Text(
        de: "an \(statistics.days) Tagen, im Mittel \(statistics.mean ?? 0) am Tag",
        en: "on \(statistics.days) days, \(statistics.mean ?? 0) a day on average"
      )[app.language]
    )
    let most = statistics.months.map(\.visitors).max() ?? 0
    return [heading] + statistics.months.map { row($0, most: most, app.language) }
  }

  /// A bar of at most so many signs.
  private static let room = 20

  private static func row(
    _ month: VisitorStatistics.Month,
    most: Int,
    _ language: Language
  ) -> OverviewRow {
    let (year, number, _) = month.start.parts
    let name = Text(
      de: "\(padded(number, to: 2)).\(year)",
      en: "\(year)-\(padded(number, to: 2))"
    )
    guard let mean = month.mean else {
      return OverviewRow(label: name, value: "–", tone: .plain)
    }
    // Who came at all is seen, however few they are beside the best month.
    let length = most > 0 ? max(month.visitors > 0 ? 1 : 0, month.visitors * room / most) : 0
    let bar = String(repeating: "#", count: length) + String(repeating: " ", count: room - length)
    let digits = String(month.visitors)
    let sum = String(repeating: " ", count: max(0, 5 - digits.count)) + digits
    let words = Text(de: "\(sum), \(mean) am Tag", en: "\(sum), \(mean) a day")
    return OverviewRow(label: name, value: "\(bar) \(words[language])", tone: .plain)
  }
}
