import Domain

/// A number of days in few letters.
enum Span {
  /// Days up to a month, then weeks, then months.
  static func ago(_ days: Int, _ language: Language) -> String {
    if days == 0 { return Text(de: "heute", en: "today")[language] }
    return words(days)[language]
  }

  /// How long something goes on; an end that is past has a minus, none a dash.
  static func left(_ days: Int?, _ language: Language) -> String {
    guard let days else { return "–" }
    return (days < 0 ? "−" : "") + words(abs(days))[language]
  }

  private static func words(_ days: Int) -> Text {
    if days < 31 { return Text(de: "\(days) Tg.", en: "\(days) d") }
    if days < 92 { return Text(de: "\(days / 7) Wo.", en: "\(days / 7) wk") }
    return Text(de: "\(days * 12 / 365) Mon.", en: "\(days * 12 / 365) mo")
  }
}
