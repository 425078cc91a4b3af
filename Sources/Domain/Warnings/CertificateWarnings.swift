/// The warnings about certificates of good conduct: W21.
///
/// They tell whether one was seen and when, never what it said.
enum CertificateWarnings {
  static let all = [
    Warning(
      21,
      Text(de: "Führungszeugnis", en: "Certificate of good conduct"),
      urgency: .now,
      area: .volunteers,
      action: .prove,
      rule: Text(
        de:
          "Für einen Einsatz ist ein erweitertes Führungszeugnis nötig und keines vermerkt, das ihn erlaubt; oder es ist zu erneuern; oder es war bei der Einsicht zu alt; oder seine Daten sind zu löschen: spätestens sechs Monate nach dem letzten Einsatz, ohne Einsatz nach den Monaten, die das Büro setzt, höchstens sechs.",
        en:
          "A placement needs an extended certificate of good conduct and none is noted that allows it; or it is to be renewed; or it was too old when it was seen; or its data is to be erased: six months after the last service at the latest, without service after the months that the office sets, six at most."
      ),
      source: .youthWelfareAct,
      thresholds: [
        VolunteerThresholds.certificateRenewal, VolunteerThresholds.certificateAge,
        RetentionThresholds.unusedCertificate,
      ],
      isConfidential: true,
      books: cases
    )
  ]

  @Sendable
  private static func cases(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let rules = BackgroundCheckRules(office, books.service)
    let names = ServiceNames(books)
    let people = books.keptLookup(Volunteer.self)
    func name(_ volunteer: RecordID?) -> String {
      people.entry(volunteer).map { PrivacyWarnings.name($0.record) } ?? "–"
    }
    let due = rules.due
    let going = Set(due.map(\.check.id))
    let kept = office.backgroundChecks.filter { !going.contains($0.id) }
    return rules.missing.map { missing($0, name($0.record.volunteer), names.place(of: $0)) }
      + kept.filter(rules.isRenewalDue).map { renewal($0, name($0.record.volunteer), rules) }
      + kept.filter(rules.wasTooOld).map { tooOld($0, name($0.record.volunteer), office) }
      + due.map { deletion($0.check, $0.deletion, name($0.check.record.volunteer)) }
  }

  private static func missing(
    _ placement: Entry<Placement>,
    _ name: String,
    _ title: String
  ) -> WarningCase {
    let records = [placement.record.volunteer, placement.id, placement.record.request]
    return WarningCase(
      21,
      Text(
        de:
          "Für „\(title)“ ist von „\(name)“ kein erweitertes Führungszeugnis vermerkt, das den Einsatz erlaubt.",
        en:
          "For “\(title)” no extended certificate of “\(name)” is noted that allows the placement."
      ),
      records: records.compactMap { $0 },
      terms: [Term("missing")]
    )
  }

  private static func renewal(
    _ check: Entry<BackgroundCheck>,
    _ name: String,
    _ rules: BackgroundCheckRules
  ) -> WarningCase {
    let day = rules.renewal(of: check.record).map { WarningWords.day($0) } ?? Text("")
    return WarningCase(
      21,
      Text(
        de: "Das Führungszeugnis von „\(name)“ war zum \(day.de) zu erneuern.",
        en: "The certificate of good conduct of “\(name)” was to be renewed by \(day.en)."
      ),
      records: [check.record.volunteer, check.id].compactMap { $0 },
      terms: [Term("renewal")]
    )
  }

  private static func tooOld(
    _ check: Entry<BackgroundCheck>,
    _ name: String,
    _ office: Office
  ) -> WarningCase {
    let sentence = BackgroundCheckRules.tooOld(office.value(of: VolunteerThresholds.certificateAge))
    return WarningCase(
      21,
      Text(de: "„\(name)“: \(sentence.de)", en: "“\(name)”: \(sentence.en)"),
      records: [check.record.volunteer, check.id].compactMap { $0 },
      terms: [Term("too-old")]
    )
  }

  private static func deletion(
    _ check: Entry<BackgroundCheck>,
    _ deletion: BackgroundCheckRules.Deletion,
    _ name: String
  ) -> WarningCase {
    let day = WarningWords.day(deletion.day)
    let why = deletion.reason.words
    return WarningCase(
      21,
      Text(
        de: "Das Führungszeugnis von „\(name)“ war zum \(day.de) zu löschen: \(why.de).",
        en: "The certificate of good conduct of “\(name)” was to be erased by \(day.en): \(why.en)."
      ),
      records: [check.id, check.record.volunteer].compactMap { $0 }
    )
  }
}

extension BackgroundCheckRules {
  /// The sentence for a certificate that was older than so many months when it was entered.
  package static func tooOld(_ months: Int) -> Text {
    let period = WarningWords.months(months)
    return Text(
      de:
        "Das Führungszeugnis war bei der Einsicht älter als \(months == 1 ? "ein Monat" : "\(months) Monate").",
      en: "The certificate of good conduct was older than \(period.en) when it was seen."
    )
  }
}

extension BackgroundCheckRules.Deletion.Reason {
  /// Why the data goes, without a stop.
  package var words: Text {
    switch self {
    case .replaced: Text(de: "ein neueres liegt vor", en: "there is a newer one")
    case .unused: Text(de: "kein Einsatz folgte", en: "no service followed")
    case .afterService:
      Text(de: "sechs Monate nach dem letzten Einsatz", en: "six months after the last service")
    }
  }
}
