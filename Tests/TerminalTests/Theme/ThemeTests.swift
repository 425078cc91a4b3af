import Testing

@testable import Terminal

struct ThemeTests {
  private func theme(_ text: String, parent: Theme? = nil) -> Theme {
    Theme.parse(text) { $0 == "parent" ? parent : nil }.theme
  }

  private func problems(_ text: String) -> [ThemeProblem] {
    Theme.parse(text) { _ in nil }.problems
  }

  @Test
  func `a role without a line looks like its dotted parent`() {
    let theme = theme("text = - - dim\nlist.selected = - - reverse")
    #expect(theme.style(of: .listSelectedMarked, colours: 0).attributes == .reverse)
    #expect(theme.style(of: .list, colours: 0).attributes == .dim)
  }

  @Test(arguments: [(8, 4), (16, 4), (256, 25), (1 << 24, 0x005faf)])
  func `the first candidate that can be shown counts`(colours: Int, expected: Int) {
    let candidates = colours == 256 ? "25 #005faf blue" : "#005faf 25 blue"
    let theme = theme("palette.accent = \(candidates)\ntext = accent -")
    #expect(theme.style(of: .text, colours: colours).foreground == expected)
  }

  @Test(arguments: [("#005faf", 25), ("#ffffff", 231), ("#000000", 16), ("#303030", 236)])
  func `with 256 colours the nearest one stands for a direct colour`(hex: String, expected: Int) {
    #expect(theme("text = \(hex) -").style(of: .text, colours: 256).foreground == expected)
  }

  @Test
  func `bright names need sixteen colours`() {
    let theme = theme("palette.p = bright-red red\ntext = p -")
    #expect(theme.style(of: .text, colours: 8).foreground == 1)
    #expect(theme.style(of: .text, colours: 16).foreground == 9)
  }

  @Test
  func `the attributes after the bar hold without colour`() {
    let theme = theme("error = red - bold | reverse underline")
    #expect(theme.style(of: .error, colours: 8) == Style(foreground: 1, attributes: .bold))
    #expect(theme.style(of: .error, colours: 0) == Style(attributes: [.reverse, .underline]))
  }

  @Test
  func `they also hold where none of the colours can be shown`() {
    let theme = theme("error = #ff0000 - bold | reverse")
    #expect(theme.style(of: .error, colours: 8) == Style(attributes: .reverse))
  }

  @Test
  func `another palette recolours what is inherited`() {
    let parent = theme("palette.accent = blue\ntitle = accent - bold\nerror = red -")
    let child = theme("inherits = parent\npalette.accent = green\nerror = - - bold", parent: parent)
    #expect(child.style(of: .title, colours: 8) == Style(foreground: 2, attributes: .bold))
    #expect(child.style(of: .error, colours: 8) == Style(attributes: .bold))
  }

  @Test
  func `names are chosen by language`() {
    let theme = theme("name.de = Dunkel\nname = Dark")
    #expect(theme.name(in: "de") == "Dunkel")
    #expect(theme.name(in: "en") == "Dark")
  }

  @Test
  func `each bad line is named with its number and the rest counts`() {
    let text = """
      # a comment

      nonsense
      colour = red -
      text = red
      title = mauve -
      dim = - - shiny
      palette.a = 256
      palette.b =
      inherits = nobody
      name =
      error = - - bold
      """
    #expect(
      problems(text) == [
        ThemeProblem(line: 3, kind: .notAnAssignment),
        ThemeProblem(line: 4, kind: .unknownKey("colour")),
        ThemeProblem(line: 5, kind: .missingColours),
        ThemeProblem(line: 6, kind: .unknownColour("mauve")),
        ThemeProblem(line: 7, kind: .unknownAttribute("shiny")),
        ThemeProblem(line: 8, kind: .unknownColour("256")),
        ThemeProblem(line: 9, kind: .missingColours),
        ThemeProblem(line: 10, kind: .unknownTheme("nobody")),
        ThemeProblem(line: 11, kind: .missingName),
      ]
    )
    #expect(theme(text).style(of: .error, colours: 0).attributes == .bold)
  }

  @Test(arguments: ["#12345", "#1234567", "#ggggggg", "#+12345", "-1", "+1", "300", "Red"])
  func `what is no colour is refused`(word: String) {
    #expect(problems("text = \(word) -") == [ThemeProblem(line: 1, kind: .unknownColour(word))])
  }

  @Test(arguments: ["", "=", "= =", "|", "text = | |", "\u{0}\u{1b}", "palette. = red", "."])
  func `no file makes the reader fail`(text: String) {
    let theme = theme(text)
    #expect(theme.style(of: .text, colours: 256) == Style(attributes: []))
  }
}
