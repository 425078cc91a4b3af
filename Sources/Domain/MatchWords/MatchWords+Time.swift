extension MatchWords {
  func times(_ place: Int) -> [MatchNote] {
    let entry = pool.entries[place]
    guard !entry.record.availability.isEmpty else {
      return [MatchNote(.time, false, Text(de: "Zeiten nicht bekannt", en: "times not known"))]
    }
    let week = MatchPool.week(of: entry, pool.records, within: ask.work)
    let (has, lacks) = (ask.week.common(with: week), ask.week.without(week))
    var notes: [MatchNote] = []
    if !has.isEmpty {
      let words = list(has.times.map(written))
      let text = Text(de: "hat \(words.de) Zeit", en: "has time \(words.en)")
      notes.append(MatchNote(.time, true, text))
    }
    if !lacks.isEmpty {
      let words = Text(de: "keine Zeit: ", en: "no time: ") + list(lacks.times.map(written))
      notes.append(MatchNote(.time, false, words))
    }
    return notes
  }

  private func written(_ time: WeekTime) -> Text {
    Text(de: time.written(.german), en: time.written(.english))
  }

  func hours(_ place: Int) -> [MatchNote] {
    guard let free = pool.freeMinutes(pool.volunteers[place], ask) else {
      let unknown = Text(de: "Std./Woche nicht bekannt", en: "hours a week not known")
      return [MatchNote(.hours, false, unknown)]
    }
    guard free > 0 else {
      return [MatchNote(.hours, false, Text(de: "keine Stunden frei", en: "no hours free"))]
    }
    let hours = written(Minutes(free))
    if free >= ask.minutes {
      let text = Text(de: "\(hours.de)/Woche frei", en: "\(hours.en) a week free")
      return [MatchNote(.hours, true, text)]
    }
    let asked = written(Minutes(ask.minutes))
    let text = Text(
      de: "nur \(hours.de)/Woche frei (gefragt: \(asked.de))",
      en: "only \(hours.en) a week free (asked: \(asked.en))"
    )
    return [MatchNote(.hours, false, text)]
  }

  private func written(_ minutes: Minutes) -> Text {
    Text(de: minutes.written(.german), en: minutes.written(.english))
  }

  /// What narrows the time of the work: availability that begins later or ends before, absences.
  func limits(_ place: Int) -> [MatchNote] {
    let volunteer = pool.volunteers[place]
    var notes: [MatchNote] = []
    if let from = volunteer.availableFrom, ask.start < from {
      let words = Text(de: "erst verfügbar ab ", en: "available only from ")
      notes.append(MatchNote(.time, false, words + WarningWords.day(from)))
    }
    if let until = volunteer.availableUntil, ask.end.map({ until < $0 }) ?? true {
      let words = Text(de: "nur verfügbar bis ", en: "available only until ")
      notes.append(MatchNote(.time, false, words + WarningWords.day(until)))
    }
    let work = Period(from: ask.start, until: ask.end)
    for away in pool.absences[volunteer.absences] where away.meets(work) {
      let words = [away.from, away.until].map { day in
        day.map { Text(de: $0.written(.german), en: $0.written(.english)) } ?? Text("…")
      }
      let days = words[0] + Text("–") + words[1]
      notes.append(MatchNote(.time, false, Text(de: "abwesend ", en: "absent ") + days))
    }
    return notes
  }
}
