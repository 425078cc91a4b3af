import Domain
import Testing

@Suite("Every record type")
struct RecordTypeTests {
  static let types = RecordTypes.all.map(\.kind.prefix)

  private func type(_ prefix: String) throws -> RecordType {
    try #require(RecordTypes.type(prefix: prefix))
  }

  @Test
  func `prefixes and plurals are unique and find their type`() throws {
    #expect(Set(RecordTypes.all.map(\.kind.prefix)).count == RecordTypes.all.count)
    #expect(Set(RecordTypes.all.map(\.kind.plural)).count == RecordTypes.all.count)
    for type in RecordTypes.all {
      #expect(type.kind.prefix.count == 3)
      #expect(RecordTypes.type(plural: type.kind.plural)?.kind == type.kind)
    }
    #expect(RecordTypes.type(prefix: "xyz") == nil)
    #expect(RecordTypes.type(plural: "people") == nil)
  }

  @Test(arguments: types)
  func `keys are unique and written in small letters with hyphens`(_ prefix: String) throws {
    let type = try type(prefix)
    #expect(Set(type.fields.map(\.key)).count == type.fields.count)
    for key in type.fields.map(\.key) + [type.kind.plural] {
      #expect(key.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(key)")
      #expect(!key.hasPrefix("-") && !key.hasSuffix("-"))
    }
    for (index, field) in type.fields.enumerated() {
      #expect(type.position(of: field.key) == index)
    }
  }

  @Test(arguments: types)
  func `both languages are filled`(_ prefix: String) throws {
    let type = try type(prefix)
    for text in [type.title, type.singular] + type.fields.map(\.title) {
      for language in Language.allCases {
        #expect(!text[language].isEmpty)
        #expect(text[language] == text[language].split(separator: " ").joined(separator: " "))
      }
    }
    // Two fields of one name cannot be told apart in a form.
    #expect(Set(type.fields.map(\.title.de)).count == type.fields.count)
    #expect(Set(type.fields.map(\.title.en)).count == type.fields.count)
    let alike: Set = [
      "Partner", "Name", "Website", "Motivation", "Status", "Form", "Organisation", "Online",
      "Person", "Curriculum", "Details",
    ]
    for field in type.fields where field.title.de == field.title.en {
      #expect(alike.contains(field.title.de), "\(field.title.de)")
    }
  }

  @Test(arguments: types)
  func `what a form shows is what it takes back`(_ prefix: String) throws {
    for field in try type(prefix).fields {
      let values = Believable.values(field.kind)
      #expect(!values.isEmpty, "\(field.kind.name)")
      for value in values + [""] {
        for language in Language.allCases {
          let reading = Reading(language: language) { $0.text }
          let shown = field.kind.edit(value, reading)
          #expect(
            Believable.parsed(field.kind, shown, language) == value,
            "\(field.key): \(value) shown as \(shown)"
          )
        }
      }
    }
  }

  @Test(arguments: types)
  func `nonsense is refused or taken, and what is taken is stable`(_ prefix: String) throws {
    for field in try type(prefix).fields where field.kind.entry != .choice {
      for typed in Believable.nonsense(400) {
        guard let stored = Believable.parsed(field.kind, typed) else { continue }
        let reading = Reading(language: .german) { $0.text }
        let again = Believable.parsed(field.kind, field.kind.edit(stored, reading))
        #expect(again == stored, "\(field.key): \(typed.debugDescription)")
        _ = field.kind.order(stored, reading)
      }
    }
  }

  @Test(arguments: types)
  func `every refusal is a sentence in both languages`(_ prefix: String) throws {
    for field in try type(prefix).fields {
      for typed in ["31.2.2026", "#?x", "99999999999999999999", "Zwei"] {
        do throws(Refusal) {
          _ = try field.kind.parse(typed, Believable.typing())
        } catch {
          #expect(error.text.de.hasSuffix("."), "\(error.text.de)")
          #expect(error.text.en.hasSuffix("."), "\(error.text.en)")
          #expect(error.text.de != error.text.en)
        }
      }
    }
  }

  @Test(arguments: types)
  func `the archive day is a hidden field of all`(_ prefix: String) throws {
    let archived = try #require(try type(prefix).field("archived"))
    #expect(archived.isHidden)
    #expect(archived.kind.name == .day)
    let typed = try type(prefix).typedFields
    #expect(typed.allSatisfy { $0.key != "archived" })
  }

  @Test(arguments: types)
  func `a record without its required fields is refused once for each`(_ prefix: String) throws {
    let type = try type(prefix)
    let required = type.fields.filter(\.isRequired).map(\.key)
    #expect(!required.isEmpty)
    let missing = type.problems(of: [:]).map(\.field)
    #expect(Array(missing.prefix(required.count)) == required)
    let filled = Dictionary(uniqueKeysWithValues: required.map { ($0, value(type, $0)) })
    // What else is wrong is what does not fit together, which each type tests itself.
    #expect(
      type.problems(of: filled).allSatisfy { !required.contains($0.field) || $0.field == "end" }
    )
  }

  private func value(_ type: RecordType, _ key: String) -> String {
    type.field(key).flatMap { Believable.values($0.kind).first } ?? ""
  }

  @Test(arguments: types)
  func `columns fit on a line and begin with what is required`(_ prefix: String) throws {
    let columns = try type(prefix).fields.filter { $0.width > 0 }
    #expect((2...14).contains(columns.count))
    #expect(columns.allSatisfy { (4...40).contains($0.width) })
    #expect(columns.prefix(4).contains { $0.isRequired })
    #expect(columns.allSatisfy { !$0.isHidden && $0.kind.entry != .note })
  }

  @Test(arguments: types)
  func `links name types that exist and initial values are valid`(_ prefix: String) throws {
    let type = try type(prefix)
    for field in type.fields {
      if let target = field.kind.target { #expect(RecordTypes.type(prefix: target) != nil) }
      if field.isOwner { #expect(field.kind.target != nil) }
      if field.isRequired { #expect(!field.isHidden) }
    }
    for (key, value) in type.initialValues {
      let kind = try #require(type.field(key)?.kind)
      #expect(kind.vocabulary?.entries.contains { $0.term.key == value } ?? true)
    }
  }

  @Test
  func `owned types are found by their owner`() {
    #expect(RecordTypes.owned(by: "par").map(\.type.kind.prefix).contains("con"))
    #expect(RecordTypes.owned(by: "vol").map(\.type.kind.prefix).contains("pla"))
    #expect(RecordTypes.owned(by: "mee").map(\.type.kind.prefix).contains("age"))
    #expect(RecordTypes.owned(by: "").isEmpty)
  }
}
