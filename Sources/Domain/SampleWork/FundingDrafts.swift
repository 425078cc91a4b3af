extension SampleWriter {
  func fundingDirective(
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let start = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("name", "\(numbers.pick(SampleFunding.directives)) \(start.year)")
    draft.set("source", numbers.pick(["federal", "foundation", "county", "municipality"]))
    draft.set("authority", numbers.pick(SampleFunding.givers))
    draft.set("start", start)
    draft.set("end", start.adding(months: 72))
    draft.set("maximum", Money(cents: numbers.number(2...60) * 100_000))
    draft.set("months", 24)
    return draft
  }

  func fundingDeadline(
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("day", day.adding(days: numbers.number(10...60)))
    draft.set("title", numbers.pick(SampleFunding.deadlines))
    draft.set("type", numbers.pick(["report", "other"]))
    draft.link("directive", roster.any(FundingDirective.self, at: moment, &numbers))
    draft.set("done", min(today, day.adding(days: 5)))
    return draft
  }

  /// Without a share: of what nobody wrote by hand it is not known what the others give.
  func projectFunding(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let start = calendar.day(moment.workday)
    let end = start.adding(months: numbers.number(1...4) * 6)
    let isOver = end < today
    var draft = SampleDraft()
    draft.link("project", roster.any(Project.self, at: moment, &numbers))
    draft.set("type", numbers.pick(["grant", "grant", "third", "donation", "own"]))
    draft.set(
      "state",
      isOver ? numbers.pick(["closed", "rejected"]) : numbers.pick(["applied", "granted"])
    )
    draft.set("source", numbers.pick(["federal", "foundation", "county", "municipality"]))
    draft.set("funder", numbers.pick(SampleFunding.givers))
    draft.set("amount", Money(cents: numbers.number(3...80) * 50_000))
    draft.set("start", start)
    draft.set("end", end)
    return draft
  }

  func fundingYear(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("funding", roster.any(ProjectFunding.self, at: moment, &numbers))
    draft.set("year", calendar.day(moment.workday).year)
    draft.set("spent", Money(cents: numbers.number(100...9000) * 100))
    return draft
  }

  func fundCall(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("day", day)
    draft.link("funding", roster.any(ProjectFunding.self, at: moment, &numbers))
    draft.set("amount", Money(cents: numbers.number(1...30) * 10_000))
    if numbers.chance(70) { draft.set("received", min(today, day.adding(days: 14))) }
    return draft
  }
}

/// Words for invented givers.
enum SampleFunding {
  static let directives = [
    "Förderfonds Nachbarschaft", "Programm Engagement vor Ort", "Fonds Begegnung",
    "Projektmittel Integration",
  ]
  static let givers = [
    "Landkreis Auenland", "Bürgerstiftung Aue", "Stiftung Miteinander Auenland",
    "Stadt Neustadt an der Aue", "Sparkasse Auenland",
  ]
  static let deadlines = ["Kurzbericht senden", "Zahlen melden", "Gespräch mit dem Mittelgeber"]
}
