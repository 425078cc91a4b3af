import Domain

/// The views of who does what.
enum MatrixViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "matrix",
      key: "m",
      Text(de: "Wer macht was (Matrix)", en: "Who does what (matrix)"),
      in: .responsibilities
    ) { app in app.openMatrix() },
    ViewEntry(
      "findings",
      key: "L",
      Text(de: "Lücken und Überschneidungen", en: "Gaps and overlaps"),
      in: .responsibilities
    ) { app in app.openFindings() },
  ]
}
