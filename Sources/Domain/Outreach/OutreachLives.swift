/// The ways of campaigns, publications and circulars.
enum OutreachLives {
  static let all = [campaign, publication, circular]

  /// From the plan to the result (requirement 201).
  private static let campaign: RecordLife = {
    var life = way(
      Campaign.kind,
      .campaignStates,
      [
        "": ["running", "done", "cancelled"], "planned": ["running", "done", "cancelled"],
        "running": ["done", "cancelled"], "done": ["running"], "cancelled": ["planned"],
      ]
    ) { subject, step, day in
      step.key == "done" && subject.day("end").map { $0 > day } ?? false
        ? [("end", day.stored)] : []
    }
    life.questions = { _, step, _ in step.key == "done" ? [result] : [] }
    return life
  }()

  private static let result = LifeQuestion(
    title: Text(de: "Was kam dabei heraus?", en: "What came of it?"),
    answers: [
      LifeQuestion.Answer(
        key: "now",
        title: Text(
          de: "Neue Freiwillige und Ergebnis jetzt eintragen",
          en: "Enter new volunteers and result now"
        ),
        opens: "volunteers-won"
      ),
      LifeQuestion.Answer(key: "later", title: Text(de: "Später", en: "Later")),
    ]
  )

  /// From the work on it to the last copy (requirement 203).
  private static let publication: RecordLife = {
    var life = way(
      Publication.kind,
      .publicationStates,
      [
        "": ["published"], "preparing": ["published"], "published": ["out", "preparing"],
        "out": ["published"],
      ]
    ) { subject, step, day in
      step.key == "published" && subject.day("published") == nil
        ? [("published", day.stored)] : []
    }
    life.refusal = { subject, step, office in
      guard step.key == "published" else { return nil }
      return PublicityConsents(office).refusal(of: Publication(values: subject.values).people)
    }
    return life
  }()

  /// From the draft to what was sent; who got it is kept (requirement 204).
  private static let circular: RecordLife = {
    var life = way(
      Circular.kind,
      .circularStates,
      ["": ["ready", "sent"], "draft": ["ready", "sent"], "ready": ["sent", "draft"]]
    ) { _, step, day in step.key == "sent" ? [("sent", day.stored)] : [] }
    life.effects = { subject, step, office in
      guard step.key == "sent" else { return [] }
      let recipients = CircularRecipients(Circular(values: subject.values), office)
      let (people, contacts) = (recipients.volunteers, recipients.contacts)
      return [
        LifeEffect(
          record: subject.id,
          field: "volunteers",
          value: people.stored,
          words: Text(de: "Freiwillige: \(people.count)", en: "Volunteers: \(people.count)")
        ),
        LifeEffect(
          record: subject.id,
          field: "contacts",
          value: contacts.stored,
          words: Text(
            de: "Kontakte bei Partnern: \(contacts.count)",
            en: "Contacts at partners: \(contacts.count)"
          )
        ),
      ]
    }
    life.refusal = { subject, step, office in
      guard step.key == "sent" else { return nil }
      let circular = Circular(values: subject.values)
      guard CircularRecipients(circular, office).all.isEmpty else { return nil }
      return Text(
        de: "Niemand, für den der Rundbrief ist, darf ihn erhalten; z zeigt, warum.",
        en: "Nobody whom the circular is for may get it; z shows why."
      )
    }
    life.signed = { $0.key == "sent" ? "by" : nil }
    return life
  }()

  private static func way(
    _ kind: RecordKind,
    _ states: Vocabulary,
    _ steps: [String: [String]],
    more: @escaping @Sendable (RecordLife.Subject, Term, Day) -> RecordLife.Values
  ) -> RecordLife {
    RecordLife(
      kind,
      states: states,
      next: { state in (steps[state.key] ?? []).map { Term($0) } },
      values: { subject, step, office in
        [("state", step.key)] + more(subject, step, office.today)
      }
    )
  }
}
