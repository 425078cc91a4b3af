import Exchange
import Testing

@Suite
struct CSVWriterTests {
  @Test
  func `cells are quoted where they must be, and lines end as the standard says`() {
    let rows = [["Name", "Notiz"], ["Müller; Anna", "a \"b\" c"], ["x\ny", " z "], ["1,5", ""]]
    #expect(
      CSVWriter().text(rows)
        == "Name,Notiz\r\n\"Müller; Anna\",\"a \"\"b\"\" c\"\r\n\"x\ny\",\" z \"\r\n\"1,5\",\r\n"
    )
    #expect(
      CSVWriter(.germanExcel).text([["Größe", "b"], ["1,5", "x"]])
        == "\u{FEFF}Größe;b\r\n\"1,5\";x\r\n"
    )
  }

  @Test(arguments: [
    "=1+1", "+49 89 123", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "\"=1", "'=1", "\u{A0}=1",
    "\u{200B}=1", "\u{202E}=1", "＝1", "\n=1",
  ])
  func `no cell begins with what a spreadsheet would compute`(cell: String) throws {
    for form in [CSVWriter.Form.standard, .germanExcel] {
      let text = CSVWriter(form).text([["a", "b"], [cell, "x"]])
      let table = try CSVTable.read(Array(text.utf8))
      #expect(table.rows.first?.cells.first?.first == "'")
      #expect(table.rows.first?.cells.last == "x")
    }
  }

  @Test(arguments: ["a=b", "x-1", "anna@example.org", "3", "(=1)", "", "Zoë"])
  func `other cells stay as they are`(cell: String) {
    #expect(CSVWriter().text([[cell]]) == cell + "\r\n")
  }

  @Test(arguments: nastyTexts)
  func `what is written is read as it was`(nasty: String) throws {
    let text = CSVWriter().text([["a", "b"], ["x" + nasty, "y"]])
    #expect(try CSVTable.read(Array(text.utf8)).rows.map(\.cells) == [["x" + nasty, "y"]])
  }

  @Test
  func `control characters and what turns the direction are taken out`() {
    #expect(CSVWriter().text([["a\u{1B}[2J\u{202E}b\u{0}"]]) == "a[2Jb\r\n")
  }
}
