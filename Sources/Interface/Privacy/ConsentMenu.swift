import Domain
import Terminal
import Workspace

/// What somebody agrees to, chosen all at once: what is ticked holds, the rest is withdrawn.
enum ConsentMenu {
  /// Records of people, by the field in which a consent names them.
  static let owners: [RecordKind: String] = [Volunteer.kind: "volunteer", Contact.kind: "contact"]

  static func open(_ person: RecordID, _ app: App) {
    let consents = Consents(all(app), on: app.workspace.today)
    let purposes = app.workspace.terms[.consentPurposes].entries.map(\.term.key)
    let before = purposes.filter { consents.holds($0, of: person) }
    let name = app.workspace.label(person) ?? person.text
    let picker = PickerScreen(
      title: Text(de: "Einwilligungen: \(name)", en: "Consents: \(name)"),
      source: source(app, also: before) { detail(of: $0, person, consents, app) },
      isMultiple: true,
      chosen: before
    ) { chosen, app in
      let given = chosen.filter { !before.contains($0) }
      let withdrawn = before.filter { !chosen.contains($0) }.flatMap {
        consents.allHolding($0, of: person).map(\.id)
      }
      guard !given.isEmpty else { return save(person, [], Term.none, withdrawn, app) }
      askChannel(app) { channel, app in save(person, given, channel, withdrawn, app) }
    }
    app.push(picker)
  }

  private static func all(_ app: App) -> [Entry<Consent>] {
    app.workspace.records(Consent.self).map { Entry($0.0, $0.1) }
  }

  /// The purposes that are offered and others that hold, each with what is known of it.
  static func source(
    _ app: App,
    also holding: [String] = [],
    detail: (String) -> String
  ) -> PickerSource {
    .fixed(
      app.workspace.terms[.consentPurposes].entries.filter {
        !$0.isHidden || holding.contains($0.term.key)
      }.map {
        PickerSource.Entry(
          key: $0.term.key,
          label: $0.label[app.language],
          detail: detail($0.term.key)
        )
      }
    )
  }

  private static func detail(
    of purpose: String,
    _ person: RecordID,
    _ consents: Consents,
    _ app: App
  ) -> String {
    if let day = consents.holding(purpose, of: person)?.record.given {
      let day = day.written(app.language)
      return Text(de: "seit \(day)", en: "since \(day)")[app.language]
    }
    guard let day = consents.withdrawal(of: purpose, by: person) else { return "" }
    let words = day.written(app.language)
    return Text(de: "widerrufen am \(words)", en: "withdrawn on \(words)")[app.language]
  }

  /// Asks how they were given.
  static func askChannel(_ app: App, done: @escaping (Term, App) -> Void) {
    let entries = app.workspace.terms[.consentChannels].offered.map {
      PickerSource.Entry(key: $0.term.key, label: $0.label[app.language])
    }
    let picker = PickerScreen(
      title: Text(de: "Wie wurde eingewilligt?", en: "How was consent given?"),
      source: .fixed(entries)
    ) { chosen, app in done(Term(chosen.first ?? ""), app) }
    app.push(picker)
  }

  /// Consents given today; the version of the text is that of the last one for the purpose.
  static func drafts(
    _ person: RecordID,
    _ given: [String],
    _ channel: Term,
    _ app: App
  ) -> [Draft] {
    guard let owner = RecordTypes.type(prefix: person.prefix).flatMap({ owners[$0.kind] }) else {
      return []
    }
    let known = all(app).sorted { ($0.record.given?.number ?? 0) < ($1.record.given?.number ?? 0) }
    return given.map { purpose in
      let version = known.last { $0.record.purpose.key == purpose }?.record.version ?? ""
      return app.workspace.newDraft(
        RecordType(Consent.self),
        [owner: person.text, "purpose": purpose, "channel": channel.key, "version": version]
      )
    }
  }

  private static func save(
    _ person: RecordID,
    _ given: [String],
    _ channel: Term,
    _ withdrawn: [RecordID],
    _ app: App
  ) {
    guard !given.isEmpty || !withdrawn.isEmpty else {
      return app.say(Text(de: "Nichts geändert.", en: "Nothing changed."), .good)
    }
    app.attempt {
      let values = withdrawn.map {
        (record: $0, field: "withdrawn", value: app.workspace.today.stored)
      }
      try app.workspace.save(drafts(person, given, channel, app), setting: values)
      let parts = [
        given.isEmpty
          ? nil : Text(de: "\(given.count) erteilt", en: "\(given.count) given"),
        withdrawn.isEmpty
          ? nil : Text(de: "\(withdrawn.count) widerrufen", en: "\(withdrawn.count) withdrawn"),
      ].compactMap { $0 }
      let words = parts.dropFirst().reduce(parts[0]) { $0 + Text(", ") + $1 }
      let end = Text(de: ". u nimmt es zurück.", en: ". u undoes it.")
      app.say(Text(de: "Einwilligungen: ", en: "Consents: ") + words + end, .good)
    }
  }
}
