/// Why an agreement does not move on: unsigned for too long, or not reviewed for too long.
struct AgreementReview {
  let sentence: Text?

  init(_ agreement: Agreement, in office: Office) {
    let today = office.today
    let patience = office.value(of: Thresholds.agreementStuck)
    let isInReview = agreement.state.key == "review"
    if (agreement.isPending && agreement.signed == nil) || isInReview {
      guard let since = agreement.since ?? agreement.start, since <= today.adding(days: -patience)
      else {
        sentence = nil
        return
      }
      sentence =
        isInReview
        ? AgreementReview.inReview(agreement, since: since)
        : AgreementReview.unsigned(agreement, since: since, office)
    } else if agreement.isInForce(on: today) {
      sentence = AgreementReview.overdue(agreement, in: office)
    } else {
      sentence = nil
    }
  }

  private static func unsigned(_ agreement: Agreement, since: Day, _ office: Office) -> Text {
    let day = WarningWords.day(since)
    let state = office.words(agreement.state, of: .agreementStates)
    return Text(
      de:
        "Die Vereinbarung „\(agreement.title)“ (\(state.de)) liegt seit \(day.de) ohne Unterschrift.",
      en:
        "The agreement “\(agreement.title)” (\(state.en)) has been without signature since \(day.en)."
    )
  }

  private static func inReview(_ agreement: Agreement, since: Day) -> Text {
    let day = WarningWords.day(since)
    return Text(
      de: "Die Überprüfung der Vereinbarung „\(agreement.title)“ läuft seit \(day.de).",
      en: "The agreement “\(agreement.title)” has been under review since \(day.en)."
    )
  }

  /// The day that was settled comes before the months of the office.
  private static func overdue(_ agreement: Agreement, in office: Office) -> Text? {
    let title = agreement.title
    if let due = agreement.reviewDue, agreement.reviewed.map({ $0 < due }) ?? true {
      guard due < office.today else { return nil }
      let day = WarningWords.day(due)
      return Text(
        de: "Die Überprüfung der Vereinbarung „\(title)“ war am \(day.de) fällig.",
        en: "The review of the agreement “\(title)” was due on \(day.en)."
      )
    }
    let months = office.value(of: Thresholds.agreementReview)
    let known = agreement.reviewed ?? agreement.signed ?? agreement.start ?? agreement.since
    guard let known, known <= office.today.adding(months: -months) else { return nil }
    let day = WarningWords.day(known)
    if agreement.reviewed != nil {
      return Text(
        de: "Die Vereinbarung „\(title)“ wurde zuletzt am \(day.de) überprüft.",
        en: "The agreement “\(title)” was last reviewed on \(day.en)."
      )
    }
    return Text(
      de: "Die Vereinbarung „\(title)“ vom \(day.de) wurde noch nie überprüft.",
      en: "The agreement “\(title)” of \(day.en) was never reviewed."
    )
  }
}
