import Domain
import Workspace

/// Of which time a report is asked for on the command line.
struct ReportOrder {
  private let year: Int?
  private let from: Day?
  private let until: Day?

  init(_ context: Context) throws {
    year = try ReportOrder.year(context)
    from = try context.day("from")?.day
    until = try context.day("to")?.day
    guard year == nil || (from == nil && until == nil) else {
      throw UsageError(
        de: "--year steht ohne --from und --to.",
        en: "--year stands without --from and --to.",
        topic: "report"
      )
    }
  }

  private static func year(_ context: Context) throws -> Int? {
    guard let typed = context.arguments[option: "year"] else { return nil }
    guard typed.utf8.count == 4, let year = Int(digits: typed), ReportPeriod(year: year) != nil
    else {
      throw UsageError(
        de: "--year erwartet ein Jahr mit vier Ziffern, nicht „\(typed)“.",
        en: "--year expects a year of four digits, not “\(typed)”.",
        topic: "report"
      )
    }
    return year
  }

  func period(today: Day) throws -> ReportPeriod {
    guard from != nil || until != nil else {
      return year.flatMap { ReportPeriod(year: $0) } ?? .usual(on: today)
    }
    let until = until ?? today
    let from = from ?? ReportPeriod(year: until.year)?.from ?? until
    guard let period = ReportPeriod(from: from, until: until) else {
      throw UsageError(
        de: "Der erste Tag (\(from.stored)) liegt nach dem letzten (\(until.stored)).",
        en: "The first day (\(from.stored)) is after the last (\(until.stored)).",
        topic: "report"
      )
    }
    return period
  }

  /// Whom the report is for, by `--for`; nil where there is one for the whole office.
  static func subject(
    of kind: ReportKind,
    _ context: Context,
    _ office: Office
  ) throws -> ReportSubject? {
    let typed = context.arguments[option: "for"]
    guard let subjects = kind.subjects?(office) else {
      guard typed == nil else {
        throw UsageError(
          de: "Den Bericht „\(kind.name)“ gibt es nur für das ganze Büro, ohne --for.",
          en: "The report “\(kind.name)” is about the whole office only, without --for.",
          topic: "report"
        )
      }
      return nil
    }
    guard !subjects.isEmpty else {
      throw Refusal(
        de: "Diesen Bericht gibt es je Förderung; bewilligte Mittel sind noch keine eingetragen.",
        en: "There is one for each grant; no granted money has been entered yet."
      )
    }
    func list(_ subjects: [ReportSubject]) -> String {
      subjects.map { $0.words(office)[context.language] }.joined(separator: ", ")
    }
    guard let typed else {
      if subjects.count == 1 { return subjects.first }
      let all = list(subjects)
      throw UsageError(
        de: "Für wen? --for braucht eines von: \(all).",
        en: "For whom? --for needs one of: \(all).",
        topic: "report"
      )
    }
    let fitting = subjects.fitting(typed, office)
    if fitting.count == 1 { return fitting.first }
    guard fitting.isEmpty else {
      let several = list(fitting)
      throw UsageError(
        de: "„\(typed)“ kann mehreres heißen: \(several).",
        en: "“\(typed)” can mean several: \(several).",
        topic: "report"
      )
    }
    let all = list(subjects)
    throw UsageError(
      de: "Für „\(typed)“ gibt es diesen Bericht nicht. Möglich: \(all).",
      en: "There is no such report for “\(typed)”. Possible: \(all).",
      topic: "report"
    )
  }
}

extension [ReportSubject] {
  /// Those of that name or else those of which a word begins so, such as an abbreviation.
  fileprivate func fitting(_ typed: String, _ office: Office) -> [ReportSubject] {
    let folded = Folding.fold(typed)
    let exact = filter { names($0, office).contains { Folding.fold($0) == folded } }
    guard exact.isEmpty, folded.contains(where: { $0.isLetter || $0.isNumber }) else {
      return exact
    }
    return filter { subject in
      names(subject, office).map(Folding.fold).contains { name in
        name.hasPrefix(folded)
          || name.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(folded) }
      }
    }
  }

  /// What a subject may be called: its words, and its identity or key.
  private func names(_ subject: ReportSubject, _ office: Office) -> [String] {
    let words = subject.words(office)
    let key =
      switch subject {
      case .directive(let id): id.text
      case .source(let term): term.key
      }
    return [words.de, words.en, key]
  }
}
