import Domain
import Testing

@Suite("Every vocabulary")
struct VocabularyTests {
  static let all: [Vocabulary] =
    Vocabularies.open + [
      .partnerLevels, .partnerStates, .basicServices, .participation, .contactFlags,
      .volunteerStates, .engagementForms, .volunteerRoles, .placementStates,
      .projectStates, .participationModes, .officeRoles, .meetingKinds, .meetingStates,
      .agendaKinds, .taskStates, .exchangeTopics, .languageLevels, .supportFields,
    ]

  @Test(arguments: all.indices)
  func `keys and labels are unique and filled in both languages`(_ index: Int) {
    let entries = VocabularyTests.all[index].entries
    #expect(!entries.isEmpty)
    #expect(Set(entries.map(\.term)).count == entries.count)
    for language in Language.allCases {
      #expect(Set(entries.map { $0.label[language] }).count == entries.count)
      #expect(entries.allSatisfy { !$0.label[language].isEmpty })
    }
  }

  @Test(arguments: all.indices)
  func `no label holds what parts a list`(_ index: Int) {
    for entry in VocabularyTests.all[index].entries {
      for text in [entry.term.key, entry.label.de, entry.label.en] {
        #expect(!text.contains { ",;:\n".contains($0) }, "\(text)")
      }
    }
  }

  @Test(arguments: all.indices)
  func `each key and each label means its own entry`(_ index: Int) throws {
    let vocabulary = VocabularyTests.all[index]
    for entry in vocabulary.entries {
      let key = entry.term.key
      for language in Language.allCases {
        #expect(try vocabulary.key(meaning: entry.label[language], language) == key)
        #expect(
          try vocabulary.key(meaning: "  \(entry.label[language].uppercased()) ", language) == key
        )
        #expect(vocabulary.label(key, language) == entry.label[language])
      }
      #expect(try vocabulary.key(meaning: key, .german) == key)
    }
  }

  @Test
  func `a closed vocabulary takes the beginning of one label and refuses the rest`() throws {
    let states = Vocabulary.volunteerStates
    #expect(try states.key(meaning: "pau", .german) == "paused")
    #expect(try states.key(meaning: "ausg", .german) == "left")
    #expect(throws: Refusal.self) { try states.key(meaning: "in", .german) }
    #expect(throws: Refusal.self) { try states.key(meaning: "unbekannt", .german) }
    do throws(Refusal) {
      _ = try states.key(meaning: "xyz", .german)
    } catch {
      #expect(error.text.de.contains("„xyz“") && error.text.de.contains("pausiert"))
      #expect(error.text.en.contains("paused"))
    }
  }

  @Test
  func `an open vocabulary keeps new words as they are written`() throws {
    #expect(try Vocabulary.districts.key(meaning: " Sankt  Ägidien ", .german) == "Sankt Ägidien")
    #expect(try Vocabulary.districts.key(meaning: "ort", .german) == "ort")
    #expect(Vocabulary.districts.label("Sankt Ägidien", .english) == "Sankt Ägidien")
    #expect(try Vocabulary.districts.key(meaning: " ", .german).isEmpty)
  }
}
