import Glibc
import Testing

/// What another session writes while the program shows a list.
struct NewsTests {
  @Test(arguments: [300_000, 1_600_000] as [UInt32])
  func `what others save is on the screen, however long ago the last key was`(after: UInt32) throws
  {
    let office = Office()
    _ = office.add("partners", "name=Verein Altstadt")
    let terminal = try #require(PseudoTerminal(office))
    try #require(terminal.wait(for: "Treffen"))
    terminal.type("2")
    try #require(terminal.wait(for: "Verein Altstadt"))
    terminal.type("j")
    usleep(after)
    terminal.settle()
    _ = office.add("partners", "name=Bund Neustadt")
    #expect(terminal.wait(for: "Bund Neustadt", seconds: 8))
  }
}
