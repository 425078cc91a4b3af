import Domain
import Exchange
import Testing

@Suite
struct MarkdownTests {
  private func text(_ block: Document.Block) -> String {
    let text = MarkdownWriter.text(Document("T", blocks: [block]))
    #expect(text.hasPrefix("# T\n\n") && text.hasSuffix("\n"))
    return String(text.dropFirst(5).dropLast())
  }

  @Test
  func `every kind of block is written as CommonMark`() {
    let dots = String(repeating: "…", count: 24)
    #expect(
      MarkdownWriter.text(sampleDocument) == """
        # Absprache

        ## Worum es geht

        Erste Zeile\\
        zweite Zeile

        Zweiter Absatz

        - eins
        - zwei\\
          mit Fortsetzung

        **Beginn:** 01.03.2027\\
        **Frist:** drei Monate

        | Aufgabe | Stellen |
        | -------------- | ------: |
        | Beratung | 2 |
        | Sprachmittlung | 11 |

        **Haus Sonne**\\
        Mia Beispiel, Leitung

        Ort, Datum: \(dots)

        Unterschrift: \(dots)

        Gedruckt am 21.11.2026

        """
    )
  }

  /// What the signs mean to pandoc and to GitHub was tried with pandoc on such texts.
  @Test(arguments: [
    ("<script>", "\\<script\\>"), ("a | b", "a \\| b"), ("# Titel", "\\# Titel"),
    ("- Punkt", "\\- Punkt"), ("Kfz-Hilfe", "Kfz-Hilfe"), ("1. Punkt", "1\\. Punkt"),
    ("am 1. Mai", "am 1. Mai"), ("(a) Punkt", "(a\\) Punkt"), ("iv) Punkt", "iv\\) Punkt"),
    ("Haus. Ende", "Haus. Ende"), ("a -- b ...", "a \\-\\- b \\.\\.\\."), (":smile:", "\\:smile:"),
    ("um 18:30 Uhr", "um 18:30 Uhr"), ("[a](b)", "\\[a\\](b)"), ("x\\", "x\\\\"),
    ("&lt;", "\\&lt;"), ("*\u{308}", "\\*\u{308}"), (": Satz", "\\: Satz"), ("===", "\\==="),
    ("\u{202E}gnp.exe\u{202C}", "gnp.exe"), ("a\u{1B}[2Jb", "a\\[2Jb"), ("    Code", "Code"),
  ])
  func `what would be markup has a backslash in front`(typed: String, written: String) {
    #expect(text(.text(typed)) == written)
  }

  @Test
  func `a line in the middle of a paragraph can begin no list or heading`() {
    #expect(text(.text("Wir:\r\n- eins\r\n# zwei")) == "Wir:\\\n\\- eins\\\n\\# zwei")
    #expect(text(.list(["a\n\n2) b"])) == "- a\n\n  2\\) b")
    let definition = Document.Definition("L", "a\n+ b")
    #expect(text(.definitions([definition])) == "**L:** a\\\n\\+ b")
  }

  @Test
  func `a heading stays one line`() {
    #expect(text(.heading(level: 9, "Ziel\n\n# x")) == "###### Ziel \\# x")
  }

  @Test
  func `a cell can neither end its cell nor its row`() {
    let table = DocumentTable([.init("a|b")], rows: [["x|y\nz", "zu viel"], []])
    #expect(text(.table(table)) == "| a\\|b |\n| ----------- |\n| x\\|y <br> z |\n|  |")
  }

  @Test
  func `where there is nothing, no markup stands alone`() {
    #expect(text(.definitions([.init("", "Wert"), .init("Leer", "")])) == "Wert\\\n**Leer:**")
    #expect(!text(.signatures([.init(party: " ")])).contains("*"))
    #expect(MarkdownWriter.text(Document("T", blocks: [.list([]), .text(" \n")])) == "# T\n")
  }

  @Test(arguments: nastyTexts)
  func `no text reaches the reader of Markdown as it was typed`(nasty: String) {
    for isFirst in [true, false] {
      let written = text(.text(isFirst ? nasty : "x " + nasty))
      let start = written.unicodeScalars.first
      #expect(start.map { !"#-+=:".unicodeScalars.contains($0) } ?? true)
      var isEscaped = false
      for scalar in written.unicodeScalars {
        if !isEscaped { #expect(!"<>*_`[]$^~|#&{}\"@".unicodeScalars.contains(scalar)) }
        isEscaped = scalar == "\\" && !isEscaped
      }
    }
  }
}
