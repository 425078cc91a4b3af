import Domain
import Terminal
import Workspace

/// What the screen of a volunteer's recognition tells, row by row.
struct RecognitionRows {
  enum Row {
    case heading(Text)
    /// A label, and what is told; a sign before what needs attention.
    case line(label: String, value: String, sign: Sign?)
    case gap
  }

  /// How a condition stands, told apart without colour.
  enum Sign: String {
    case met = "+"
    case notMet = "-"
    case unknown = "?"

    init(_ result: Fulfilment) {
      switch result {
      case .met: self = .met
      case .notMet: self = .notMet
      case .unknown: self = .unknown
      }
    }

    var role: Role {
      switch self {
      case .met: .statusGood
      case .notMet: .statusError
      case .unknown: .warning
      }
    }
  }

  private let profile: ServiceProfile
  private let language: Language
  private let reading: Reading
  private let today: Day

  init(_ volunteer: Entry<Volunteer>, _ app: App) {
    profile = ServiceProfile(volunteer, in: app.workspace.office)
    language = app.language
    reading = app.workspace.reading
    today = app.workspace.today
  }

  var rows: [Row] {
    let blocks = [given, checks, hours, learned].filter { !$0.isEmpty }
    return Array(blocks.joined(separator: [.gap]))
  }

  private var given: [Row] {
    let recognitions = profile.service.recognitions
    let heading = Row.heading(
      Text(
        de: "Bekommen (\(recognitions.count))",
        en: "Received (\(recognitions.count))"
      )
    )
    guard !recognitions.isEmpty else {
      let none = Text(
        de: "Noch nichts. n hält eine Anerkennung fest.",
        en: "Nothing yet. n records a recognition."
      )
      return [heading, .line(label: "", value: none[language], sign: nil)]
    }
    return [heading]
      + recognitions.map { one in
        let until = one.until.map {
          Text(de: "bis \($0.written(.german))", en: "until \($0.written(.english))")[language]
        }
        let words = [reading.word(one.type.key, of: .recognitionKinds), one.occasion, until ?? ""]
        return .line(
          label: one.day?.written(language) ?? "",
          value: words.filter { !$0.isEmpty }.joined(separator: ", "),
          sign: nil
        )
      }
  }

  private var checks: [Row] {
    let all = Honour.allCases.map { EligibilityCheck($0, of: profile.service) }
    return Array(all.map(rows).joined(separator: [.gap]))
  }

  private func rows(of check: EligibilityCheck) -> [Row] {
    let result =
      switch check.result {
      case .met: met(check)
      case .notMet: Text(de: "nicht möglich", en: "not possible")
      case .unknown: Text(de: "noch zu klären", en: "to be settled")
      }
    let title = check.honour.title + Text(": ") + result
    return [.heading(title)]
      + check.criteria.map { criterion in
        .line(
          label: criterion.title[language],
          value: words(criterion),
          sign: Sign(criterion.result)
        )
      }
  }

  /// Some conditions no record can tell of.
  private func met(_ check: EligibilityCheck) -> Text {
    let open = check.criteria.count { $0.result == .unknown }
    return open == 0
      ? Text(de: "alles erfüllt", en: "all met")
      : Text(
        de: "nach Aktenlage erfüllt; \(open) zu klären",
        en: "met as far as recorded; \(open) to be settled"
      )
  }

  /// What is asked for stands only where it is not known to be met.
  private func words(_ criterion: Criterion) -> String {
    let reason = criterion.reason[language]
    guard criterion.result != .met else { return reason }
    return
      "\(reason) \(Text(de: "Verlangt", en: "Required")[language]): \(criterion.rule[language])."
  }

  private var hours: [Row] {
    let service = profile.service
    guard !service.years.isEmpty else { return [] }
    return [.heading(Text(de: "Stunden nach Jahren", en: "Hours by year"))]
      + service.years.reversed().map { year in
        let minutes = Minutes(service.minutes(in: year)).written(language)
        let note = year == today.year ? Text(de: " bis heute", en: " so far")[language] : ""
        return .line(label: String(year), value: minutes + note, sign: nil)
      }
  }

  private var learned: [Row] {
    let trainings = profile.trainings.map { training in
      let units = training.units.map { Text(de: "\($0) UE", en: "\($0) units")[language] }
      return Row.line(
        label: training.completed?.written(language) ?? "",
        value: [training.title, units ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
        sign: nil
      )
    }
    let held = profile.qualifications.map { one in
      Row.line(
        label: one.acquired?.written(language) ?? "",
        value: reading.word(one.type.key, of: .qualificationKinds),
        sign: nil
      )
    }
    let terms = [
      (Text(de: "Erworben", en: "Gained"), profile.gained),
      (Text(de: "Eingebracht", en: "Brought along"), profile.service.volunteer.skills),
    ].filter { !$0.1.isEmpty }.map { title, terms in
      let words = terms.map { reading.word($0.key, of: .competences) }
      return Row.line(label: title[language], value: words.joined(separator: ", "), sign: nil)
    }
    let rows = trainings + held + terms
    guard !rows.isEmpty else { return [] }
    return [.heading(Text(de: "Kurse und Kompetenzen", en: "Courses and competences"))] + rows
  }
}
