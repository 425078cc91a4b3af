import Domain
import Exchange
import Testing

@Suite
struct CSVTableTests {
  private func cells(_ text: String) throws -> [[String]] {
    let table = try CSVTable.read(Array(text.utf8))
    return [table.header.cells] + table.rows.map(\.cells)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func `every separator and line end is found by looking`(mark: Character, end: String) throws {
    let rows = [["Name", "Ort", "Notiz"], ["AWO", "Halle", "ja"], ["Caritas", "Köln", "a b"]]
    let text = rows.map { $0.joined(separator: String(mark)) }.joined(separator: end) + end
    let table = try CSVTable.read(Array(text.utf8))
    #expect(table.separator == mark)
    #expect([table.header.cells] + table.rows.map(\.cells) == rows)
    #expect(table.rows.map(\.line) == [2, 3])
  }

  @Test
  func `quotes keep separators, quotes and line ends`() throws {
    let text = "Name;Notiz\r\n\"Haus \"\"Sonne\"\"; e.V.\";\"eins\r\nzwei\"\r\nAWO;\"\"\r\n"
    #expect(
      try cells(text) == [
        ["Name", "Notiz"], ["Haus \"Sonne\"; e.V.", "eins\r\nzwei"], ["AWO", ""],
      ]
    )
    #expect(try CSVTable.read(Array(text.utf8)).rows.map(\.line) == [2, 4])
  }

  @Test
  func `what Python writes is read as it was meant`() throws {
    // csv.writer(f).writerows([...]) and the same with delimiter=";" and QUOTE_ALL.
    let minimal = "Name,Notes\r\n\"Müller, Anna\",\"a \"\"b\"\" c\"\r\n\"x\ny\", z \r\n"
    let all = "\"Name\";\"Notes\"\r\n\"Müller, Anna\";\"a \"\"b\"\" c\"\r\n\"x\ny\";\" z \"\r\n"
    let meant = [["Name", "Notes"], ["Müller, Anna", "a \"b\" c"], ["x\ny", " z "]]
    #expect(try cells(minimal) == meant)
    #expect(try cells(all) == meant)
  }

  @Test
  func `separators of other columns do not mislead`() throws {
    let text = "Name;Straße, Nr.\nAWO, Halle, Süd;Weg 1, 2\n\"a,b,c,d\";Weg 3\n"
    #expect(try CSVTable.read(Array(text.utf8)).separator == ";")
  }

  @Test
  func `a list of one column keeps its commas`() throws {
    #expect(try cells("Name\nMüller, Anna\n") == [["Name"], ["Müller, Anna"]])
  }

  @Test
  func `Excel's line sep= names the separator`() throws {
    for first in ["sep=|\r\n", "\"sep=|\"\n", "SEP=|\n"] {
      let table = try CSVTable.read(Array((first + "Name|Ort\nAWO|Halle, Saale\n").utf8))
      #expect(table.rows.map(\.cells) == [["AWO", "Halle, Saale"]])
      #expect(table.rows.first?.line == 3)
    }
  }

  @Test
  func `an open quote is refused with its line`() throws {
    let error = #expect(throws: Refusal.self) { try cells("Name\nAWO\n\"Caritas\nHalle\n") }
    #expect(error?.text.de.contains("Zeile 3") == true)
  }

  @Test
  func `text behind a closing quote makes its row doubtful, not the next`() throws {
    let table = try CSVTable.read(Array("Name,Ort\n\"Haus \"Sonne\"\",x\nAWO,Halle\n".utf8))
    #expect(table.rows.map { $0.flaw == nil } == [false, true])
  }

  @Test(arguments: ["", "\n\n", " ; \n", "Name;Ort\n", "\u{FEFF}"])
  func `a file without rows is refused`(text: String) {
    #expect(throws: Refusal.self) { try CSVTable.read(Array(text.utf8)) }
  }

  @Test
  func `empty lines do not count but are numbered`() throws {
    let table = try CSVTable.read(Array("\nName;Ort\n\n\nAWO;Halle\n;\n".utf8))
    #expect(table.rows.map(\.line) == [5, 6])
    #expect(table.rows.map(\.isBlank) == [false, true])
  }

  @Test
  func `control characters and overrides are taken out, accents composed`() throws {
    let table = try CSVTable.read(
      Array("Name\nA\u{7}nn\u{202E}a\u{85} Mu\u{308}ller\nآ\u{200C}ب\n".utf8)
    )
    #expect(table.rows.map(\.cells) == [["Anna Müller"], ["آ\u{200C}ب"]])
    #expect(table.rows[0].cells[0].unicodeScalars.count == 11)
    #expect(table.rows.map(\.wasCleaned) == [true, false])
  }

  @Test
  func `too many columns are refused, endless rows are not kept`() throws {
    let many = String(repeating: ";x", count: 2000)
    #expect(throws: Refusal.self) { try CSVTable.read(Array("Name\(many)\nAWO\n".utf8)) }
    let table = try CSVTable.read(Array("Name;Ort\nAWO;Halle;\(many)\n".utf8))
    #expect(table.rows[0].cells.count == 2)
    #expect(table.rows[0].surplus == 2000)
  }
}
