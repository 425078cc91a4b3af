/// The warnings about placements and guide agreements: W11, W18, W33 and reviews that are overdue.
enum PlacementWarnings {
  static let all = [
    Warning(
      11,
      Text(de: "Vereinbarung ohne Ende oder überzogen", en: "Agreement without end, or overrun"),
      urgency: .soon,
      area: .volunteers,
      action: .decide,
      rule: Text(
        de:
          "Eine Lotsenvereinbarung oder ein Einsatz läuft ohne Ende, läuft über das Ende hinaus, oder es sind Stunden nach dem Ende gebucht.",
        en:
          "A guide agreement or a placement runs without an end, runs beyond its end, or hours were booked after the end."
      ),
      source: .workshop,
      books: overrun
    ),
    Warning(
      18,
      Text(de: "Ohne Begleitung", en: "No accompanier"),
      urgency: .soon,
      area: .volunteers,
      action: .complete,
      rule: Text(
        de:
          "Freiwillige in Qualifizierung, einsetzbar oder im Einsatz, ein laufender Einsatz oder eine laufende Lotsenvereinbarung haben keine Ansprechperson. Bei Einsätzen und Vereinbarungen gilt sonst die der Freiwilligen.",
        en:
          "A volunteer in training, ready or active, a running placement or a running guide agreement has nobody who accompanies. Placements and agreements otherwise have that of the volunteer."
      ),
      source: .workshop,
      books: alone
    ),
    Warning(
      33,
      Text(de: "Versicherung ungeklärt", en: "Insurance unclear"),
      urgency: .now,
      area: .volunteers,
      action: .prove,
      rule: Text(
        de: "Ein Einsatz ist auf Probe oder aktiv, und wer ihn versichert, ist nicht geklärt.",
        en: "A placement is on trial or active, and who insures it is not settled."
      ),
      source: .workshop,
      books: uninsured
    ),
    Warning(
      108,
      Text(de: "Auswertung überfällig", en: "Review overdue"),
      urgency: .soon,
      area: .volunteers,
      action: .meet,
      rule: Text(
        de:
          "Der Tag, an dem ein laufender Einsatz oder eine laufende Lotsenvereinbarung auszuwerten war, ist vorbei; oder ein Einsatz ist beendet, und seine Erfahrungen sind nicht festgehalten.",
        en:
          "The day on which a running placement or guide agreement was to be reviewed is past; or a placement has ended and its experience was not recorded."
      ),
      source: .program,
      books: unreviewed
    ),
  ]

  @Sendable
  private static func overrun(_ books: OfficeBooks) -> [WarningCase] {
    let (office, names) = (books.office, ServiceNames(books))
    let booked = BookedHours(office)
    let agreements = office.guideAgreements.compactMap { entry -> WarningCase? in
      overrun(
        entry.id,
        { names.words(entry) },
        isRunning: entry.record.isRunning,
        end: entry.record.end,
        booked: booked.agreements[entry.id],
        office.today
      )
    }
    let placements = office.placements.compactMap { entry -> WarningCase? in
      guard entry.record.state != Term("declined") else { return nil }
      return overrun(
        entry.id,
        { names.words(entry) },
        isRunning: entry.record.isRunning,
        end: entry.record.end,
        booked: booked.placements[entry.id],
        office.today
      )
    }
    return agreements + placements
  }

  private static func overrun(
    _ id: RecordID,
    _ name: () -> Text,
    isRunning: Bool,
    end: Day?,
    booked: Entry<HoursEntry>?,
    _ today: Day
  ) -> WarningCase? {
    guard let end else {
      guard isRunning else { return nil }
      let words = name()
      return WarningCase(
        11,
        Text(de: "\(words.de) läuft ohne Ende.", en: "\(words.en) runs without an end."),
        records: [id]
      )
    }
    if let booked, let last = booked.record.day, last > end {
      let (words, day) = (name(), WarningWords.day(end))
      let hours = WarningWords.day(last)
      return WarningCase(
        11,
        Text(
          de: "\(words.de) endete am \(day.de), aber am \(hours.de) sind Stunden gebucht.",
          en: "\(words.en) ended on \(day.en), but hours are booked on \(hours.en)."
        ),
        records: [id, booked.id]
      )
    }
    guard isRunning, end < today else { return nil }
    let (words, day) = (name(), WarningWords.day(end))
    return WarningCase(
      11,
      Text(
        de: "\(words.de) endete am \(day.de) und läuft weiter.",
        en: "\(words.en) ended on \(day.en) and goes on."
      ),
      records: [id]
    )
  }

  @Sendable
  private static func alone(_ books: OfficeBooks) -> [WarningCase] {
    let (office, names) = (books.office, ServiceNames(books))
    func sentence(_ id: RecordID, _ words: Text) -> WarningCase {
      WarningCase(
        18,
        Text(
          de: "\(words.de) hat keine Begleitung.",
          en: "\(words.en) has nobody who accompanies."
        ),
        records: [id]
      )
    }
    let volunteers = office.volunteers.filter { entry in
      ["training", "ready", "active"].contains(entry.record.state.key)
        && entry.record.accompanier == nil
    }
    // Who has nobody at all is told once.
    let told = Set(volunteers.map(\.id))
    let accompanied = Set(
      office.volunteers.filter { $0.record.accompanier != nil }.map(\.id)
    ).union(told)
    func isAlone(_ accompanier: RecordID?, _ volunteer: RecordID?) -> Bool {
      accompanier == nil && !(volunteer.map(accompanied.contains) ?? false)
    }
    let placements = office.placements.filter {
      $0.record.isRunning && isAlone($0.record.accompanier, $0.record.volunteer)
    }
    let agreements = office.guideAgreements.filter {
      $0.record.isRunning && isAlone($0.record.accompanier, $0.record.guide)
    }
    return volunteers.map { sentence($0.id, names.words($0)) }
      + placements.map { sentence($0.id, names.words($0)) }
      + agreements.map { sentence($0.id, names.words($0)) }
  }

  @Sendable
  private static func uninsured(_ books: OfficeBooks) -> [WarningCase] {
    let (office, names) = (books.office, ServiceNames(books))
    return office.placements.compactMap { entry in
      guard ["trial", "active"].contains(entry.record.state.key),
        ["", "unclear"].contains(entry.record.insurance.key)
      else { return nil }
      let words = names.words(entry)
      return WarningCase(
        33,
        Text(
          de: "\(words.de): Wer versichert, ist nicht geklärt.",
          en: "\(words.en): who insures it is not settled."
        ),
        records: [entry.id]
      )
    }
  }

  @Sendable
  private static func unreviewed(_ books: OfficeBooks) -> [WarningCase] {
    let (office, names) = (books.office, ServiceNames(books))
    func sentence(_ id: RecordID, _ words: Text, _ due: Day) -> WarningCase {
      let day = WarningWords.day(due)
      return WarningCase(
        108,
        Text(
          de: "\(words.de) war am \(day.de) auszuwerten.",
          en: "\(words.en) was to be reviewed on \(day.en)."
        ),
        records: [id]
      )
    }
    let placements = office.placements.compactMap { entry -> WarningCase? in
      guard let due = entry.record.review, due < office.today else { return nil }
      let isOpen =
        entry.record.isRunning
        || entry.record.state.key == "ended" && entry.record.feedback.isEmpty
      return isOpen ? sentence(entry.id, names.words(entry), due) : nil
    }
    let agreements = office.guideAgreements.compactMap { entry -> WarningCase? in
      guard let due = entry.record.review, due < office.today, entry.record.isRunning else {
        return nil
      }
      return sentence(entry.id, names.words(entry), due)
    }
    return placements + agreements
  }
}
