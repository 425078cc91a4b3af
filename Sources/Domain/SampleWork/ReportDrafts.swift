extension SampleWriter {
  func reportText(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("report", "political")
    draft.set("year", String(calendar.day(moment.workday).year - index % 3))
    draft.set("block", "outlook")
    draft.set("text", "Die Koordination braucht eine Finanzierung über das Jahr hinaus.")
    return draft
  }

  func snooze(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("warning", "45")
    if let volunteer = roster.any(Volunteer.self, at: moment, &numbers) {
      draft.set("volunteer", volunteer)
      draft.set("records", volunteer.text)
    }
    draft.set("until", calendar.day(moment.workday).adding(days: numbers.number(7...60)))
    draft.set("note", numbers.pick(["Beim Sommerfest danken.", "Ist bis dahin verreist."]))
    return draft
  }
}
