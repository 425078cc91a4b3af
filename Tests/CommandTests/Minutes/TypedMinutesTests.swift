import Glibc
import Testing

/// Minutes typed into the real program, on a terminal of its own.
@Suite(.serialized)
struct TypedMinutesTests {
  private let office = Office()
  private let meeting: String
  private let long = (1...400).map { "- Zeile \($0) von der Sitzung am Hafen" }

  init() {
    meeting = office.add("meetings", "day=2026-03-10", "name=Runder Tisch Hafen")
  }

  /// The program with the minutes of the only meeting open.
  private func open() throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(office))
    try #require(terminal.wait(for: "Treffen"))
    terminal.type("5")
    try #require(terminal.wait(for: "Runder Tisch Hafen"))
    terminal.type("y")
    try #require(terminal.wait(for: "Protokoll: "))
    terminal.settle()
    return terminal
  }

  private var text: String {
    office.run("show", meeting).output
  }

  @Test
  func `twenty keys a second into a long text arrive without a lost one`() throws {
    office.run("set", meeting, "minutes=" + long.joined(separator: "\n"))
    let terminal = try open()
    terminal.type("\u{1B}[6~" + String(repeating: "\u{1B}[6~", count: 45))
    terminal.type("\u{1B}[F\r")
    terminal.settle()
    let line = "> Größe Ä日本 klären @Ay +3"
    terminal.forget()
    // At fixed times, whatever the screen shows by then.
    let start = PseudoTerminal.now
    for (index, character) in line.enumerated() {
      let rest = start + Double(index) * 0.05 - PseudoTerminal.now
      if rest > 0 { usleep(UInt32(rest * 1_000_000)) }
      terminal.type(String(character))
    }
    // The line below says what was understood, with the last letter.
    #expect(terminal.wait(for: "13.03.2026"))
    terminal.type("\u{13}")
    #expect(terminal.wait(for: "Gespeichert"))
    let stored = text
    #expect((long + [line]).allSatisfy { stored.contains($0) })
    let rows = stored.split(separator: "\n").drop { !$0.contains(long[0]) }
      .prefix(long.count + 1).map { $0.drop { $0.isWhitespace } }
    #expect(rows.dropFirst().map(String.init) == Array(long.dropFirst()) + [line])
    #expect(office.run("list", "tasks").output.contains("Größe Ä日本 klären"))
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `what was typed is found again after the connection dropped`(signal: Int32) throws {
    let terminal = try open()
    terminal.type("! Nichts geht verloren")
    #expect(terminal.wait(for: "loren"))
    terminal.end(signal)
    try expectDraft("! Nichts geht verloren")
  }

  @Test
  func `even a kill takes no more than what was typed since the last pause`() throws {
    let terminal = try open()
    terminal.type("> Das bleibt")
    try #require(waitForDraft(with: "Das bleibt"))
    terminal.type("x")
    terminal.end(SIGKILL)
    try expectDraft("> Das bleibt")
  }

  @Test
  func `even who types without a pause loses no more than some seconds`() throws {
    let terminal = try open()
    terminal.type("> Das bleibt")
    var isKept = false
    for _ in 0..<150 where !isKept {
      usleep(100_000)
      terminal.type("x")
      isKept = hasDraft(with: "Das bleibt")
    }
    #expect(isKept)
    terminal.end(SIGKILL)
  }

  private func hasDraft(with words: String) -> Bool {
    office.shell("grep -rqs '\(words)' '\(office.folder)/state'").status == 0
  }

  private func waitForDraft(with words: String) -> Bool {
    for _ in 0..<200 {
      if hasDraft(with: words) { return true }
      usleep(100_000)
    }
    return false
  }

  /// The draft is offered, and saving it writes the text.
  private func expectDraft(_ line: String) throws {
    #expect(!text.contains(line))
    let terminal = try #require(PseudoTerminal(office))
    #expect(terminal.wait(for: "blieb ein Formular offen"))
    terminal.type("w")
    #expect(terminal.wait(for: "Protokoll: "))
    terminal.type("\u{13}")
    #expect(terminal.wait(for: "Gespeichert"))
    #expect(text.contains(line))
  }
}
