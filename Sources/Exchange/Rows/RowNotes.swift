import Domain

/// What is worth saying of a row that is taken.
enum RowNotes {
  static func of(_ row: CSVRow, columns: Int, partners: [String]) -> [Text] {
    var notes = partners.map { name in
      Text(de: "Legt den Partner „\(name)“ an.", en: "Creates the partner “\(name)”.")
    }
    let missing = columns - row.cells.count
    if missing > 0 {
      let absent = missing == 1 ? "fehlt eine Zelle" : "fehlen \(missing) Zellen"
      notes.append(
        Text(
          de: "Die Zeile ist zu kurz: Am Ende \(absent).",
          en: "The row is short: \(missing) cells are missing at its end."
        )
      )
    }
    if row.wasCleaned {
      notes.append(
        Text(
          de: "Unsichtbare Steuerzeichen wurden entfernt.",
          en: "Invisible control characters are removed."
        )
      )
    }
    return notes
  }
}
