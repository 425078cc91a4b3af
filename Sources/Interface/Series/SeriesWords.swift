import Domain

/// The parts of sentences about meeting series.
enum SeriesWords {
  /// `monatlich, 2. Dienstag, 17:00`.
  static func cadence(_ standing: SeriesStanding, _ office: Office) -> Text {
    let series = standing.series.record
    var words = office.words(series.cadence, of: .cadences)
    if let rule = standing.cadence?.words { words = words + Text(", ") + rule }
    if let start = series.start { words = words + Text(", \(start.stored)") }
    return words
  }

  /// Whether it keeps its cadence.
  static func state(_ standing: SeriesStanding) -> Text {
    let series = standing.series.record
    if standing.isEnded { return Text(de: "beendet", en: "ended") }
    if let since = standing.overdueSince {
      return Text(
        de: "überfällig seit \(since.written(.german))",
        en: "overdue since \(since.written(.english))"
      )
    }
    if standing.lacksNext { return Text(de: "kein nächster Termin", en: "no next date") }
    if standing.isNextLate { return Text(de: "nächster zu spät", en: "next too late") }
    guard standing.cadence != nil else {
      return Text(de: "ohne festen Takt", en: "no fixed rhythm")
    }
    if let first = series.first, first > standing.today, standing.lastHeld == nil {
      return Text(
        de: "beginnt am \(first.written(.german))",
        en: "begins on \(first.written(.english))"
      )
    }
    return Text(de: "im Takt", en: "on schedule")
  }

  /// The same in few cells.
  static func brief(_ standing: SeriesStanding) -> Text {
    if standing.overdueSince != nil { return Text(de: "überfällig", en: "overdue") }
    if standing.lacksNext { return Text(de: "ohne Termin", en: "no date") }
    return state(standing)
  }

  /// The organisations at the last meetings, the earliest first: `8, 6, 3`.
  static func trend(_ statistics: AttendanceStatistics?) -> String {
    let counts = (statistics?.meetings ?? []).prefix(4).map { String($0.organisations.count) }
    return counts.reversed().joined(separator: ", ")
  }
}
