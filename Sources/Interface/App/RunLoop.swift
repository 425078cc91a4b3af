import Charts
import Domain
import Terminal
import Workspace

/// Waits for keys, draws when none waits, and looks once a second for what others wrote.
final class RunLoop {
  private let session: Session
  private let app: App
  private let workspace: Workspace
  private let firstTheme: String
  private let draft: DraftFile?
  /// A form was open when the program had to leave, and could not be kept.
  private var isDraftLost = false
  /// Whether a draft of this session lies in the folder of the user.
  private var isDraftKept = false
  /// Whether something was typed since the draft was kept.
  private var isTyped = false
  /// When the first key came that no draft has yet; nil where all were kept.
  private var firstUnkept: ContinuousClock.Instant?
  /// When keeping failed last; it is tried again, and said once.
  private var lastFailure: ContinuousClock.Instant?
  /// Whether something was done since the last pause.
  private var wasBusy = true
  /// When the last input came.
  private var lastInput = ContinuousClock.now
  /// Whether a snapshot is being written, some milliseconds in each pause.
  private var isSettling = false
  /// Whether a filter is looking through the history, some milliseconds in each pause.
  private var isSearching = false
  /// Whether what needs attention is being found, one slice in each pause.
  private var isPreparing = false

  init(_ session: Session, _ workspace: Workspace, isDemo: Bool) {
    self.session = session
    self.workspace = workspace
    var themes = ThemeChoice()
    if let key = Preference("theme")?.read() { themes.choose(key) }
    firstTheme = themes.current.key
    app = App(workspace, themes: themes, size: session.size, isDemo: isDemo)
    draft = DraftFile(for: workspace)
    app.signs = session.isUTF8 ? .full : .ascii
    app.patience = 150
    app.edit = { [session] text in ExternalEditor.edit(text, session) }
    app.show = { [session] text in Pager.show(text, session, workspace.language) }
    let notices = session.notices.map(StartTexts.text)
    let demo = Text(
      de: "Vorführung mit erfundenen Daten in \(workspace.path). ? zeigt die Tasten.",
      en: "A demo with invented data in \(workspace.path). ? shows the keys."
    )
    let all = notices + (isDemo ? [demo] : [])
    if let first = all.first {
      let text = all.dropFirst().reduce(first) { $0 + Text(" ") + $1 }
      app.say(text, notices.isEmpty ? .plain : .warning)
    }
    offerDrafts()
  }

  /// The records of which a draft was offered.
  private var offered: Set<RecordID> = []
  private let started = ContinuousClock.now

  /// Offers what was kept; true where something new was.
  ///
  /// Whoever comes back at once may be faster than the session that lost its terminal: its draft
  /// appears a moment later.
  @discardableResult
  private func offerDrafts() -> Bool {
    let new = (draft?.read() ?? []).filter { !offered.contains($0.draft.id) }
    offered.formUnion(new.map(\.draft.id))
    DraftQuestion.ask(new, app)
    return !new.isEmpty
  }

  private func offerLateDrafts() -> Bool {
    guard app.top === app.panes, started.duration(to: .now) < .seconds(10) else { return false }
    return offerDrafts()
  }

  func run() {
    draw()
    while !app.isFinished {
      let pause = wasBusy ? 30 : isPreparing ? 0 : isSettling ? 10 : 1000
      let input = session.next(timeout: isSearching ? 0 : pause)
      switch input {
      case .none:
        // What can be done ahead is done in a pause, so that no key waits for it.
        let hasMarks = (wasBusy || isPreparing) && app.prepare()
        // What others wrote is looked for first: what comes after would find nothing new to show.
        let hasNews = app.follow()
        keepAhead(after: lastInput.duration(to: .now))
        let hasRested = app.rest(after: lastInput.duration(to: .now))
        if wasBusy || isSettling { isSettling = workspace.settle(for: 3) }
        isPreparing = !workspace.warningsAreReady
        wasBusy = hasNews
        isSearching = app.search()
        let hasDraft = offerLateDrafts()
        if isSearching || hasNews || hasMarks || hasRested || hasDraft { draw() }
        continue
      case .hangup, .terminate: keepDraft()
      default:
        wasBusy = true
        isTyped = true
        lastInput = .now
        if firstUnkept == nil { firstUnkept = lastInput }
      }
      app.handle(input)
      // Who types without a pause has a draft all the same.
      if isTyped, isLate(firstUnkept) { keepTyped() }
      if !session.hasInput { draw() }
    }
  }

  /// Does what is left once the terminal is given back.
  ///
  /// Throws where a form that was open could not be kept.
  func finish() throws {
    if app.themes.current.key != firstTheme { Preference("theme")?.write(app.themes.current.key) }
    if isDraftKept { dropSavedDraft() }
    // Who leaves does not wait: the next one can write it as well.
    workspace.settle(within: 50)
    if isDraftLost { throw Refusal(StartTexts.draftLost) }
  }

  /// Keeps what is unsaved after each pause, so that even an end without warning costs no more than
  /// what was typed since.
  private func keepAhead(after quiet: Duration) {
    if isDraftKept, wasBusy { dropSavedDraft() }
    guard isTyped, quiet >= RunLoop.pause || isLate(firstUnkept) else { return }
    keepTyped()
  }

  private func isLate(_ since: ContinuousClock.Instant?) -> Bool {
    since.map { $0.duration(to: .now) >= RunLoop.longest } ?? false
  }

  private func keepTyped() {
    guard lastFailure == nil || isLate(lastFailure) else { return }
    if let unsaved = app.unsaved() {
      guard draft?.keep(unsaved) == true else {
        if lastFailure == nil { app.say(StartTexts.draftNotKept, .warning) }
        lastFailure = .now
        return
      }
      isDraftKept = true
      app.settleForms()
    }
    (isTyped, firstUnkept, lastFailure) = (false, nil, nil)
  }

  /// Two seconds: as much as nobody minds to type again.
  private static let pause = Duration.seconds(2)
  /// How long a key waits for a draft where no pause comes.
  private static let longest = Duration.seconds(10)

  private func dropSavedDraft() {
    guard !app.hasUnsaved() else { return }
    draft?.discard()
    isDraftKept = false
  }

  private func keepDraft() {
    guard let unsaved = app.unsaved() else { return dropSavedDraft() }
    isDraftKept = false
    isDraftLost = draft?.keep(unsaved) != true
    // What was kept anew need not be kept twice.
    if !isDraftLost { app.settleForms() }
  }

  private func draw() {
    guard !app.isFinished else { return }
    if app.needsRepaint { session.repaint() }
    app.needsRepaint = false
    session.draw(app.frame(), theme: app.themes.current)
  }
}
