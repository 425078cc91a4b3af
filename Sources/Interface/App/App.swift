import Charts
import Domain
import Store
import Terminal
import Workspace

/// The program while it runs: what is open, what is shown, what was said last.
final class App {
  let workspace: Workspace
  let panes: PaneScreen
  private(set) var stack: [any Screen]
  var message: Message?
  var themes: ThemeChoice
  var size: (width: Int, height: Int)
  var isFinished = false
  /// The picture must be sent anew, since something else has written to the terminal.
  var needsRepaint = false
  /// Opens the editor of the user on a text.
  var edit: (String) -> ExternalEditor.Outcome = { _ in .notStarted }
  /// Shows a text in the program of the user for reading; false where it could not be started.
  var show: (String) -> Bool = { _ in false }
  /// After so many milliseconds it is told how far some work is; nil where it is waited for.
  var patience: Int?
  /// What pictures are drawn with.
  var signs = ChartSigns.full
  /// The line of the last revert from the history, and whether it brought a change again.
  var lastRevert: (line: OperationID, isRedo: Bool)?
  /// What the program had to settle for, shown until the first key.
  let isDemo: Bool
  /// The screens that views opened last, by the name of the view.
  private var views: [String: Opened] = [:]
  /// What the last picture said about the store.
  private var shownWarning: Text?

  init(
    _ workspace: Workspace,
    themes: ThemeChoice,
    size: (width: Int, height: Int),
    isDemo: Bool = false
  ) {
    self.workspace = workspace
    self.themes = themes
    self.size = size
    self.isDemo = isDemo
    panes = PaneScreen()
    stack = [panes]
    panes.show(0, self)
  }

  var language: Language { workspace.language }

  var top: any Screen { stack.last ?? panes }

  func push(_ screen: any Screen) { stack.append(screen) }

  /// Leaves the topmost layer; the panes always stay.
  func pop() {
    if stack.count > 1 { stack.removeLast() }
  }

  /// Leaves a layer, wherever it is, and those above it.
  func pop(to screen: any Screen) {
    guard let place = stack.firstIndex(where: { $0 === screen }), place > 0 else { return }
    stack.removeSubrange(place...)
  }

  /// Leaves layers, wherever they are; the panes always stay.
  func close(where isClosed: (any Screen) -> Bool) {
    stack = stack.prefix(1) + stack.dropFirst().filter { !isClosed($0) }
  }

  /// Opens a view; one of the same name that is open further below closes.
  func openView(_ name: String, by open: (App) throws -> Void) rethrows {
    let before = top
    try open(self)
    let opened = top
    guard opened !== before, opened !== panes else { return }
    if let earlier = views[name]?.screen, earlier !== opened {
      close { $0 === earlier && $0.unsaved(self) == nil }
    }
    views[name] = Opened(screen: opened)
  }

  /// The name of the view that opened a screen.
  func openView(_ screen: any Screen) -> String? {
    views.first { $0.value.screen === screen }?.key
  }

  private struct Opened {
    weak var screen: AnyObject?
  }

  /// Back to the panes.
  func popAll() { stack.removeSubrange(1...) }

  func say(_ text: Text, _ tone: Message.Tone = .plain) {
    message = Message(text: text, tone: tone)
  }

  /// Runs an action; what goes wrong is said in the status row.
  func attempt(_ action: () throws -> Void) {
    do {
      try action()
    } catch {
      say(Failure(error).text, .error)
    }
  }

  /// Takes one input; the picture is drawn by the caller when no more waits.
  func handle(_ input: Input) {
    switch input {
    case .resize(let width, let height):
      size = (width, height)
      return
    case .none:
      follow()
      return
    case .hangup, .terminate:
      isFinished = true
      return
    case .key, .paste, .mouse: break
    }
    // Below this size nothing can be read, so nothing can be done.
    guard isLargeEnough else { return }
    message = nil
    // Keys that came together act on what each of them found, not on what was drawn last.
    top.list?.refresh(workspace)
    if top.handle(input, self) { return }
    guard case .key(let key) = input else { return }
    Commands.run(key, self)
  }

  var isLargeEnough: Bool { size.width >= 40 && size.height >= 10 }

  /// Takes in what others wrote; true where that changes the picture.
  @discardableResult
  func follow() -> Bool {
    do {
      let changed = try workspace.follow()
      // What is wrong with the store may come and go without a record that changes.
      guard !changed.isEmpty else { return workspace.warning != shownWarning }
      closeErased(among: changed)
      for screen in stack { screen.follow(changed, self) }
      return true
    } catch {
      say(Failure(error).text, .error)
      return true
    }
  }

  /// Opens the search in records of all kinds.
  func openSearch() {
    close { $0 is SearchScreen }
    push(SearchScreen(self))
  }

  /// The work that is not saved yet, for the draft that is kept when the terminal is gone.
  ///
  /// Looks first for what others erased a moment ago: nothing of that may be kept.
  func unsaved() -> Draft? {
    follow()
    return stack.reversed().lazy.compactMap { $0.unsaved(self) }.first
  }

  /// Whether there is such work, without putting it together.
  func hasUnsaved() -> Bool {
    follow()
    return stack.contains { $0.hasUnsaved(self) }
  }

  func settleForms() {
    for form in stack.compactMap({ $0 as? any DraftKeeping }) { form.settled() }
  }

  /// The whole picture.
  func frame() -> Frame {
    shownWarning = workspace.warning
    var frame = Frame(width: size.width, height: size.height)
    guard isLargeEnough else {
      Chrome.drawTooSmall(&frame, language)
      return frame
    }
    let base = stack.lastIndex(where: \.isOpaque) ?? 0
    for screen in stack[base...] { screen.draw(&frame, self) }
    Chrome.draw(&frame, self)
    return frame
  }
}
