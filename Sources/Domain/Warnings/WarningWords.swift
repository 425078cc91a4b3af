/// The small parts of which the sentences of warnings are made.
enum WarningWords {
  static func day(_ day: Day) -> Text {
    Text(de: day.written(.german), en: day.written(.english))
  }

  static func money(_ amount: Money) -> Text {
    Text(de: amount.written(.german), en: amount.written(.english))
  }

  /// `A`, `A und B`, `A, B und C`.
  static func list(_ items: [Text]) -> Text {
    guard let last = items.last, items.count > 1 else { return items.first ?? Text("") }
    let before = items.dropLast()
    return Text(
      de: "\(before.map(\.de).joined(separator: ", ")) und \(last.de)",
      en: "\(before.map(\.en).joined(separator: ", ")) and \(last.en)"
    )
  }

  /// Names in quotation marks, so that the stop of an abbreviation does not end the sentence.
  static func list(_ names: [String]) -> Text {
    list(names.map { Text(de: "„\($0)“", en: "“\($0)”") })
  }

  /// `1 Monat`, `12 Monaten`: a count of months behind „seit“.
  static func months(_ count: Int) -> Text {
    Text(
      de: count == 1 ? "einem Monat" : "\(count) Monaten",
      en: count == 1 ? "one month" : "\(count) months"
    )
  }
}
