import Exchange
import Testing

/// A document with every kind of block, in ordinary words.
let sampleDocument = Document(
  "Absprache",
  blocks: [
    .heading(level: 1, "Worum es geht"),
    .text("Erste Zeile\nzweite Zeile\n\nZweiter Absatz"),
    .list(["eins", "zwei\nmit Fortsetzung"]),
    .definitions([.init("Beginn", "01.03.2027"), .init("Frist", "drei Monate")]),
    .table(
      DocumentTable(
        [.init("Aufgabe"), .init("Stellen", isNumeric: true)],
        rows: [["Beratung", "2"], ["Sprachmittlung", "11"]]
      )
    ),
    .signatures([.init(party: "Haus Sonne", signatory: "Mia Beispiel, Leitung")]),
    .smallPrint("Gedruckt am 21.11.2026"),
  ]
)

/// What people type, by accident or not.
let nastyTexts = [
  "<script>alert(1)</script>", "=HYPERLINK(\"http://e.org\")", "\"in Anführung\"",
  "a | b", "*fett* _schräg_ `code`", "# Titel", "- Punkt", "1. Punkt", "(a) Punkt", "iv) Punkt",
  "[Text](http://e.org)", "![Bild](x)", "&lt;b&gt;", "$x^2$ H~2~O", ":smile:", "\\newpage",
  "---", "::: div", "{=html}", "@zitat", "a\\", "*\u{308}x*\u{308}",
]
