extension FieldKind {
  /// A place on the earth, typed as maps show it: `49,4521 11,0767` or `49.4521, 11.0767`.
  package static let coordinates: FieldKind = {
    var kind = FieldKind(.coordinates) { typed, _ throws(Refusal) in
      let words = typed.split { $0.isWhitespace || ";°".contains($0) }.map(String.init)
      if words.isEmpty { return "" }
      guard let point = point(words) else {
        throw Refusal(
          de: "„\(typed)“ ist kein Ort: Breite und Länge, z. B. 49.4521, 11.0767.",
          en: "“\(typed)” is no place: latitude and longitude, for example 49.4521, 11.0767."
        )
      }
      return point.stored
    }
    kind.hint = Text(de: "z. B. 49.4521, 11.0767", en: "e.g. 49.4521, 11.0767")
    kind.show = { stored, _ in
      stored.split(separator: ",").joined(separator: ", ")
    }
    kind.edit = kind.show
    return kind
  }()

  /// Two numbers, parted by a comma or by a space; then a comma may stand for the decimal point.
  private static func point(_ words: [String]) -> GeoPoint? {
    let joined = words.joined(separator: " ")
    let commas = joined.count { $0 == "," }
    let numbers: [String]
    if words.count == 2, commas == 2, !words[0].hasSuffix(",") {
      numbers = words.map { String($0.map { $0 == "," ? "." : $0 }) }
    } else if words.count == 2, commas == 3, words[0].hasSuffix(",") {
      numbers = [String(words[0].dropLast()), words[1]].map { word in
        String(word.map { $0 == "," ? "." : $0 })
      }
    } else {
      numbers = joined.split { $0 == "," || $0 == " " }.map(String.init)
    }
    guard numbers.count == 2, let latitude = GeoPoint.value(degrees: numbers[0]),
      let longitude = GeoPoint.value(degrees: numbers[1])
    else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }
}
