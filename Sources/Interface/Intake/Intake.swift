import Domain
import Terminal
import Workspace

/// Taking in somebody who wants to volunteer: a short form, what was consented to, what was talked
/// about; all of it is one step.
enum Intake {
  /// What a first talk of two minutes asks for; all else can wait.
  private static let fields: Set = [
    "last-name", "first-name", "languages", "home-district", "hours", "availability", "phone",
    "mobile", "email", "birthday", "topics",
  ]

  static func open(_ app: App) {
    app.push(form(app.workspace.newDraft(RecordType(Volunteer.self)), app))
  }

  /// Whether a draft that was kept holds no more than what is asked for here.
  static func isFor(_ draft: Draft, _ app: App) -> Bool {
    guard draft.isNew, draft.type.kind == Volunteer.kind else { return false }
    let given = app.workspace.newDraft(draft.type).values
    return draft.values.allSatisfy { key, value in
      value.isEmpty || fields.contains(key) || given[key] == value
    }
  }

  static func form(
    _ draft: Draft,
    _ app: App,
    given: [String: String]? = nil
  ) -> FormScreen {
    let form = FormScreen(draft, app, given: given, only: fields)
    form.title = Text(de: "Interessierte Person aufnehmen", en: "Take in an interested person")
    form.finish = { askConsents($0, $1) }
    return form
  }

  private static func askConsents(_ form: FormScreen, _ app: App) {
    let picker = PickerScreen(
      title: Text(de: "Einwilligungen, jetzt erteilt", en: "Consents given now"),
      source: ConsentMenu.source(app) { _ in "" },
      isMultiple: true
    ) { [weak form] given, app in
      guard let form else { return }
      guard !given.isEmpty else { return askTopics(form, [], Term.none, app) }
      ConsentMenu.askChannel(app) { [weak form] channel, app in
        if let form { askTopics(form, given, channel, app) }
      }
    }
    app.push(picker)
  }

  private static func askTopics(
    _ form: FormScreen,
    _ given: [String],
    _ channel: Term,
    _ app: App
  ) {
    let entries = app.workspace.terms[.interviewTopics].offered.map {
      PickerSource.Entry(key: $0.term.key, label: $0.label[app.language])
    }
    let picker = PickerScreen(
      title: Text(de: "Im Gespräch besprochen", en: "Talked about"),
      source: .fixed(entries),
      isMultiple: true
    ) { [weak form] topics, app in
      if let form { save(form, given, channel, topics, app) }
    }
    app.push(picker)
  }

  private static func save(
    _ form: FormScreen,
    _ given: [String],
    _ channel: Term,
    _ topics: [String],
    _ app: App
  ) {
    app.attempt {
      let workspace = app.workspace
      var person = form.draft
      let id = person.id
      var drafts: [Draft] = []
      if !topics.isEmpty {
        person["state"] = "interview"
        let discussed = topics.joined(separator: ",")
        drafts.append(
          workspace.newDraft(
            RecordType(FirstInterview.self),
            ["volunteer": id.text, "discussed": discussed]
          )
        )
      }
      person["last-contact"] = workspace.today.stored
      drafts += ConsentMenu.drafts(id, given, channel, app)
      try workspace.save([person] + drafts)
      form.settled()
      app.pop(to: form)
      app.top.list?.focus(id)
      app.open(id)
      let name = workspace.label(id) ?? ""
      app.say(
        Text(
          de: "Aufgenommen: \(name). b ergänzt das Profil, u nimmt alles zurück.",
          en: "Taken in: \(name). b completes the profile, u undoes all."
        ),
        .good
      )
    }
  }
}
