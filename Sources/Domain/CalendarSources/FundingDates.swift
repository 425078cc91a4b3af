/// What is due with funders, and until when money is granted (requirements 172, 174).
enum FundingDates {
  static let all: [CalendarSource] = [
    CalendarSource(kind: FundingDeadline.kind, category: .deadline, entries: deadlines),
    .dates(
      of: ProjectFunding.self,
      .deadline,
      on: { funding, _ in
        ["closed", "rejected", "dropped"].contains(funding.state.key) || funding.proved != nil
          ? nil : funding.proofDue
      }
    ) { funding, entry, question in
      entry.title = Text(
        de: "Verwendungsnachweis: \(question.funding(entry.id))",
        en: "Proof of use: \(question.funding(entry.id))"
      )
      entry.detail = Text(funding.responsible)
    },
    .dates(
      of: ProjectFunding.self,
      .end,
      on: { funding, _ in
        ["granted", "drawing"].contains(funding.state.key) ? funding.end : nil
      }
    ) { _, entry, question in
      entry.title = Text(
        de: "Förderende: \(question.funding(entry.id))",
        en: "End of funding: \(question.funding(entry.id))"
      )
    },
    .dates(
      of: FundingDirective.self,
      .end,
      on: { directive, today in
        // Nothing is left to do about one that has run out.
        directive.end.flatMap { $0 < today ? nil : $0 }
      }
    ) { directive, entry, _ in
      entry.title = Text(
        de: "Richtlinie endet: \(directive.name)",
        en: "Directive ends: \(directive.name)"
      )
    },
  ]

  /// Those of each year stand in every year asked for, from the first that is not settled.
  @Sendable
  private static func deadlines(_ question: CalendarQuestion) -> [CalendarEntry] {
    question.office.fundingDeadlines.flatMap { entry -> [CalendarEntry] in
      days(entry.record, question).map { day in
        var made = CalendarEntry(entry.id, .deadline, day)
        let about = [
          question.funding(entry.record.funding),
          question.directives[entry.record.directive]?.name ?? "",
        ]
        made.title = Text(entry.record.title)
        made.detail = Text(about.first { !$0.isEmpty } ?? "")
        return made
      }
    }
  }

  /// The days that are not settled: all to come, and the last that is past.
  ///
  /// What was done between two yearly days was done for the later one.
  private static func days(_ deadline: FundingDeadline, _ question: CalendarQuestion) -> [Day] {
    guard let first = deadline.day else { return [] }
    guard deadline.isYearly else {
      return deadline.done == nil && question.holds(first) ? [first] : []
    }
    let years = max(0, question.until.year - first.year)
    let all = (0...years).map { first.adding(months: 12 * $0) }
    let open = all.enumerated().filter { place, _ in
      guard let done = deadline.done else { return true }
      return place > 0 && all[place - 1] >= done
    }.map(\.element)
    let past = open.last { $0 < question.today }
    return open.filter { question.holds($0) && ($0 >= question.today || $0 == past) }
  }
}
