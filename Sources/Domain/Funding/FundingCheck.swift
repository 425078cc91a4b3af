/// Which conditions of a directive an application meets (requirement 173).
package struct FundingCheck: Sendable {
  package enum Verdict: Hashable, Sendable {
    case met
    case notMet
    /// Something that the condition asks for is not known.
    case unknown
  }

  package struct Line: Hashable, Sendable {
    package let condition: Text
    package let verdict: Verdict
    /// The figures that it rests on.
    package let figures: Text
  }

  /// One for each condition that the directive sets; none without a directive.
  package let lines: [Line]

  package init(_ entry: Entry<ProjectFunding>, _ book: FundingBook, _ multiple: MultipleFunding) {
    guard let id = entry.record.directive, let directive = book.directives[id] else {
      lines = []
      return
    }
    let terms = Terms(entry: entry, id: id, directive: directive, book: book)
    lines = [
      terms.rate, terms.maximum, terms.ownShare, terms.duration, terms.validity, terms.deadline,
      terms.multiple(multiple),
    ].compactMap { $0 }
  }

  package var isMet: Bool { lines.allSatisfy { $0.verdict == .met } }

  /// The conditions that are not met, for one line of text.
  package var notMet: [Line] { lines.filter { $0.verdict == .notMet } }

  package var unknown: [Line] { lines.filter { $0.verdict == .unknown } }
}

/// What a directive asks of one funding, condition by condition.
private struct Terms {
  let entry: Entry<ProjectFunding>
  let id: RecordID
  let directive: FundingDirective
  let book: FundingBook

  private typealias Line = FundingCheck.Line
  private var funding: ProjectFunding { entry.record }

  private func line(_ title: Text, _ isMet: Bool?, _ figures: Text) -> FundingCheck.Line {
    Line(
      condition: title,
      verdict: isMet.map { $0 ? .met : .notMet } ?? .unknown,
      figures: figures
    )
  }

  private func words(_ share: Share) -> Text {
    Text(de: share.written(.german), en: share.written(.english))
  }

  var rate: FundingCheck.Line? {
    guard let most = directive.rate else { return nil }
    let title = Text(de: "Fördersatz", en: "Rate")
    let limit = Text(de: "höchstens ", en: "at most ") + words(most)
    guard let share = funding.share else {
      return line(title, nil, Text(de: "Anteil fehlt; ", en: "no share; ") + limit)
    }
    return line(title, share.isAtMost(most), words(share) + Text(", ") + limit)
  }

  var maximum: FundingCheck.Line? {
    guard let most = directive.maximum else { return nil }
    let title = Text(de: "Höchstbetrag", en: "Maximum")
    let limit = Text(de: "höchstens ", en: "at most ") + WarningWords.money(most)
    let years = book.years(of: entry)
    // It holds for all that one recipient gets in a year.
    let others = sameRecipient.map { book.years(of: $0) }
    let sums = years.amounts.map { year, amount in
      (key: year, value: Money.sum([amount] + others.compactMap { $0.amounts[year] }))
    }
    guard let (year, amount) = sums.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else {
      let missing =
        years.undated.cents == 0
        ? Text(de: "Betrag fehlt; ", en: "no amount; ")
        : Text(de: "Zeitraum fehlt; ", en: "no period; ")
      return line(title, nil, missing + limit)
    }
    let count = others.count { $0.amounts[year] != nil }
    let more = count == 0 ? Text("") : Text(de: " mit \(count) weiteren", en: " with \(count) more")
    return line(
      title,
      amount <= most,
      Text("\(year): ") + WarningWords.money(amount) + more + Text(", ") + limit
    )
  }

  /// What else the carrier of its project gets by the same directive; of the project alone where
  /// that has no carrier.
  private var sameRecipient: [Entry<ProjectFunding>] {
    let carrier = book.projects[funding.project]?.carrier
    return book.office.fundings.filter { other in
      guard other.id != entry.id, other.record.counts, other.record.directive == id,
        let project = other.record.project
      else { return false }
      return project == funding.project
        || carrier != nil && book.projects[project]?.carrier == carrier
    }
  }

  var ownShare: FundingCheck.Line? {
    guard let least = directive.ownShare else { return nil }
    let title = Text(de: "Eigenanteil", en: "Own share")
    let limit = Text(de: "mindestens ", en: "at least ") + words(least)
    let own = book.fundings(of: funding.project).filter {
      $0.record.isOwn && $0.record.counts && $0.record.period.meets(funding.period)
    }
    let shares = own.compactMap(\.record.share)
    guard shares.count == own.count else {
      return line(title, nil, Text(de: "Anteil fehlt; ", en: "no share; ") + limit)
    }
    guard !own.isEmpty else {
      return line(title, false, Text(de: "keine Eigenmittel, ", en: "no own funds, ") + limit)
    }
    let sum = ShareSum(shares)
    return line(title, sum.isAtLeast(least), sum.percent + Text(", ") + limit)
  }

  var duration: FundingCheck.Line? {
    guard let months = directive.longestMonths else { return nil }
    let title = Text(de: "Dauer", en: "Duration")
    let limit = Text(
      de: "höchstens \(months) Monate",
      en: "at most \(months) months"
    )
    guard let start = funding.start, let end = funding.end else {
      return line(title, nil, Text(de: "Zeitraum fehlt; ", en: "no period; ") + limit)
    }
    let last = start.adding(months: months).adding(days: -1)
    return line(title, end <= last, period(start, end) + Text(", ") + limit)
  }

  private func period(_ start: Day, _ end: Day) -> Text {
    WarningWords.day(start) + Text(" – ") + WarningWords.day(end)
  }

  var validity: FundingCheck.Line? {
    guard directive.start != nil || directive.end != nil else { return nil }
    let title = Text(de: "Geltungszeit", en: "Validity")
    let from = directive.start.map { Text(de: " ab ", en: " from ") + WarningWords.day($0) }
    let until = directive.end.map { Text(de: " bis ", en: " until ") + WarningWords.day($0) }
    let limit = Text(de: "gilt", en: "valid") + (from ?? Text("")) + (until ?? Text(""))
    guard let start = funding.start, let end = funding.end else {
      return line(title, nil, Text(de: "Zeitraum fehlt; ", en: "no period; ") + limit)
    }
    let holds = Period(from: directive.start, until: directive.end)
    let isWithin = holds.contains(start) && holds.contains(end)
    return line(title, isWithin, period(start, end) + Text(", ") + limit)
  }

  /// The deadline for applications before the funding begins.
  var deadline: FundingCheck.Line? {
    let all = book.deadlines(of: id).map(\.record).filter { $0.type.key == "application" }
    guard let first = all.first else { return nil }
    let title = Text(de: "Antragsfrist", en: "Deadline")
    guard let start = funding.start else {
      return line(title, nil, Text(de: "Beginn fehlt", en: "no start"))
    }
    let days = all.compactMap { $0.last(before: start) }
    guard let last = days.max() ?? first.day else { return nil }
    let until = Text(de: "bis ", en: "until ") + WarningWords.day(last)
    guard let applied = funding.applied else {
      let isOpen = book.office.today <= last
      let now = isOpen ? Text("") : Text(de: ", verstrichen", en: ", past")
      return line(title, isOpen, until + now)
    }
    let told = Text(de: ", beantragt am ", en: ", applied on ") + WarningWords.day(applied)
    return line(title, applied <= last, until + told)
  }

  func multiple(_ multiple: MultipleFunding) -> FundingCheck.Line? {
    guard directive.excludesSameSource else { return nil }
    let title = Text(de: "Einzige Förderung", en: "Only funding")
    let names = book.names
    let others = multiple.others(of: entry.id).compactMap { book.fundings[$0] }.map(names.words)
    guard others.isEmpty else {
      return line(title, false, Text(de: "auch ", en: "also ") + WarningWords.list(others))
    }
    let source = book.words(of: book.source(of: funding))
    let unknown = book.fundings(of: funding.project).contains {
      $0.id != entry.id && $0.record.counts && book.source(of: $0.record) == .none
    }
    let none = Text(de: "keine weitere von: ", en: "no other of: ") + source
    guard unknown else { return line(title, true, none) }
    return line(
      title,
      nil,
      Text(de: "ein Mittelgeber ist nicht angegeben", en: "the source of one is not named")
    )
  }
}
