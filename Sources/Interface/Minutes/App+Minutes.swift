import Domain
import Workspace

extension App {
  /// The meeting whose minutes a key means; nil where none is chosen.
  var focusedMeeting: RecordID? {
    let id = top.list?.focused ?? top.selected.first
    guard let id else { return nil }
    if id.prefix == Meeting.kind.prefix { return id }
    // What belongs to a meeting leads to its minutes too.
    let kinds = [AgendaItem.kind, Decision.kind, ActionItem.kind, MinutesVersion.kind].map(\.prefix)
    guard kinds.contains(String(id.prefix)) else { return nil }
    return workspace.values(of: id)?["meeting"].map { RecordID($0) }
  }

  /// The version of a meeting's minutes that is closed; nil where they are open.
  func closedMinutes(of meeting: RecordID) -> Entry<MinutesVersion>? {
    MinutesVersion.closed(minutesVersions(of: meeting), of: meeting)
  }

  func minutesVersions(of meeting: RecordID) -> [Entry<MinutesVersion>] {
    workspace.inUse(MinutesVersion.self, naming: meeting.text, in: "meeting")
  }

  func openMinutes(_ id: RecordID) {
    follow()
    guard let draft = workspace.draft(of: id) else { return }
    let screen = MinutesScreen(draft, self)
    push(screen)
    screen.sayClosed(self)
  }

  /// Closes the minutes, or opens them again.
  func turnMinutes(_ id: RecordID) {
    follow()
    if let closed = closedMinutes(of: id) { return askToReopen(closed) }
    guard let values = workspace.values(of: id) else { return }
    guard values["minutes"] != nil else {
      let key = Commands.key(of: "minutes", language)
      return say(
        Text(
          de: "Das Protokoll ist noch leer; \(key) schreibt es.",
          en: "The minutes are still empty; \(key) writes them."
        ),
        .warning
      )
    }
    askForRecipients(MinutesRecipients(values, workspace), id)
  }

  private func askForRecipients(_ recipients: MinutesRecipients, _ id: RecordID) {
    let picker = PickerScreen(
      title: Text(
        de: "An wen geht das Protokoll? (Leertaste wählt, Enter schließt ab)",
        en: "Who gets the minutes? (Space chooses, Enter closes)"
      ),
      source: .fixed(recipients.entries(language)),
      isMultiple: true,
      chosen: recipients.ticked.map(\.text)
    ) { chosen, app in
      app.push(
        LinePrompt(
          title: Text(
            de: "Auch an (Verteiler, Gäste; leer: niemand sonst):",
            en: "Also to (lists, guests; empty: nobody else):"
          )
        ) { app, others in
          app.attempt { try app.closeMinutes(id, contacts: chosen, others: others) }
        }
      )
    }
    push(picker)
  }

  /// Writes a version with the text as it stands now, and the records of its lines, as one step.
  private func closeMinutes(_ id: RecordID, contacts: [String], others: String) throws {
    follow()
    guard closedMinutes(of: id) == nil, let meeting = workspace.draft(of: id) else { return }
    let number = MinutesVersion.nextNumber(minutesVersions(of: id), of: id)
    let others = others.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isSent = !contacts.isEmpty || !others.isEmpty
    let version = workspace.newDraft(
      RecordType(MinutesVersion.self),
      [
        "meeting": id.text, "number": "\(number)", "text": meeting["minutes"],
        "contacts": contacts.joined(separator: ","), "others": others,
        "sent": isSent ? workspace.today.stored : "",
      ]
    )
    var values = MinutesWriting(meeting, workspace).values
    let isDue = meeting["day"] <= workspace.today.stored
    if ["", "planned"].contains(meeting["state"]), isDue { values.append((id, "state", "held")) }
    try workspace.save([version], setting: values)
    let count = contacts.count
    let key = Commands.key(of: "document", language)
    let noted =
      !isSent
      ? Text(de: "ohne Verteiler", en: "with nobody to get it")
      : count == 0
        ? Text(de: "vermerkt für \(others)", en: "noted for \(others)")
        : Text(de: "vermerkt für \(count) Empfangende", en: "noted for \(count) recipients")
    say(
      Text(
        de: "Fassung \(number) ist abgeschlossen, \(noted.de). \(key): als Datei.",
        en: "Version \(number) is closed, \(noted.en). \(key): as a file."
      ),
      .good
    )
  }

  /// Asks for the reason and opens the minutes again; `then` goes on where that was done.
  func askToReopen(
    _ version: Entry<MinutesVersion>,
    then: @escaping (App) -> Void = { _ in }
  ) {
    let number = version.record.number ?? 1
    ask(
      Text(
        de: "Fassung \(number) wieder öffnen. Grund (steht bei der Fassung):",
        en: "Reopen version \(number). Reason (kept with the version):"
      )
    ) { app, typed in
      let reason = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !reason.isEmpty else {
        throw Refusal(de: "Bitte nennen Sie den Grund.", en: "Please give the reason.")
      }
      try app.workspace.write([
        (version.id, "reopened", app.workspace.today.stored), (version.id, "reason", reason),
      ])
      app.say(
        Text(
          de: "Wieder geöffnet; Fassung \(number) bleibt erhalten.",
          en: "Reopened; version \(number) is kept."
        ),
        .good
      )
      then(app)
    }
  }
}
