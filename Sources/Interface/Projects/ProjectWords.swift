import Domain
import Workspace

/// How a project is told over time: its days, its money and the hours of the team.
struct ProjectWords {
  let row: ProjectTimeline.Row
  let language: Language
  private let reading: Reading
  private let today: Day

  init(_ row: ProjectTimeline.Row, _ app: App) {
    self.row = row
    language = app.language
    reading = app.workspace.reading
    today = app.workspace.today
  }

  /// `Q2 26`.
  static func quarter(_ day: Day) -> String {
    let (year, month, _) = day.parts
    return "Q\((month + 2) / 3) \(padded(year % 100, to: 2))"
  }

  /// `01.02.2026 – 31.01.2027`, with words for what is open.
  static func period(_ period: Period, _ language: Language) -> String {
    let from = period.from?.written(language)
    let until = period.until?.written(language)
    switch (from, until) {
    case (nil, nil): return Text(de: "ohne Zeitraum", en: "no dates")[language]
    case (let from?, nil):
      return Text(de: "ab \(from), Ende offen", en: "from \(from), no end set")[language]
    case (nil, let until?): return Text(de: "bis \(until)", en: "until \(until)")[language]
    case (let from?, let until?): return "\(from) – \(until)"
    }
  }

  /// Its days, state and carrier.
  var summary: String {
    let project = row.project
    let carrier = project.carrier.flatMap(reading.label) ?? ""
    let hours = project.hoursPerWeek.map { weekly($0) } ?? ""
    let parts = [
      ProjectWords.period(project.period, language),
      reading.word(project.state.key, of: .projectStates), carrier, hours,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Who pays how much and how long; what nobody pays has lines of its own.
  var money: String {
    if row.fundings.isEmpty {
      let funder = row.project.funder
      if row.project.isUnfunded {
        return Text(de: "nicht gesondert finanziert", en: "not funded separately")[language]
      }
      return funder.isEmpty
        ? Text(de: "keine Förderung erfasst", en: "no funding recorded")[language] : funder
    }
    return row.fundings.map { funding in
      let record = funding.record
      let share = record.share?.written(language) ?? record.amount?.written(language) ?? ""
      let period = Period(from: record.start, until: record.end)
      let days =
        period.from == nil && period.until == nil ? "" : ProjectWords.period(period, language)
      let state = record.isGranted ? "" : reading.word(record.state.key, of: .fundingStates)
      let name = record.giver(reading)
      return [name, share, days, state].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  /// The days without a grant; nothing where there are none.
  var gaps: String {
    row.gaps.map { gap in
      guard let from = gap.from, let until = gap.until else { return "" }
      let days = until.number - from.number + 1
      let count = Text(
        de: days == 1 ? "1 Tag" : "\(days) Tage",
        en: days == 1 ? "1 day" : "\(days) days"
      )
      return "\(ProjectWords.period(gap, language)) (\(count[language]))"
    }.joined(separator: "; ")
  }

  /// The hours of the team from phase to phase, and which of them hold today.
  var staff: String {
    row.phases.map { phase in
      let record = phase.record
      let post = record.post.flatMap(reading.label) ?? ""
      let isNow = record.period.contains(today)
      let now = isNow ? Text(de: "jetzt", en: "now")[language] : ""
      let days =
        record.start == nil && record.end == nil
        ? "" : ProjectWords.period(record.period, language)
      let hours = record.hours.map { weekly($0) } ?? ""
      let words = [hours, days].filter { !$0.isEmpty }.joined(separator: " ")
      let notes = [post, now].filter { !$0.isEmpty }.joined(separator: ", ")
      return notes.isEmpty ? words : "\(words) (\(notes))"
    }.joined(separator: "; ")
  }

  private func weekly(_ hours: Minutes) -> String {
    let written = hours.written(language)
    return Text(de: "\(written)/Woche", en: "\(written) a week")[language]
  }
}
