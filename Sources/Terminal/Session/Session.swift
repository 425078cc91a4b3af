import CNcurses
import Glibc

/// The terminal, taken over from start to stop.
package final class Session {
  /// What the session had to settle for, to be told once.
  package let notices: [TerminalNotice]
  /// How many colours there are; 0 where there are none or NO_COLOR forbids them.
  package let colours: Int
  /// Tells whether letters beyond ASCII can be shown.
  package var isUTF8: Bool { painter.isUTF8 }

  let hasMouse: Bool
  let signals: SignalInbox
  let window: UnsafeMutablePointer<WINDOW>
  let escapeDelay: Int
  var decoder = KeyDecoder()
  var painter: Painter
  /// Kept so that the screen comes back at once after a stop.
  var lastDrawn: (frame: Frame, theme: Theme)?
  /// Once the program must leave, every wait ends with this.
  var ending: Input?
  var isActive = true

  private init(
    signals: SignalInbox,
    window: UnsafeMutablePointer<WINDOW>,
    readsUTF8: Bool,
    writesUTF8: Bool,
    notices: [TerminalNotice],
    mouse: Bool
  ) {
    self.signals = signals
    self.window = window
    self.notices = notices
    hasMouse = mouse
    colours = Self.takeColours()
    escapeDelay =
      Self.environment("ESCDELAY").flatMap { Int($0) }.map { min(max(0, $0), 5000) } ?? 25
    painter = Painter(isUTF8: writesUTF8, colours: colours)
    decoder.isUTF8 = readsUTF8
  }

  /// Takes over the terminal on standard input and output.
  ///
  /// Whoever asks for ASCII alone gets letters without accents, whatever the locale says.
  package static func start(
    mouse: Bool = false,
    onlyASCII: Bool = false
  ) throws(TerminalError) -> Session {
    guard isatty(0) == 1 else { throw .inputIsNoTerminal }
    guard isatty(1) == 1 else { throw .outputIsNoTerminal }
    let (isUTF8, encodingNotice) = Encoding.settle()
    let (terminal, terminalNotice) = try knownTerminal()
    let signals = try SignalInbox()
    guard newterm(terminal, fdopen(1, "w"), fdopen(0, "r")) != nil, let window = tandem_window()
    else {
      signals.close()
      throw .unknownTerminal(terminal)
    }
    signals.useDefaultActions()
    let session = Session(
      signals: signals,
      window: window,
      readsUTF8: isUTF8,
      writesUTF8: isUTF8 && !onlyASCII,
      notices: [terminalNotice, encodingNotice].compactMap { $0 },
      mouse: mouse
    )
    session.configure()
    return session
  }

  /// The cells of the screen.
  package var size: (width: Int, height: Int) {
    (max(0, Int(getmaxx(window))), max(0, Int(getmaxy(window))))
  }

  /// Gives the terminal back as it was; may be called again without harm.
  package func stop() {
    guard isActive else { return }
    leaveScreen()
    release()
  }

  func release() {
    isActive = false
    signals.close()
  }

  private func configure() {
    raw()
    noecho()
    nonl()
    idlok(window, true)
    // Frames are only drawn when no key waits; one that is begun is sent whole.
    typeahead(-1)
    adoptSize()
    Output.write(modesOn)
  }

  var modesOn: String { Output.bracketedPasteOn + (hasMouse ? Output.mouseOn : "") }
  var modesOff: String { (hasMouse ? Output.mouseOff : "") + Output.bracketedPasteOff }

  private static func takeColours() -> Int {
    if environment("NO_COLOR") != nil { return 0 }
    guard has_colors(), start_color() == OK else { return 0 }
    use_default_colors()
    return max(0, Int(tandem_colours()))
  }

  private static func knownTerminal() throws(TerminalError) -> (String, TerminalNotice?) {
    let wanted = environment("TERM") ?? ""
    if isKnown(wanted) {
      guard tandem_can_place_cursor() else { throw .cannotPlaceCursor(terminal: wanted) }
      return (wanted, nil)
    }
    for other in ["xterm-256color", "xterm", "vt100"] where isKnown(other) {
      return (other, .unknownTerminal(wanted, treatedAs: other))
    }
    throw .unknownTerminal(wanted)
  }

  private static func isKnown(_ terminal: String) -> Bool {
    var result: Int32 = 0
    return !terminal.isEmpty && setupterm(terminal, 1, &result) == OK
  }

  /// A variable that is set and not empty.
  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
