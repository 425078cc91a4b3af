/// What is told to others in the sample office.
private enum SampleOutreach {
  static let campaigns = [
    "Engagementmarkt", "Infostand am Wochenmarkt", "Tag der offenen Tür", "Interkulturelles Fest",
    "Infoabend für Freiwillige", "Aktionstag Sprachpaten",
  ]

  static let publications = [
    "Wegweiser Ankommen", "Flyer Freiwillige gesucht", "Handbuch für Helferkreise",
    "Jahresrückblick", "Karte der offenen Treffs",
  ]

  static let circulars = [
    "Termine im nächsten Quartal", "Einladung zum Erfahrungsaustausch",
    "Neue Kurse für Freiwillige", "Dank und Ausblick",
  ]

  static let appearances = [
    "Vortrag im Seniorenkreis", "Bericht im Stadtrat", "Unterrichtsbesuch", "Stand am Ehrenamtstag",
  ]

  static let stories = [
    "Vom Sprachcafé in die Ausbildung", "Eine Werkstatt für alle", "Zwei Familien, ein Garten",
    "Fahrrad statt Bus",
  ]

  static let knowledge = [
    "Sprachkurse im Überblick", "Versicherung im Ehrenamt", "Wohin mit Sachspenden?",
    "Formulare in einfacher Sprache", "Dolmetschdienste", "Aufenthalt und Arbeit: Merkblatt",
  ]
}

extension SampleWriter {
  func campaign(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    let start = calendar.day(moment.workday).adding(days: numbers.number(10...60))
    draft.set("title", numbers.pick(SampleOutreach.campaigns))
    draft.set("type", numbers.pick(keys(.campaignKinds)))
    draft.set("state", "planned")
    draft.set("start", start)
    draft.set("districts", [numbers.pick(SamplePlaces.districtNames)])
    draft.set("channels", terms(1...3, .outreachChannels, &numbers))
    if numbers.chance(40) { draft.set("own", true) }
    if numbers.chance(60), let partner = roster.any(Partner.self, at: moment, &numbers) {
      draft.set("partners", [partner])
    }
    if let done = later(moment.workday, 61...90, &numbers) {
      draft.edit(done, ("state", "done"), ("volunteers-won", String(numbers.number(0...12))))
    }
    return draft
  }

  func publication(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("title", numbers.pick(SampleOutreach.publications))
    draft.set("type", numbers.pick(keys(.publicationKinds)))
    draft.set("state", "preparing")
    draft.set("edition", "\(index % 4 + 1). Auflage")
    draft.set("print-run", numbers.number(1...20) * 100)
    if let day = later(moment.workday, 20...120, &numbers) {
      draft.edit(day, ("state", "published"), ("published", calendar.day(day).stored))
    }
    return draft
  }

  func circular(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("subject", numbers.pick(SampleOutreach.circulars))
    draft.set("state", "draft")
    draft.set("audience", numbers.pick(keys(.circularAudiences)))
    draft.set("text", "Guten Tag {name},\n\ndie Termine stehen auf unserer Website.")
    if let day = later(moment.workday, 1...10, &numbers) {
      draft.edit(
        day,
        ("state", "sent"),
        ("sent", calendar.day(day).stored),
        ("by", numbers.pick(SampleMeetings.people))
      )
    }
    return draft
  }

  func appearance(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("title", numbers.pick(SampleOutreach.appearances))
    draft.link("host", roster.any(Partner.self, at: moment, &numbers))
    draft.set("audience", numbers.number(8...90))
    return draft
  }

  func story(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("title", SampleOutreach.stories[index % SampleOutreach.stories.count])
    draft.set("day", calendar.day(moment.workday))
    draft.set("topics", terms(1...2, .topics, &numbers))
    draft.set("text", numbers.pick(SampleService.aims))
    if numbers.chance(50) { draft.set("released", true) }
    return draft
  }

  func knowledge(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("title", SampleOutreach.knowledge[index % SampleOutreach.knowledge.count])
    draft.set("type", numbers.pick(keys(.knowledgeKinds)))
    draft.set("topic", numbers.pick(keys(.topics)))
    draft.set("checked", calendar.day(moment.workday))
    if numbers.chance(40) { draft.set("public", true) }
    if let day = later(moment.workday, 30...300, &numbers) {
      draft.edit(day, ("checked", calendar.day(day).stored))
    }
    return draft
  }

  func information(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("subject", numbers.pick(SampleOutreach.knowledge))
    if let partner = roster.any(Partner.self, at: moment, &numbers) {
      draft.set("partners", [partner])
    }
    draft.link("knowledge", roster.any(KnowledgeNote.self, at: moment, &numbers))
    draft.set("channel", numbers.pick(["phone", "meeting", "email"]))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }
}
