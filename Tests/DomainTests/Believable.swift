import Domain

/// What the suites share: a day that is today, and values as an office would have them.
enum Believable {
  /// A Saturday.
  static let today = day("2026-03-14")

  static func day(_ stored: String) -> Day { Day(stored: stored) ?? Day(number: 0) }

  static func typing(_ language: Language = .german) -> Typing {
    Typing(language: language, today: today) { prefix, words in
      // Each record is called by its identity, and "Zwei" twice.
      words == "Zwei"
        ? [RecordID("\(prefix):AAAAAAA1"), RecordID("\(prefix):AAAAAAA2")]
        : words.hasPrefix("\(prefix):") ? [RecordID(words)] : []
    }
  }

  /// The stored form of what is typed, or nil where it is refused.
  static func parsed(_ kind: FieldKind, _ typed: String, _ language: Language = .german) -> String?
  {
    try? kind.parse(typed, typing(language))
  }

  /// Stored values that fields of a kind may have.
  static func values(_ kind: FieldKind) -> [String] {
    if kind.isPseudonymous, kind.name != .caseKey {
      return ["Deutsch B1 bestehen", "Termin am 3.4.2026, 09:30 Uhr; K-17 kommt mit."]
    }
    return switch kind.name {
    case .line: ["Müller-Lüdenscheidt", "أحمد", "Олена Їжакевич", "O’Connor & Söhne, e. V."]
    case .note: ["Eine Zeile.", "Zwei\nZeilen", "Mit\n\nAbsatz und „Zeichen“; so, so."]
    case .flag: ["yes"]
    case .choice: kind.target == nil ? terms(kind) : []
    case .choices: terms(kind) + [terms(kind).joined(separator: ",")]
    case .languages:
      terms(kind) + terms(kind).map { "\($0):good" } + ["prs:native,de:basic,ckb:fluent", "Zaza"]
    case .link: ["\(kind.target ?? ""):0JX4K2M7"]
    case .links:
      ["\(kind.target ?? ""):0JX4K2M7", "\(kind.target ?? ""):A,\(kind.target ?? ""):B"]
    case .day: ["2026-03-14", "1900-01-01", "2028-02-29", "2099-12-31"]
    case .time: ["00:00", "08:05", "18:30", "23:59"]
    case .number: ["0", "7", "999999999"]
    case .distance: ["0", "7", "12.5", "999999.9"]
    case .share: ["1/3", "1/2", "33.33%", "50%", "0%"]
    case .money: ["0.00", "12.50", "1234.50", "-5.00", "9999999999.99", "0.05"]
    case .duration: ["0", "1", "45", "60", "75", "80", "90", "600", "6001"]
    case .phone: ["0345 47110-0", "+49 345 47110", "112", "(0345) 4711/0"]
    case .email: ["a@b.example", "jörg.müller@straße.example"]
    case .postalCode: ["00911", "06108"]
    case .coordinates: ["49.4521,11.0767", "-0.0000001,180"]
    case .weekTimes: ["2am", "1am,3pm,7ev", "2@0930-1215", "6@0000-2400", "1@0800-2200,5pm"]
    case .caseKey: ["K-17", "A.B.", "2026/03", "ABC7"]
    }
  }

  private static func terms(_ kind: FieldKind) -> [String] {
    kind.vocabulary?.entries.map(\.term.key) ?? ["yes"]
  }

  /// Texts that nobody meant, the same in each run.
  static func nonsense(_ count: Int) -> [String] {
    let pieces = [
      "1", "3", "14", "31", ".", "-", "/", ":", ",", " ", "+", "kw", "mo", "heute", "uhr", "in",
      "nächsten", "w", "tagen", "99999999999999999999", "é", "\u{301}", "٣", "½", "👩‍👩‍👧", "\n",
      "(", ")", "@", "€", "am", "pm", "\u{0}", "\u{202E}", "ß", "Dari", "gut", ";", "!", "2026",
    ]
    var state: UInt64 = 42
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bits = state >> 8
      return (0..<Int(bits % 7) + 1).map { _ in
        bits = bits / 7 ^ (state >> 20) &* 31
        return pieces[Int(bits % UInt64(pieces.count))]
      }.joined()
    }
  }
}
