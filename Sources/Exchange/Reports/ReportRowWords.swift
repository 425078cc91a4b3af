import Domain

/// The words of the table of a report that is for spreadsheets.
struct ReportRowWords {
  let language: Language

  var headings: [String] {
    [
      Text(de: "Bericht", en: "Report"), Text(de: "Zeitraum", en: "Period"),
      Text(de: "Abschnitt", en: "Section"), Text(de: "Tabelle", en: "Table"),
      Text(de: "Zeile", en: "Row"), Text(de: "Gesamt", en: "Total"),
      Text(de: "Spalte", en: "Column"), Text(de: "Wert", en: "Value"),
      Text(de: "Einheit", en: "Unit"), Text(de: "Hinweis", en: "Remark"),
    ].map { $0[language] }
  }

  var yes: String { Text(de: "ja", en: "yes")[language] }
}
