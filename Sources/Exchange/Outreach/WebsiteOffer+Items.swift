import Domain

/// What each part of the website tells, and of which records.
extension WebsiteOffer {
  /// The open deployment requests; that of a single person could tell who it is.
  var requests: [Item] {
    let today = office.today
    let open = office.requests.filter { $0.record.isOpen(on: today) }
    return named(open, \.title).compactMap { request in
      guard let site = office.publicName(of: request.partner) else { return nil }
      let hours = request.hoursPerWeek.map { FieldKind.duration.show($0.stored, reading) }
      return Item(
        title: request.title,
        facts: [
          ("Einsatzstelle", site), ("Stadtteil", words(request.districts, .districts)),
          ("Umfang", hours.map { "\($0) je Woche" } ?? ""),
          ("Zeiten", FieldKind.weekTimes.show(request.times.stored, reading)),
          ("Themen", words(request.topics, .topics)),
        ],
        text: request.task
      )
    }
  }

  /// The courses for which people can register.
  var courses: [Item] {
    let open = office.courseStandings.filter { $0.course.record.state == Term("open") }
      .sorted { day($0.period.from, $0.course.id) < day($1.period.from, $1.course.id) }
    return open.map { standing in
      let course = standing.course.record
      let free = standing.free.map { $0 > 0 ? "\($0)" : "keine; wir führen eine Warteliste" }
      return Item(
        title: course.title,
        facts: [
          ("Zeitraum", SheetWords.period(standing.period)),
          ("Umfang", standing.units > 0 ? "\(standing.units) Unterrichtseinheiten" : ""),
          ("Träger", office.publicName(of: course.provider) ?? ""), ("Ort", course.venue),
          ("Themen", words(course.topics, .topics)), ("Freie Plätze", free ?? ""),
        ]
      )
    }
  }

  /// The campaigns that are marked for the website and not over.
  var events: [Item] {
    let coming = office.campaigns.filter { entry in
      let campaign = entry.record
      let last = campaign.end ?? campaign.start ?? office.today
      return campaign.isPublic && ["", "planned", "running"].contains(campaign.state.key)
        && last >= office.today
    }.sorted { day($0.record.start, $0.id) < day($1.record.start, $1.id) }
    return coming.map(\.record).map { campaign in
      let isOneDay = campaign.end == nil || campaign.end == campaign.start
      let period = Period(from: campaign.start, until: campaign.end)
      let when = isOneDay ? campaign.start?.writtenWithWeekday(.german) : nil
      let partners = campaign.partners.compactMap { office.publicName(of: $0) }
      return Item(
        title: campaign.title,
        facts: [
          ("Art", reading.word(campaign.type.key, of: .campaignKinds)),
          ("Wann", when ?? SheetWords.period(period)), ("Uhrzeit", campaign.time?.stored ?? ""),
          ("Ort", campaign.place), ("Stadtteil", words(campaign.districts, .districts)),
          ("Für", words(campaign.targetGroups, .targetGroups)),
          ("Gemeinsam mit", partners.joined(separator: ", ")),
        ]
      )
    }
  }

  /// The knowledge of a kind that is marked for the website.
  func notes(of kind: Term) -> [Item] {
    named(office.knowledgeNotes.filter { $0.record.isPublic && $0.record.type == kind }, \.title)
      .map { note in
        Item(
          title: note.title,
          facts: [
            ("Thema", reading.word(note.topic.key, of: .topics)), ("Quelle", note.source),
            ("Geprüft am", note.checked?.written(.german) ?? ""),
          ],
          text: note.text,
          address: note.link
        )
      }
  }

  /// What appeared and can be had, unless somebody in it did not agree.
  var publications: [Item] {
    let consents = PublicityConsents(office)
    let out = office.publications.filter {
      $0.record.state == Term("published") && consents.missing(of: $0.record.people).isEmpty
    }
    return named(out, \.title).map { publication in
      Item(
        title: publication.title,
        facts: [
          ("Art", reading.word(publication.type.key, of: .publicationKinds)),
          ("Ausgabe", publication.edition),
          ("Erschienen am", publication.published?.written(.german) ?? ""),
        ],
        address: publication.link
      )
    }
  }

  /// The stories that may be published, unless somebody in them did not agree.
  var stories: [Item] {
    let consents = PublicityConsents(office)
    let released = office.successStories.filter {
      $0.record.isReleased && consents.missing(of: $0.record.people).isEmpty
    }
    return named(released, \.title).map { story in
      Item(
        title: story.title,
        facts: [("Themen", words(story.topics, .topics))],
        text: story.text
      )
    }
  }

  private func words(_ terms: [Term], _ vocabulary: Vocabulary) -> String {
    terms.map { reading.word($0.key, of: vocabulary) }.joined(separator: ", ")
  }

  /// The records by name.
  private func named<R: Record>(_ entries: [Entry<R>], _ name: (R) -> String) -> [R] {
    let keyed = entries.map { (Folding.fold(name($0.record)), $0.id, $0.record) }
    return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// By what records are in the order of their days, those without one last.
  private func day(_ day: Day?, _ id: RecordID) -> (Int, RecordID) { (day?.number ?? .max, id) }
}
