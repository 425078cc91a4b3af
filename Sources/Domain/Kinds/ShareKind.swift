extension FieldKind {
  /// A part of a whole, as a fraction or in per cent.
  package static let share: FieldKind = {
    var kind = FieldKind(.share) { typed, typing throws(Refusal) in
      let bare = typed.filter { !$0.isWhitespace }
      if bare.isEmpty { return "" }
      guard let share = share(typed: bare, typing.language) else {
        throw Refusal(
          de: "„\(typed)“ ist kein Anteil: z. B. 1/3, 50 % oder 33,33 %, höchstens das Ganze.",
          en: "“\(typed)” is no share: for example 1/3, 50% or 33.33%, at most the whole."
        )
      }
      return share.stored
    }
    kind.hint = Text(de: "z. B. 1/3 oder 50 %", en: "e.g. 1/3 or 50%")
    kind.show = { stored, reading in Share(stored: stored)?.written(reading.language) ?? stored }
    kind.edit = kind.show
    kind.order = { stored, _ in inOrder(Share(stored: stored)?.hundredths) }
    return kind
  }()

  private static func share(typed: String, _ language: Language) -> Share? {
    if ["hälftig", "half"].contains(typed.lowercased()) { return Share(1, of: 2) }
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let part = Int(digits: parts[0]), let whole = Int(digits: parts[1]) else { return nil }
      return Share(part, of: whole)
    }
    let number = typed.hasSuffix("%") ? String(typed.dropLast()) : typed
    let mark: Character = language == .german ? "," : "."
    guard !number.hasPrefix("-"), let (whole, fraction) = decimal(number, mark: mark),
      whole <= 100, fraction.utf8.count <= 2, let tail = Int((fraction + "00").prefix(2))
    else { return nil }
    return Share(hundredths: whole * 100 + tail)
  }
}
