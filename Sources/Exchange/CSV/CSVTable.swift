package import Domain

/// A table as a CSV file holds it (RFC 4180), with how it was written.
package struct CSVTable: Sendable {
  package let encoding: TextEncoding
  /// The character between two cells: `,`, `;`, a tab, or what a line `sep=` names.
  package let separator: Character
  package let header: CSVRow
  package let rows: [CSVRow]

  /// More columns than any office has; a file with more is no list of records.
  private static let mostColumns = 1000

  /// Reads a file, finding encoding and separator by looking.
  ///
  /// Refuses a file that is no text, is empty, has no row below the headers or an open quote.
  package static func read(_ bytes: [UInt8]) throws(Refusal) -> CSVTable {
    let (text, encoding) = try TextEncoding.decode(bytes)
    let utf8 = Array(text.utf8)
    let named = CSVSeparator.named(in: utf8)
    let separator = named?.separator ?? CSVSeparator.guess(in: utf8)
    var reader = CSVReader(
      bytes: utf8,
      separator: separator,
      start: named?.end ?? 0,
      line: named == nil ? 1 : 2
    )
    guard let header = try reader.next(keeping: mostColumns), !header.isBlank else {
      throw Refusal(
        de: "Die Datei hat keine Kopfzeile mit den Namen der Spalten.",
        en: "The file has no first row with the names of the columns."
      )
    }
    if let flaw = header.flaw { throw flaw }
    if header.surplus > 0 {
      throw Refusal(
        de: "Die Kopfzeile hat mehr als \(mostColumns) Spalten.",
        en: "The first row has more than \(mostColumns) columns."
      )
    }
    var rows: [CSVRow] = []
    while let row = try reader.next(keeping: header.cells.count) { rows.append(row) }
    if rows.isEmpty {
      throw Refusal(
        de: "Unter der Kopfzeile stehen keine Daten.",
        en: "There is no row below the names of the columns."
      )
    }
    return CSVTable(
      encoding: encoding,
      separator: Character(Unicode.Scalar(separator)),
      header: header,
      rows: rows
    )
  }

  /// How the file was understood, to be shown before anything is written.
  package var format: Text {
    let mark = separator == "\t" ? Text(de: "Tabulator", en: "tab") : Text(String(separator))
    return Text("\(encoding.name), ") + Text(de: "getrennt durch ", en: "separated by ") + mark
  }
}
