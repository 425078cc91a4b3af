/// The cases of W36: what pays for the work ends, and nothing follows.
enum FundingEnds {
  @Sendable
  static func cases(_ office: Office) -> [WarningCase] {
    fundings(office) + posts(office) + directives(office)
  }

  private static func fundings(_ office: Office) -> [WarningCase] {
    let book = FundingBook(office)
    let names = book.names
    let stages = Stages(office)
    return office.fundings.compactMap { entry in
      let funding = entry.record
      guard funding.isRunning, !funding.isOwn, book.isOurs(funding), let end = funding.end
      else { return nil }
      let (name, day) = (names.words(funding), WarningWords.day(end))
      if end < office.today {
        let state = office.words(funding.state, of: .fundingStates)
        return WarningCase(
          36,
          Text(
            de:
              "Die Förderung „\(name.de)“ endete am \(day.de); ihr Stand ist noch „\(state.de)“.",
            en: "The funding “\(name.en)” ended on \(day.en); its state is still “\(state.en)”."
          ),
          records: [entry.id]
        )
      }
      guard let stage = stages.words(end) else { return nil }
      let next = book.fundings(of: funding.project).filter { other in
        other.id != entry.id && !other.record.isOwn && follows(other.record.period, end)
      }
      if next.contains(where: { $0.record.isRunning }) { return nil }
      let applied = next.contains { $0.record.state.key == "applied" }
      let more =
        applied
        ? Text(
          de: "; eine Anschlussförderung ist beantragt",
          en: "; funding that follows is applied for"
        ) : Text("")
      return WarningCase(
        36,
        Text(
          de: "Die Förderung „\(name.de)“ endet am \(day.de), \(stage.de)\(more.de).",
          en: "The funding “\(name.en)” ends on \(day.en), \(stage.en)\(more.en)."
        ),
        records: [entry.id]
      )
    }
  }

  /// Whether a time goes on without a gap where another ended.
  private static func follows(_ period: Period, _ end: Day) -> Bool {
    let begins = period.from.map { $0 <= end.adding(days: 1) } ?? true
    return begins && (period.until.map { $0 > end } ?? true)
  }

  private static func posts(_ office: Office) -> [WarningCase] {
    let stages = Stages(office)
    var named: [String: [Entry<StaffPost>]] = [:]
    for entry in office.posts {
      named[Folding.fold(entry.record.name), default: []].append(entry)
    }
    return office.posts.compactMap { entry in
      guard let end = entry.record.end, let stage = stages.words(end) else { return nil }
      let others = named[Folding.fold(entry.record.name)] ?? []
      let isFollowed = others.contains {
        $0.id != entry.id && follows($0.record.period, end)
      }
      if isFollowed { return nil }
      let (name, day) = (entry.record.name, WarningWords.day(end))
      return WarningCase(
        36,
        Text(
          de: "Die Stelle „\(name)“ endet am \(day.de), \(stage.de).",
          en: "The post “\(name)” ends on \(day.en), \(stage.en)."
        ),
        records: [entry.id]
      )
    }
  }

  private static func directives(_ office: Office) -> [WarningCase] {
    let stages = Stages(office)
    let known = office.lookup(FundingDirective.self)
    return office.directives.compactMap { entry in
      guard let end = entry.record.end, let stage = stages.words(end) else { return nil }
      if let next = known[entry.record.successor],
        follows(Period(from: next.start, until: next.end), end)
      {
        return nil
      }
      let (name, day) = (entry.record.name, WarningWords.day(end))
      return WarningCase(
        36,
        Text(
          de: "Die Richtlinie „\(name)“ gilt nur bis \(day.de), \(stage.de).",
          en: "The directive “\(name)” is valid until \(day.en) only, \(stage.en)."
        ),
        records: [entry.id]
      )
    }
  }
}

/// How near an end is, by the three thresholds.
private struct Stages {
  private let today: Day
  /// The nearest first.
  private let months: [Int]

  init(_ office: Office) {
    today = office.today
    months = [FundingThresholds.endSoon, FundingThresholds.endNear, FundingThresholds.endEarly]
      .map(office.value).sorted()
  }

  /// Nil where it is past, or not within the longest period.
  func words(_ end: Day) -> Text? {
    guard end >= today, let stage = months.first(where: { end <= today.adding(months: $0) }) else {
      return nil
    }
    return Text(
      de: stage == 1 ? "innerhalb eines Monats" : "innerhalb von \(stage) Monaten",
      en: stage == 1 ? "within one month" : "within \(stage) months"
    )
  }
}
