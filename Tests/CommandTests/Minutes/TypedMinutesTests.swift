import Glibc
import Testing

/// Minutes typed into the real program, on a terminal of its own.
@Suite(.serialized)
struct TypedMinutesTests {
  private let office = Office()
  private let meeting: String

  init() {
    meeting = office.add("meetings", "day=2026-03-10", "name=Runder Tisch Hafen")
  }

  /// The program with the minutes of the only meeting open.
  private func open() throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(office))
    try #require(terminal.wait(for: "Treffen"))
    terminal.type("5")
    try #require(terminal.wait(for: "Runder Tisch Hafen"))
    terminal.type("o")
    try #require(terminal.wait(for: "Protokoll: "))
    terminal.settle()
    return terminal
  }

  private var text: String {
    office.shell("grep -c . /dev/null; \"$TANDEM\" show '\(meeting)'").output
  }

  @Test
  func `twenty keys a second arrive without a lost or a late one`() throws {
    let terminal = try open()
    let line = "> Größe Ä日本 klären @Ay +3"
    var late: [Double] = []
    for character in line {
      terminal.forget()
      let start = PseudoTerminal.now
      terminal.type(String(character))
      // The echo, at the latest before the next key.
      let isEchoed = terminal.read(within: 2000)
      #expect(isEchoed, "No echo of “\(character)”")
      late.append(PseudoTerminal.now - start)
      let rest = 0.05 - (PseudoTerminal.now - start)
      if rest > 0 { usleep(UInt32(rest * 1_000_000)) }
    }
    // A bound that a busy machine keeps too; the figures are those of the benchmark.
    #expect(late.sorted()[late.count / 2] < 0.5)
    terminal.type("\u{13}")
    #expect(terminal.wait(for: "Gespeichert"))
    #expect(text.contains(line))
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
    usleep(3_300_000)
    terminal.settle()
    terminal.type("x")
    terminal.end(SIGKILL)
    try expectDraft("> Das bleibt")
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
