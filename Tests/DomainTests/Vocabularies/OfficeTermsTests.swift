import Testing

@testable import Domain

@Suite("The office's terms")
struct OfficeTermsTests {
  static func term(
    _ vocabulary: String,
    _ key: String,
    _ german: String,
    _ english: String = "",
    order: Int? = nil,
    isHidden: Bool = false
  ) -> OfficeTerm {
    var term = OfficeTerm()
    term.vocabulary = Term(vocabulary)
    term.key = key
    term.german = german
    term.english = english
    term.order = order
    term.archived = isHidden ? Day(number: 20_000) : nil
    return term
  }

  private let terms = OfficeTerms([
    term("topics", "sport", "Bewegung", "exercise"),
    term("topics", "music", "Musik", "music", isHidden: true),
    term("topics", "gaerten", "Gärten", order: 15),
    term("topics", "Imkerei", "Imkern", "bee-keeping"),
    term("languages", "zza", "Zaza (Nord)", "Zaza (North)"),
  ])

  private func shown(_ kind: FieldKind, _ stored: String, _ language: Language) -> String {
    kind.show(stored, Reading(language: language, terms: terms))
  }

  @Test
  func `rename starting values, and what nobody defined shows itself`() {
    let kind = FieldKind.choices(.topics)
    #expect(shown(kind, "sport,gaerten,Schach", .german) == "Bewegung, Gärten, Schach")
    #expect(shown(kind, "sport,gaerten,Schach", .english) == "exercise, Gärten, Schach")
    #expect(shown(.choice(.topics), "Imkerei", .english) == "bee-keeping")
    #expect(shown(kind, "sport,housing", .german) == "Bewegung, Wohnen")
    let plain = Reading(language: .german)
    #expect(kind.show("sport", plain) == "Sport")
  }

  @Test
  func `hold in their own vocabulary alone`() {
    #expect(shown(.choice(.targetGroups), "sport", .german) == "sport")
    #expect(shown(.choices(.districts), "gaerten,citywide", .german) == "gaerten, ortsunabhängig")
    #expect(shown(.choice(.supportFields), "work", .german) == "beruflich")
  }

  @Test
  func `hide what is no longer offered, and show it where it stands`() throws {
    let topics = terms[.topics]
    #expect(!topics.offered.contains { $0.term.key == "music" })
    #expect(topics.offered.count == topics.entries.count - 1)
    #expect(shown(.choice(.topics), "music", .german) == "Musik")
    #expect(try topics.key(meaning: "musik", .german) == "music")
  }

  @Test
  func `stand where their number puts them, else at the end`() {
    let keys = terms[.topics].entries.map(\.term.key)
    #expect(keys.prefix(3) == ["orientation", "gaerten", "language"])
    #expect(keys.last == "Imkerei")
    #expect(keys.count == Vocabulary.topics.entries.count + 2)
  }

  @Test
  func `sort records by the words of the office`() {
    let kind = FieldKind.choice(.topics)
    let keys = ["work", "sport", "Imkerei", "culture"]
    let office = Reading(language: .german, terms: terms)
    let plain = Reading(language: .german)
    func sorted(_ reading: Reading) -> [String] {
      keys.sorted { kind.order($0, reading) < kind.order($1, reading) }
    }
    #expect(sorted(plain) == ["work", "Imkerei", "culture", "sport"])
    #expect(sorted(office) == ["work", "sport", "Imkerei", "culture"])
  }

  @Test(arguments: [
    ("Bewegung", "sport"), ("EXERCISE", "sport"), ("sport", "sport"), ("Gärten", "gaerten"),
    ("imkern", "Imkerei"), ("Imkerei", "Imkerei"), ("bee-keeping", "Imkerei"),
    ("Wohnen", "housing"), ("Bewegung; Gärten", "sport,gaerten"), ("Schach", "Schach"),
  ])
  func `are understood in both languages, by key and by the former name`(
    typed: String,
    stored: String
  ) throws {
    for language in Language.allCases {
      let typing = Typing(language: language, today: Believable.today, terms: terms)
      #expect(try FieldKind.choices(.topics).parse(typed, typing) == stored)
    }
  }

  @Test
  func `name languages too, with brackets and levels`() throws {
    for language in Language.allCases {
      let typing = Typing(language: language, today: Believable.today, terms: terms)
      let reading = Reading(language: language, terms: terms)
      for stored in ["zza", "zza:good", "zza:native,de:basic"] {
        let text = FieldKind.languages.edit(stored, reading)
        #expect(text.hasPrefix("Zaza (Nor"))
        #expect(try FieldKind.languages.parse(text, typing) == stored)
        let shown = FieldKind.languages.show(stored, reading)
        #expect(try FieldKind.languages.parse(shown, typing) == stored)
      }
    }
  }

  @Test
  func `of unknown vocabularies or without a key change nothing`() {
    let odd = OfficeTerms([
      Self.term("moods", "gut", "Gut"), Self.term("topics", "", "Leer"),
      Self.term("participation", "full", "Ganz"),
    ])
    #expect(odd[.topics].entries == Vocabulary.topics.entries)
    #expect(odd[.participation].entries == Vocabulary.participation.entries)
  }

  @Test
  func `of two with one key the first counts`() {
    let twins = OfficeTerms([
      Self.term("topics", "sport", "Eins"), Self.term("topics", "sport", "Zwei"),
    ])
    #expect(twins[.topics].label("sport", .german) == "Eins")
    #expect(twins[.topics].entries.count == Vocabulary.topics.entries.count)
  }

  @Test
  func `have one list that every open vocabulary of a field stands in`() {
    let names = Vocabularies.open.map(\.name)
    #expect(Set(names).count == names.count)
    for vocabulary in Vocabularies.open {
      #expect(vocabulary.isOpen)
      #expect(!vocabulary.title.de.isEmpty && !vocabulary.title.en.isEmpty)
      #expect(vocabulary.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 })
    }
    for type in RecordTypes.all {
      for case let vocabulary? in type.fields.map(\.kind.vocabulary) where vocabulary.isOpen {
        #expect(names.contains(vocabulary.name), "\(type.kind.plural): \(vocabulary.name)")
      }
    }
  }
}
