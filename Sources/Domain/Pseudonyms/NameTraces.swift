/// Names of people in a text about a case.
enum NameTraces {
  /// `Frau Haddad`, `Familie Öztürk`, `heißt Amira`.
  @Sendable
  static func called(
    _ words: ArraySlice<TraceWord>,
    _ before: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let words = Array(words.prefix(3))
    guard let first = words.first else { return nil }
    if salutations.contains(first.folded), words.count > 1 {
      guard !first.endsPart || first.folded.count < 4 else { return nil }
      let isTitled = titles.contains(words[1].folded) && words.count > 2
      let name = isTitled ? words[2] : words[1]
      return isName(name) ? (isTitled ? 3 : 2) : nil
    }
    // A project is called something too, and „das heißt“ tells no name.
    let isPerson = before.last.map { people.contains($0.folded) } ?? false
    let isCalled =
      formNames.contains(first.folded) && first.text.hasSuffix(":")
      || callings.contains(first.folded) && isPerson
    return isCalled && words.count > 1 && isName(words[1]) ? 2 : nil
  }

  private static let salutations: Set = [
    "herr", "herrn", "frau", "familie", "fam", "hr", "fr", "mr", "mrs", "ms", "mister",
  ]

  private static let titles: Set = ["dr", "prof"]

  private static let formNames: Set = ["name", "vorname", "nachname", "familienname", "surname"]

  private static let callings: Set = ["heisst", "namens", "called", "named"]

  private static let people: Set = [
    "er", "sie", "person", "frau", "mann", "kind", "sohn", "tochter", "junge", "madchen", "mutter",
    "vater", "klient", "klientin", "familie", "he", "she", "woman", "man", "child", "client", "is",
  ]

  /// Whether a word behind a form of address may be a name: it has a capital, or a script without
  /// such, and is no noun that people write there („die Frau Deutsch lernt“).
  private static func isName(_ word: TraceWord) -> Bool {
    guard let letter = word.core.first, letter.isLetter, word.core.count > 1 else { return false }
    if !letter.isCased { return true }
    guard word.isCapitalised else { return false }
    return !nouns.contains(word.folded) && !endings.contains { word.folded.hasSuffix($0) }
  }

  private static let nouns: Set = [
    "deutsch", "arabisch", "persisch", "englisch", "mitte", "ende", "anfang", "arbeit", "hilfe",
    "zeit", "angst", "geld", "kinder", "mut", "lust", "kontakt", "kontakte", "uhr", "vormittag",
    "nachmittag", "abend", "morgen", "mittag", "und", "oder", "der", "die", "das", "mit", "im",
    "in",
    "aus", "von", "war", "hat", "ist", "kann", "will", "mochte", "braucht", "sucht", "sprachkurs",
    "schule", "schulen", "papiere", "post", "termin", "termine", "amter", "is", "has", "wants",
    "needs", "and", "the", "with", "from", "who",
  ]

  private static let endings = [
    "ung", "heit", "keit", "schaft", "tion", "kurs", "kurse", "hilfe", "arbeit", "unterricht",
  ]

  /// `A. Öztürk`, but neither an abbreviation nor a sentence behind initials.
  @Sendable
  static func initial(
    _ words: ArraySlice<TraceWord>,
    _ before: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let words = Array(words.prefix(2))
    guard words.count == 2, words[0].text.count == 2, words[0].text.hasSuffix("."),
      words[0].isCapitalised, words[1].core.count > 2, isName(words[1]),
      !beginnings.contains(words[1].folded)
    else { return nil }
    let abbreviates = before.last.map { $0.text.count <= 2 && $0.text.hasSuffix(".") } ?? false
    return abbreviates ? nil : 2
  }

  /// How a sentence begins behind initials that end one.
  private static let beginnings: Set = [
    "danach", "dann", "dort", "heute", "jetzt", "bisher", "bis", "seit", "nach", "vor", "bei",
    "beim",
    "ein", "eine", "einen", "sie", "wir", "ich", "beide", "alle", "zum", "zur", "auch", "noch",
    "nun", "morgen", "wenn", "weil", "diese", "dieser", "dieses", "ihr", "ihre", "sein", "seine",
    "termin", "then", "she", "they", "now", "for", "after", "when", "next",
  ]

  /// A given name that no German word is, with the name behind it.
  @Sendable
  static func given(
    _ words: ArraySlice<TraceWord>,
    _ before: ArraySlice<TraceWord>,
    _: Typing?
  ) -> Int? {
    let words = Array(words.prefix(2))
    guard let first = words.first, let letter = first.core.first else { return nil }
    guard first.isCapitalised || !letter.isCased else { return nil }
    let saint = before.last.map { ["st", "sankt", "haus"].contains($0.folded) } ?? false
    let base = first.folded.hasSuffix("s") ? String(first.folded.dropLast()) : first.folded
    guard !saint, GivenNames.all.contains(first.folded) || GivenNames.all.contains(base) else {
      return nil
    }
    guard words.count > 1, !first.endsPart, isName(words[1]), words[1].core.first?.isLetter == true
    else { return 1 }
    return words[1].isCapitalised || words[1].core.first?.isCased == false ? 2 : 1
  }

  /// The full name of somebody whom the store knows, in either order.
  @Sendable
  static func known(
    _ words: ArraySlice<TraceWord>,
    _: ArraySlice<TraceWord>,
    _ typing: Typing?
  ) -> Int? {
    guard let typing, let first = words.first else { return nil }
    let begins = first.isCapitalised || first.core.first?.isCased == false
    guard begins else { return nil }
    for count in [3, 2] where words.count >= count {
      let parts = words.prefix(count)
      guard parts.allSatisfy({ $0.core.count > 1 }) else { continue }
      let name = parts.map { String($0.core) }.joined(separator: " ")
      let turned =
        "\(first.core), \(parts.dropFirst().map { String($0.core) }.joined(separator: " "))"
      for prefix in [Volunteer.kind.prefix, Contact.kind.prefix]
      where !typing.find(prefix, name).isEmpty || !typing.find(prefix, turned).isEmpty {
        return count
      }
    }
    return nil
  }
}

extension Office {
  /// Finds volunteers, contacts, partners who are single persons and who has a post in the team by
  /// their full names; the first two in either order.
  package var knownPeople: Typing {
    var known: [String: [RecordID]] = [:]
    func note(_ id: RecordID, _ last: String, _ first: String) {
      guard !last.isEmpty, !first.isEmpty else { return }
      for name in ["\(first) \(last)", "\(last), \(first)"] {
        known["\(id.prefix) \(Folding.fold(name))", default: []].append(id)
      }
    }
    for entry in kept(Volunteer.self) {
      note(entry.id, entry.record.lastName, entry.record.firstName)
    }
    for entry in kept(Contact.self) {
      note(entry.id, entry.record.lastName, entry.record.firstName)
    }
    let whole =
      partners.filter { $0.record.type == Term("person") }.map(\.record.name)
      + posts.map(\.record.person)
    // Names in one field are looked for as contacts: what kind of person it is makes no difference.
    for name in whole {
      let words = name.split(whereSeparator: \.isWhitespace)
      guard words.count > 1 else { continue }
      known["\(Contact.kind.prefix) \(Folding.fold(words.joined(separator: " ")))", default: []]
        .append(RecordID(""))
    }
    return Typing(language: .german, today: today, terms: terms) { prefix, name in
      known["\(prefix) \(Folding.fold(name))"] ?? []
    }
  }
}
