import Domain
import Workspace

/// How hours of a week are told.
struct LoadWords {
  let language: Language

  func hours(_ minutes: Int) -> String {
    minutes == 0 ? "0 h" : Minutes(minutes).written(language)
  }

  /// `2 h frei`, `1 h zu viel`; nothing where none were declared.
  func left(_ minutes: Int?) -> String {
    guard let minutes else { return "" }
    let words = hours(abs(minutes))
    return minutes < 0
      ? Text(de: "\(words) zu viel", en: "\(words) too many")[language]
      : Text(de: "\(words) frei", en: "\(words) left")[language]
  }

  func period(_ period: Period) -> String {
    [period.from, period.until].map { $0?.written(language) ?? "…" }.joined(separator: " – ")
  }

  func month(_ day: Day) -> String {
    let (year, month, _) = day.parts
    return language == .german
      ? "\(padded(month, to: 2)).\(year)" : "\(year)-\(padded(month, to: 2))"
  }
}

/// Declared, committed and free hours of one person, and the next absence.
struct LoadSummary {
  let declared: Int?
  let committed: Int
  let absence: Period?
  let isAbsent: Bool
  private let words: LoadWords

  init(_ volunteer: Entry<Volunteer>, _ book: LoadBook, _ app: App) {
    let today = app.workspace.today
    words = LoadWords(language: app.language)
    declared = volunteer.record.hoursPerWeek?.count
    committed = book.committed(by: volunteer.id, on: today, today: today)
    absence = book.nextAbsence(of: volunteer.id, from: today)
    isAbsent = book.isAbsent(volunteer.id, on: today)
  }

  var isOver: Bool { declared.map { committed > $0 } ?? false }

  /// `6 h erklärt · 4 h vergeben · 2 h frei`.
  var hours: String {
    let taken = words.hours(committed)
    guard let declared else {
      return Text(de: "\(taken) vergeben · keine erklärt", en: "\(taken) taken · none declared")[
        words.language
      ]
    }
    let all = words.hours(declared)
    let start = Text(
      de: "\(all) erklärt · \(taken) vergeben · ",
      en: "\(all) declared · \(taken) taken · "
    )
    return start[words.language] + words.left(declared - committed)
  }

  var absent: String? {
    guard let absence else { return nil }
    let now = Text(de: "jetzt, ", en: "now, ")[words.language]
    return (isAbsent ? now : "") + words.period(absence)
  }
}

/// What the page of a volunteer tells of their time.
enum LoadBlock {
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard id.prefix == Volunteer.kind.prefix, let values = app.workspace.values(of: id) else {
      return []
    }
    let volunteer = Entry(id, Volunteer(values: values))
    let summary = LoadSummary(volunteer, app.workspace.loadBook, app)
    var rows: [OverviewRow] = []
    let key = Commands.key(of: "load", app.language)
    if summary.declared != nil || summary.committed > 0 {
      rows.append(
        OverviewRow(
          label: Text(de: "Auslastung", en: "Load"),
          value: summary.hours
            + Text(de: " (\(key): über die Zeit)", en: " (\(key): over time)")[app.language],
          tone: summary.isOver ? .alert : .plain
        )
      )
    }
    if let absent = summary.absent {
      rows.append(
        OverviewRow(label: Text(de: "Abwesend", en: "Absent"), value: absent, tone: .plain)
      )
    }
    return rows
  }
}
