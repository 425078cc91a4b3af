/// The warnings about funders: W36, W37, shares that are not the whole, and multiple funding.
enum FundingWarnings {
  static let all = [
    Warning(
      36,
      Text(de: "Förderung, Stelle oder Richtlinie endet", en: "Funding, post or directive ends"),
      urgency: .soon,
      area: .projects,
      action: .decide,
      rule: Text(
        de:
          "Eine bewilligte Förderung eines Projekts, an dem wir beteiligt sind, eine Stelle im Team oder eine Richtlinie endet innerhalb der Fristen, oder eine Förderung ist vorbei und noch nicht im Nachweis. Nicht, wenn sich eine bewilligte Förderung desselben Projekts, die Stelle unter gleichem Namen oder die Nachfolgerichtlinie nahtlos anschließt.",
        en:
          "A granted funding of a project in which we have a part, a post of the team or a directive ends within the periods, or a funding is over and not being proved. Not where a granted funding of the same project, the post under the same name or the following directive goes on without a gap."
      ),
      source: .ministry,
      thresholds: [
        FundingThresholds.endEarly, FundingThresholds.endNear, FundingThresholds.endSoon,
      ],
      cases: FundingEnds.cases
    ),
    Warning(
      37,
      Text(de: "Förderfrist naht", en: "Funding deadline is near"),
      urgency: .soon,
      area: .projects,
      action: .prove,
      rule: Text(
        de:
          "Ein Antrag, eine Änderungsmeldung, ein Nachweis oder eine andere Frist bei einem Mittelgeber ist bald fällig, oder der Tag ist vorbei und nichts ist als erledigt eingetragen.",
        en:
          "An application, a change notice, a proof or another deadline with a funder is due soon, or the day is past and nothing is entered as settled."
      ),
      source: .ministry,
      thresholds: [FundingThresholds.deadline],
      cases: due
    ),
    Warning(
      105,
      Text(de: "Anteile ergeben nicht das Ganze", en: "Shares do not add up"),
      urgency: .soon,
      area: .projects,
      action: .complete,
      rule: Text(
        de:
          "Die Anteile aller Mittelgeber eines Projekts, an dem wir beteiligt sind und die zur gleichen Zeit fördern, ergeben weniger oder mehr als das Ganze. Abgelehntes und Aufgegebenes zählt nicht; Prozente dürfen auf Hundertstel gerundet sein. Vergangene Zeiten zählen nicht mehr.",
        en:
          "The shares of all givers of a project in which we have a part, and that fund at the same time are less or more than the whole. What was rejected or given up does not count; per cents may be rounded to hundredths. Past times count no more."
      ),
      source: .agencies,
      cases: shares
    ),
    Warning(
      106,
      Text(de: "Mehrfachförderung", en: "Multiple funding"),
      urgency: .now,
      area: .projects,
      action: .decide,
      rule: Text(
        de:
          "Zwei Förderungen eines Projekts, an dem wir beteiligt sind, oder eines Projekts und seines Programms, kommen zur gleichen Zeit vom selben Mittelgeber, und die Richtlinie der einen schließt das aus.",
        en:
          "Two fundings of a project in which we have a part, or of a project and its programme, come from the same source at the same time, and the directive of one excludes that."
      ),
      source: .ministry,
      cases: multiple
    ),
  ]

  @Sendable
  private static func due(_ office: Office) -> [WarningCase] {
    let limit = office.today.adding(days: office.value(of: FundingThresholds.deadline))
    return FundingDeadlines(office).rows.compactMap { row in
      guard row.isDue, row.day <= limit else { return nil }
      let day = WarningWords.day(row.day)
      let sentence =
        row.day < office.today
        ? Text(
          de: "„\(row.title.de)“ war am \(day.de) fällig und ist nicht erledigt.",
          en: "“\(row.title.en)” was due on \(day.en) and is not settled."
        )
        : Text(
          de: "„\(row.title.de)“ ist am \(day.de) fällig.",
          en: "“\(row.title.en)” is due on \(day.en)."
        )
      return WarningCase(
        37,
        sentence,
        records: [row.record],
        urgency: row.day < office.today ? .now : nil
      )
    }
  }

  @Sendable
  private static func shares(_ office: Office) -> [WarningCase] {
    let book = FundingBook(office)
    let own = office.projects.filter { office.hasPart(in: $0.record) }
    return own.flatMap { entry -> [WarningCase] in
      let fundings = book.fundings(of: entry.id)
      guard !fundings.isEmpty else { return [] }
      let spans = FundingShares(entry.record, fundings).spans
      let current = spans.filter { $0.period.until.map { $0 >= office.today } ?? true }
      // The same is not told of each time in which it holds.
      var told: Set<Text> = []
      return current.compactMap { span in
        guard let words = words(span, entry.record.name), told.insert(words).inserted else {
          return nil
        }
        return WarningCase(105, words, records: [entry.id] + span.fundings.map(\.id))
      }
    }
  }

  private static func words(_ span: FundingShares.Span, _ name: String) -> Text? {
    switch span.verdict {
    case .complete, .untold: return nil
    case .missing(let part):
      return Text(
        de:
          "Die Anteile der Mittelgeber von „\(name)“ ergeben \(span.sum.percent.de): Es fehlen \(part.de).",
        en:
          "The shares of the givers of “\(name)” add up to \(span.sum.percent.en): \(part.en) are missing."
      )
    case .over(let part):
      return Text(
        de:
          "Die Anteile der Mittelgeber von „\(name)“ ergeben \(span.sum.percent.de): \(part.de) zu viel.",
        en:
          "The shares of the givers of “\(name)” add up to \(span.sum.percent.en): \(part.en) are too much."
      )
    }
  }

  @Sendable
  private static func multiple(_ office: Office) -> [WarningCase] {
    let book = FundingBook(office)
    let names = book.names
    return MultipleFunding(book).conflicts.compactMap { one in
      guard let funding = book.fundings[one.funding], let other = book.fundings[one.other],
        book.isOurs(funding) || book.isOurs(other)
      else { return nil }
      // What both gave in the past is not to be changed any more.
      if let end = one.period.until, end < office.today { return nil }
      let directive = book.directive(of: funding)?.name ?? ""
      let (first, second) = (names.words(funding), names.words(other))
      let source = book.words(of: one.source)
      return WarningCase(
        106,
        Text(
          de:
            "„\(first.de)“ und „\(second.de)“ kommen zur gleichen Zeit von: \(source.de); „\(directive)“ schließt das aus.",
          en:
            "“\(first.en)” and “\(second.en)” come at the same time from: \(source.en); “\(directive)” excludes that."
        ),
        records: [one.funding, one.other]
      )
    }
  }
}
