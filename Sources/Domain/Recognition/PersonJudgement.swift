/// How pay, residence, cards and confirmation are judged.
enum PersonJudgement {
  typealias Finding = HonourCondition.Finding

  @Sendable
  static func voluntary(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    let form = service.volunteer.form
    let vocabulary = Vocabulary.engagementForms
    let name = Text(
      de: vocabulary.label(form.key, .german),
      en: vocabulary.label(form.key, .english)
    )
    switch form.key {
    case "volunteer", "project":
      return .met(Text(de: "Engagementform: \(name.de).", en: "Form: \(name.en)."))
    case "bfd", "fsj":
      // The blue card is there for voluntary services too, as long as they last.
      return honour == .blueCard
        ? .met(
          Text(
            de: "\(name.de) berechtigt, solange der Dienst dauert.",
            en: "\(name.en) entitles as long as it lasts."
          )
        )
        : .notMet(Text(de: "\(name.de) ist ein Dienst.", en: "\(name.en) is a service."))
    default:
      return .unknown(
        Text(
          de: "Engagementform \(name.de.isEmpty ? "nicht eingetragen" : name.de): bitte klären.",
          en: "Form \(name.en.isEmpty ? "not entered" : name.en): please clarify."
        )
      )
    }
  }

  @Sendable
  static func pay(_ service: ServiceRecord, _: Honour) -> Finding? {
    let years = [service.today.year, service.today.year - 1]
    let sums = service.allowances
    let uses = years.flatMap { year in
      sums.uses(of: service.id, in: year).map { (year: year, use: $0) }
    }
    if let over = uses.first(where: { $0.use.counted > $0.use.limit }) {
      let (sum, limit) = (over.use.counted, over.use.limit)
      return .notMet(
        Text(
          de: "\(over.year): \(sum.written(.german)), Grenze \(limit.written(.german)).",
          en: "\(over.year): \(sum.written(.english)), limit \(limit.written(.english))."
        )
      )
    }
    let unlimited = years.first { year in
      sums.lines(of: service.id, in: year).contains { $0.use == nil }
    }
    if let year = unlimited {
      return .unknown(
        Text(de: "Für \(year) ist keine Grenze bekannt.", en: "No limit is known for \(year).")
      )
    }
    return uses.isEmpty
      ? .met(
        Text(de: "Keine Pauschalen in zwei Jahren.", en: "No allowances within two years.")
      ) : .met(Text(de: "Pauschalen innerhalb der Grenzen.", en: "Allowances within the limits."))
  }

  @Sendable
  static func residence(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard honour != .record else { return nil }
    let beginnings = service.countyCodes
    let code = service.volunteer.postalCode
    guard !beginnings.isEmpty else {
      return .unknown(
        Text(
          de: "Die Postleitzahlen des Landkreises fehlen in den Einstellungen.",
          en: "The postal codes of the county are missing in the settings."
        )
      )
    }
    guard !code.isEmpty else {
      return .unknown(
        Text(de: "Die Postleitzahl ist nicht eingetragen.", en: "The postal code is not entered.")
      )
    }
    let words = Text(
      [code, service.volunteer.town].filter { !$0.isEmpty }.joined(separator: " ") + "."
    )
    return beginnings.contains { code.hasPrefix($0) }
      ? .met(words)
      : .notMet(words + Text(de: " Nicht im Landkreis.", en: " Not in the county."))
  }

  @Sendable
  static func validCard(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard honour != .record else { return nil }
    // The golden card stands above the blue one, and holds without an end.
    let cards: [Honour] = honour == .blueCard ? [.goldCard, .blueCard] : [.goldCard]
    for card in cards {
      guard let held = service.holds(card, on: service.today) else { continue }
      guard let until = held.until else {
        return .notMet(
          Text(de: "\(card.title.de) ohne Ablauf.", en: "\(card.title.en) without an end.")
        )
      }
      return .notMet(
        Text(
          de: "\(card.title.de) gilt bis \(until.written(.german)).",
          en: "\(card.title.en) is valid until \(until.written(.english))."
        )
      )
    }
    return .met(Text(de: "Keine gültige Karte.", en: "No valid card."))
  }

  @Sendable
  static func confirmer(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard honour != .record else { return nil }
    let volunteer = service.volunteer
    let own = PersonName.listed(last: volunteer.lastName, first: volunteer.firstName)
    if service.confirmers.contains(Folding.fold(own)) {
      return .notMet(
        Text(
          de: "Als Begleitung ist dieselbe Person eingetragen.",
          en: "The same person is entered as accompanier."
        )
      )
    }
    return service.confirmers.isEmpty
      ? .met(
        Text(de: "Niemand ist selbst eingetragen.", en: "Nobody is entered for themselves.")
      ) : .met(Text(de: "Bestätigen kann, wer begleitet.", en: "The accompanier can confirm."))
  }

  @Sendable
  static func confirmation(_: ServiceRecord, _ honour: Honour) -> Finding? {
    guard honour != .record else { return nil }
    return .unknown(
      Text(
        de: "Die Einsatzstelle oder das Büro unterschreibt den Antrag.",
        en: "The site or the office signs the application."
      )
    )
  }

  @Sendable
  static func proofs(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    if !service.grounds(of: honour).isEmpty {
      return .unknown(
        Text(
          de: "Urkunde oder Bescheinigung beilegen.",
          en: "Enclose the certificate or confirmation."
        )
      )
    }
    return service.years.isEmpty
      ? .unknown(Text(de: "Noch keine Stunden eingetragen.", en: "No hours are entered yet."))
      : .met(
        Text(
          de: "Das Datenblatt mit den Stunden lässt sich drucken.",
          en: "The data sheet with the hours can be printed."
        )
      )
  }
}
