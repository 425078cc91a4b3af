import Domain

/// Parts the bytes of a CSV file into rows (RFC 4180).
struct CSVReader {
  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var line: Int

  init(bytes: [UInt8], separator: UInt8, start: Int, line: Int) {
    self.bytes = bytes
    self.separator = separator
    position = start
    self.line = line
  }

  /// The next row that is no empty line; of its cells, as many are kept as there are columns.
  mutating func next(keeping columns: Int) throws(Refusal) -> CSVRow? {
    while position < bytes.count {
      if isLineEnd(bytes[position]) {
        endLine()
        continue
      }
      return try row(keeping: columns)
    }
    return nil
  }

  private mutating func row(keeping columns: Int) throws(Refusal) -> CSVRow {
    let start = line
    var cells: [String] = []
    cells.reserveCapacity(min(columns, 64))
    var surplus = 0
    var wasCleaned = false
    var flaw: Refusal?
    while true {
      let cell = try cell(flaw: &flaw)
      if cells.count < columns {
        let text = CellText(cell)
        cells.append(text.text)
        wasCleaned = wasCleaned || text.wasCleaned
      } else if !cell.allSatisfy({ $0 == 0x20 || $0 == 9 }) {
        surplus += 1
      }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    if position < bytes.count { endLine() }
    var row = CSVRow(line: start, cells: cells)
    row.surplus = surplus
    row.wasCleaned = wasCleaned
    row.flaw = flaw
    return row
  }

  private mutating func cell(flaw: inout Refusal?) throws(Refusal) -> ArraySlice<UInt8> {
    guard position < bytes.count, bytes[position] == CSVReader.quote else { return bareCell() }
    let opening = line
    position += 1
    var start = position
    // Only a cell with doubled quotes needs a copy.
    var copy: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVReader.quote {
        if position + 1 < bytes.count, bytes[position + 1] == CSVReader.quote {
          copy.append(contentsOf: bytes[start...position])
          position += 2
          start = position
          continue
        }
        let content = bytes[start..<position]
        position += 1
        let rest = bareCell()
        if !rest.allSatisfy({ $0 == 0x20 }) { flaw = CSVReader.textBehindQuote }
        if copy.isEmpty { return content }
        copy.append(contentsOf: content)
        return copy[...]
      }
      if isLineEnd(byte) { endLine() } else { position += 1 }
    }
    throw Refusal(
      de: "Zeile \(opening): Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.",
      en: "Line \(opening): a quote is not closed until the end of the file."
    )
  }

  private mutating func bareCell() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || isLineEnd(byte) { break }
      position += 1
    }
    return bytes[start..<position]
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private mutating func endLine() {
    let isPair = bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
    position += isPair ? 2 : 1
    line += 1
  }

  private static let textBehindQuote = Refusal(
    de: "Hinter einem schließenden Anführungszeichen steht noch Text; innere bitte verdoppeln.",
    en: "There is text behind a closing quote; quotes inside a cell must be doubled."
  )
}
