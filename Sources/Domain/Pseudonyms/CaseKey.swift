/// The key under which a case is kept: a sign like `K-17` or initials like `A.B.`, never a name
/// (requirement 150).
package enum CaseKey {
  /// Why a text is no case key; nil where it is one.
  package static func problem(_ key: String) -> Refusal? {
    if key.count > 12 {
      return Refusal(
        de: "„\(key)“ ist zu lang für ein Fallkürzel: höchstens 12 Zeichen. \(way.de)",
        en: "“\(key)” is too long for a case key: 12 signs at most. \(way.en)"
      )
    }
    if let sign = key.first(where: { !isKeySign($0) }) {
      return Refusal(
        de: "„\(sign)“ gehört in kein Fallkürzel: nur Buchstaben, Ziffern und . - / _. \(way.de)",
        en: "“\(sign)” belongs in no case key: only letters, digits and . - / _. \(way.en)"
      )
    }
    guard key.contains(where: { $0.isLetter || $0.isNumber }) else {
      return Refusal(
        de: "„\(key)“ ist kein Fallkürzel. \(way.de)",
        en: "“\(key)” is no case key. \(way.en)"
      )
    }
    if isBirthday(key) {
      return Refusal(
        de: "„\(key)“ sieht nach einem Geburtstag aus. \(way.de)",
        en: "“\(key)” looks like a birthday. \(way.en)"
      )
    }
    if key.count(where: \.isNumber) > 8 || key.hasPrefix("0") && digits(key) >= 6 {
      return Refusal(
        de: "„\(key)“ sieht nach einer Telefonnummer aus. \(way.de)",
        en: "“\(key)” looks like a telephone number. \(way.en)"
      )
    }
    return isNamed(key) ? refusal(naming: key) : nil
  }

  /// The refusal of a key that is a name.
  package static func refusal(naming key: String) -> Refusal {
    Refusal(
      de: "„\(key)“ sieht nach einem Namen aus. \(way.de)",
      en: "“\(key)” looks like a name. \(way.en)"
    )
  }

  private static let way = Text(
    de: "Das Fallkürzel ist ein Zeichen wie K-17 oder Initialen wie A.B.; Namen bleiben draußen.",
    en: "The case key is a sign like K-17 or initials like A.B.; names stay outside."
  )

  private static func isKeySign(_ sign: Character) -> Bool {
    sign.isLetter || sign.isASCII && sign.isNumber || ".-/_".contains(sign)
  }

  private static func digits(_ key: String) -> Int { key.count(where: \.isNumber) }

  /// Whether letters make a word: initials are single or two capitals, four letters at most.
  ///
  /// With a digit three capitals are a key (`ABC7`); without one they may be a name already (`ALI`).
  private static func isNamed(_ key: String) -> Bool {
    let runs = key.split { !$0.isLetter }
    guard runs.reduce(0, { $0 + $1.count }) <= 4 else { return true }
    return !runs.allSatisfy { run in
      switch run.count {
      case 1: true
      case 2: run.allSatisfy(\.isUppercase)
      case 3: digits(key) > 0 && run.allSatisfy(\.isUppercase)
      default: false
      }
    }
  }

  private static func isBirthday(_ key: String) -> Bool {
    guard !key.contains(where: \.isLetter) else { return false }
    let parts = key.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return false }
    let isLast = (1...31).contains(parts[0]) && (1...12).contains(parts[1])
    let isFirst = (1900...2100).contains(parts[0]) && (1...12).contains(parts[1])
    return isLast || isFirst
  }
}
