import CNcurses
import Glibc

extension Session {
  /// Shows a frame; only what differs from the last one is sent.
  package func draw(_ frame: Frame, theme: Theme) {
    guard isActive else { return }
    lastDrawn = (frame, theme)
    painter.draw(frame, theme: theme, window: window)
  }

  /// Sends the last frame anew and whole, for a screen that another program wrote upon.
  package func repaint() {
    guard isActive else { return }
    painter.forget()
    clearok(window, true)
    if let (frame, theme) = lastDrawn { draw(frame, theme: theme) }
  }

  /// Learns the size from the system and tells whether it changed.
  @discardableResult
  func adoptSize() -> Bool {
    var found = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &found) == 0, found.ws_col > 0, found.ws_row > 0 else {
      return false
    }
    let (width, height) = size
    guard width != Int(found.ws_col) || height != Int(found.ws_row) else { return false }
    resize_term(Int32(found.ws_row), Int32(found.ws_col))
    // Terminals disagree on what stays where when they grow or shrink.
    painter.forget()
    clearok(window, true)
    return true
  }

  func leaveScreen() {
    Output.write(modesOff)
    endwin()
  }

  func enterScreen() {
    reset_prog_mode()
    Output.write(modesOn)
    adoptSize()
    repaint()
  }
}
