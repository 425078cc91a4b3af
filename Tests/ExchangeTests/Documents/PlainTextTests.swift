import Exchange
import Testing

@Suite
struct PlainTextTests {
  /// Breaks at blanks; a letter is a cell.
  private func writer(_ width: Int) -> PlainTextWriter {
    PlainTextWriter(width: width, measure: \.count) { text, width in
      var lines = [""]
      for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if last.count + 1 + word.count <= width {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
  }

  @Test
  func `every kind of block is laid out to the width`() {
    let dots = String(repeating: "…", count: 24)
    #expect(
      writer(60).text(sampleDocument) == """
        Absprache
        =========

        Worum es geht
        -------------

        Erste Zeile
        zweite Zeile

        Zweiter Absatz

        - eins
        - zwei
          mit Fortsetzung

        Beginn: 01.03.2027
        Frist:  drei Monate

        Aufgabe         Stellen
        --------------  -------
        Beratung              2
        Sprachmittlung       11

        Haus Sonne
        Mia Beispiel, Leitung

        Ort, Datum: \(dots)

        Unterschrift: \(dots)

        Gedruckt am 21.11.2026

        """
    )
  }

  @Test
  func `a table that is too wide is broken within its columns`() {
    let table = DocumentTable(
      [.init("Aufgabe"), .init("Wer")],
      rows: [["Beratung von Familien", "Haus Sonne am Markt"], ["Sport", "AWO"]]
    )
    let text = writer(24).text(Document("T", blocks: [.table(table)]))
    #expect(
      text == """
        T
        =

        Aufgabe      Wer
        -----------  -----------
        Beratung     Haus Sonne
        von          am Markt
        Familien

        Sport        AWO

        """
    )
  }

  @Test
  func `a table whose words do not fit side by side is written row by row`() {
    let table = DocumentTable(
      [.init("Aufgabe"), .init("zuständig"), .init("beteiligt")],
      rows: [["Sprachmittlung", "Freiwilligenagentur\nAWO", ""], ["Sport", "", "Verein"]]
    )
    let text = writer(32).text(Document("T", blocks: [.table(table)]))
    #expect(
      text == """
        T
        =

        Sprachmittlung
          zuständig: Freiwilligenagentur
          AWO

        Sport
          beteiligt: Verein

        """
    )
  }
}
