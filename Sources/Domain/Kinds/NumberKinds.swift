extension FieldKind {
  /// A whole number from 0.
  package static let number: FieldKind = {
    var kind = FieldKind(.number) { typed, _ throws(Refusal) in
      let digits = typed.filter { !$0.isWhitespace }
      if digits.isEmpty { return "" }
      guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(digits)
      else {
        throw Refusal(
          de: "„\(typed)“ ist keine ganze Zahl von 0 bis 999999999.",
          en: "“\(typed)” is no whole number from 0 to 999999999."
        )
      }
      return String(number)
    }
    kind.order = { stored, _ in inOrder(Int(stored)) }
    return kind
  }()

  /// An amount in euros.
  package static let money: FieldKind = {
    var kind = FieldKind(.money) { typed, typing throws(Refusal) in
      let bare = typed.filter { !$0.isWhitespace && $0 != "€" }
      if bare.isEmpty { return "" }
      let mark: Character = typing.language == .german ? "," : "."
      guard let (whole, fraction) = decimal(bare, mark: mark), whole <= 9_999_999_999,
        fraction.utf8.count <= 2
      else {
        throw Refusal(
          de: "„\(typed)“ ist kein Betrag: z. B. 12,50 oder 1.234,50.",
          en: "“\(typed)” is no amount: for example 12.50 or 1,234.50."
        )
      }
      let cents = Int((fraction + "00").prefix(2)) ?? 0
      let sign = bare.hasPrefix("-") ? -1 : 1
      return Money(cents: sign * (whole * 100 + cents)).stored
    }
    kind.hint = Text(de: "z. B. 12,50", en: "e.g. 12.50")
    kind.show = { stored, reading in
      Money(stored: stored)?.written(reading.language) ?? stored
    }
    kind.edit = { stored, reading in
      reading.language == .german ? String(stored.map { $0 == "." ? "," : $0 }) : stored
    }
    kind.order = { stored, _ in inOrder(Money(stored: stored)?.cents) }
    return kind
  }()

  /// A length of time, typed in hours or minutes.
  package static let duration: FieldKind = {
    var kind = FieldKind(.duration) { typed, _ throws(Refusal) in
      let bare = typed.filter { !$0.isWhitespace }.lowercased()
      if bare.isEmpty { return "" }
      let digits = String(bare.prefix { "0123456789.,:".contains($0) })
      let unit = bare.dropFirst(digits.count)
      let inMinutes: Set<Substring> = ["min", "m", "minute", "minuten", "minutes"]
      let inHours: Set<Substring> = ["", "h", "std", "std.", "stunde", "stunden", "hour", "hours"]
      let minutes = inMinutes.contains(unit) ? Int(digits) : Minutes.inHours(digits)
      guard inMinutes.contains(unit) || inHours.contains(unit), let minutes, minutes <= 600_000
      else {
        throw Refusal(
          de: "„\(typed)“ ist keine Dauer: z. B. 1,5 h, 1:30 oder 90 min.",
          en: "“\(typed)” is no duration: for example 1.5 h, 1:30 or 90 min."
        )
      }
      return String(minutes)
    }
    kind.hint = Text(de: "1,5 h oder 90 min", en: "1.5 h or 90 min")
    kind.show = { stored, reading in
      Minutes(stored: stored)?.written(reading.language) ?? stored
    }
    kind.edit = kind.show
    kind.order = { stored, _ in inOrder(Minutes(stored: stored)?.count) }
    return kind
  }()

  /// How long a meeting or a part of it lasts: a bare number from 5 on means minutes.
  package static let sitting: FieldKind = {
    var kind = duration
    let hours = duration.understand
    kind.understand = { typed, typing throws(Refusal) in
      let bare = typed.filter { !$0.isWhitespace }
      let isMinutes = bare.utf8.allSatisfy { (48...57).contains($0) } && (Int(bare) ?? 0) >= 5
      return try hours(isMinutes ? bare + "min" : typed, typing)
    }
    kind.hint = Text(de: "20 min oder 1,5 h", en: "20 min or 1.5 h")
    return kind
  }()

  /// A text that sorts as the number does, nothing before everything.
  static func inOrder(_ number: Int?) -> String {
    guard let number else { return "" }
    return number < 0
      ? "-\(padded(number &+ 1_000_000_000_000, to: 13))" : "0\(padded(number, to: 13))"
  }

  /// The whole part and the digits of the fraction; nil where the marks group no number.
  ///
  /// 1.234 is a thousand in German and 1,234 in English: three digits after a single mark are
  /// grouped, they are no fraction.
  ///
  /// Three digits behind the language's own decimal mark are a slip, not a thousand.
  static func decimal(
    _ typed: String,
    mark: Character? = nil
  ) -> (whole: Int, fraction: String)? {
    let body = typed.hasPrefix("-") ? typed.dropFirst() : typed[...]
    let marks = body.filter { $0 == "," || $0 == "." }
    var whole = body
    var fraction: Substring = ""
    if let last = body.lastIndex(where: { $0 == "," || $0 == "." }) {
      let tail = body[body.index(after: last)...]
      let isSingle = marks.count { $0 == body[last] } == 1
      if isSingle,
        marks.count > 1 || tail.count != 3 || body.hasPrefix("0") || body[..<last].isEmpty
      {
        whole = body[..<last]
        fraction = tail
        if tail.isEmpty { return nil }
      } else if isSingle, body[last] == mark {
        return nil
      }
    }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let isGrouped =
      Set(whole.filter { $0 == "," || $0 == "." }).count <= 1
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
      && (groups.count == 1 || (1...3).contains(groups[0].utf8.count))
    let digits = groups.joined()
    guard isGrouped, !(digits.isEmpty && fraction.isEmpty), Int(digits: fraction + "0") != nil,
      let number = Int(digits: digits.isEmpty ? "0" : digits)
    else { return nil }
    return (number, String(fraction))
  }
}

extension Money {
  /// `1.234,50 €` in German, `€1,234.50` in English.
  package func written(_ language: Language) -> String {
    let size = cents.magnitude
    let whole = UInt(size / 100).grouped(language)
    let sign = cents < 0 ? "-" : ""
    let fraction = padded(Int(size % 100), to: 2)
    switch language {
    case .german: return "\(sign)\(whole),\(fraction) €"
    case .english: return "\(sign)€\(whole).\(fraction)"
    }
  }
}

extension Minutes {
  /// Minutes from `1,5` or `1:30` hours.
  static func inHours(_ digits: String) -> Int? {
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let hours = Int(parts[0]), let minutes = Int(parts[1]), hours <= 10_000,
        (0...59).contains(minutes)
      else { return nil }
      return hours * 60 + minutes
    }
    let decimals = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(decimals.count), decimals.contains(where: { !$0.isEmpty }) else {
      return nil
    }
    // A hundredth of an hour is less than a minute: more digits would say nothing.
    let fraction = decimals.count == 2 ? decimals[1] : ""
    guard let hours = decimals[0].isEmpty ? 0 : Int(decimals[0]), hours <= 10_000,
      fraction.utf8.count <= 2, let hundredths = Int((fraction + "00").prefix(2))
    else { return nil }
    return hours * 60 + (hundredths * 60 + 50) / 100
  }

  /// `1,5 h` where that is exact to a hundredth, else `1:20 h`; under an hour `45 min`.
  package func written(_ language: Language) -> String {
    if count < 60 { return "\(count) min" }
    if count % 60 == 0 { return "\(count / 60) h" }
    guard count % 15 == 0 else { return "\(count / 60):\(padded(count % 60, to: 2)) h" }
    let fraction = ["", "25", "5", "75"][count % 60 / 15]
    return "\(count / 60)\(language == .german ? "," : ".")\(fraction) h"
  }
}
