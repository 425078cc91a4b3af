import Domain
import Terminal
import Workspace

/// What is asked where minutes cannot simply be saved.
extension MinutesScreen {
  /// Saves and leaves; where that cannot be, what was typed stays.
  func leave(_ app: App) {
    app.follow()
    guard isChanged else {
      settled()
      return app.pop(to: self)
    }
    if app.workspace.readOnly == nil {
      if let version = app.closedMinutes(of: id) {
        return askAboutClosed(version, isLeaving: true, app)
      }
      guard app.workspace.exists(id) else { return askAboutGone(app) }
    }
    if finish(app) { return }
    guard app.top === self else { return }
    ask(
      Text(de: "Nicht gespeichert. ", en: "Not saved. ") + (app.message?.text ?? Text("")),
      [],
      app
    )
  }

  /// True where it was saved and left.
  @discardableResult
  private func finish(_ app: App) -> Bool {
    guard save(app) else { return false }
    app.pop(to: self)
    askAboutVanished(app)
    return true
  }

  /// Whether to go on or give up what was typed; `first` is what can be done instead.
  private func ask(_ question: Text, _ first: [QuestionScreen.Answer], _ app: App) {
    let goOn = QuestionScreen.Answer(
      key: Text(de: "w", en: "g"),
      Text(de: "Offen lassen, Getipptes behalten", en: "Leave it open, keep what was typed")
    ) { _ in }
    let discard = QuestionScreen.Answer(
      key: Text(de: "v", en: "d"),
      Text(de: "Getipptes verwerfen", en: "Discard what was typed")
    ) { [weak self] app in
      guard let self else { return }
      settled()
      app.pop(to: self)
    }
    app.push(QuestionScreen(question, first + [goOn, discard], about: [id]))
  }

  /// Somebody closed the minutes while they were typed here.
  func askAboutClosed(_ version: Entry<MinutesVersion>, isLeaving: Bool, _ app: App) {
    let number = version.record.number ?? 1
    let reopen = QuestionScreen.Answer(
      key: Text(de: "s", en: "r"),
      Text(de: "Wieder öffnen und speichern …", en: "Reopen and save …")
    ) { [weak self] app in
      app.askToReopen(version) { [weak self] app in
        guard let self else { return }
        refresh(app)
        if isLeaving { finish(app) } else { save(app) }
      }
    }
    ask(
      Text(
        de: "Fassung \(number) wurde inzwischen abgeschlossen; Ihre Zeilen fehlen darin.",
        en: "Version \(number) was closed meanwhile; your lines are not in it."
      ),
      [reopen],
      app
    )
  }

  /// Somebody took back that there is such a meeting.
  private func askAboutGone(_ app: App) {
    let again = QuestionScreen.Answer(
      key: Text(de: "n", en: "c"),
      Text(de: "Neu anlegen und speichern", en: "Create it anew and save")
    ) { [weak self] app in self?.finish(app) }
    ask(
      Text(de: "Dieses Treffen gibt es nicht mehr.", en: "This meeting is gone."),
      [again],
      app
    )
  }

  private func askAboutVanished(_ app: App) {
    guard !vanished.isEmpty, let said = app.message?.text else { return }
    app.push(
      QuestionScreen(
        said,
        [
          .init(key: Text(de: "b", en: "k"), Text(de: "Behalten", en: "Keep them")) { _ in },
          .init(key: Text("a"), Text(de: "Archivieren", en: "Archive them")) {
            [self] app in app.attempt { try archiveVanished(app) }
          },
        ],
        keys: Text(de: "Enter: wählen   Esc: behalten", en: "Enter: choose   Esc: keep")
      )
    )
  }

  // Two people writing the same minutes

  func ask(about conflicts: [EditConflict], _ app: App) {
    let others = conflicts.filter { $0.field != "minutes" }
    guard others.isEmpty, let text = conflicts.first else {
      app.push(ConflictScreen(others, self))
      return
    }
    let base = draft.original("minutes")
    // Of a draft that was kept it is not known what it was typed into.
    let isKnown = base != text.theirs
    let merged = LineMerge(base, mine: text.mine, theirs: text.theirs)
    if isKnown, !merged.isDisputed {
      return settle(text, as: merged.text(.both), app)
    }
    func value(_ choice: LineMerge.Choice) -> String {
      if isKnown { return merged.text(choice) }
      return switch choice {
      case .both: MinutesWriting.joined(text.theirs, text.mine)
      case .mine: text.mine
      case .theirs: text.theirs
      }
    }
    let answers: [(Text, Text, String)] = [
      (
        Text(de: "b", en: "b"), Text(de: "Beides untereinander", en: "Both, one below the other"),
        value(.both)
      ),
      (Text(de: "i", en: "y"), Text(de: "Ihr Text", en: "Your text"), value(.mine)),
      (Text(de: "d", en: "t"), Text(de: "Deren Text", en: "Their text"), value(.theirs)),
    ]
    let question =
      isKnown
      ? Text(
        de: "\(text.user) hat dieselben Zeilen geändert. Was soll dort gelten?",
        en: "\(text.user) changed the same lines. What shall stand there?"
      )
      : Text(
        de: "\(text.user) hat dieses Protokoll auch geändert. Was soll gelten?",
        en: "\(text.user) changed these minutes too. What shall stand?"
      )
    app.push(
      QuestionScreen(
        question,
        answers.map { key, title, value in
          .init(key: key, title) { [weak self] app in self?.settle(text, as: value, app) }
        },
        about: [id]
      )
    )
  }

  private func settle(_ conflict: EditConflict, as value: String, _ app: App) {
    draft.settle(conflict, keepsMine: true)
    draft["minutes"] = value
    take(value, app)
    isTyped = true
    save(app)
  }

  func resolve(_ decisions: [EditConflict: Bool], _ app: App) {
    for (conflict, keepsMine) in decisions { draft.settle(conflict, keepsMine: keepsMine) }
    save(app)
  }
}
