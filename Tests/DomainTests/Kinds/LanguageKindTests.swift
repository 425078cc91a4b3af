import Domain
import Testing

@Suite("Languages spoken and written")
struct LanguageKindTests {
  @Test(arguments: [
    ("Dari: fließend/gut", "prs:fluent:good"),
    ("Dari (fließend, schriftl. gut)", "prs:fluent:good"),
    ("Dari (fließend, gut), Deutsch: gut", "prs:fluent:good,de:good"), ("Dari: /gut", "prs::good"),
    ("Dari (schriftl. gut), Deutsch", "prs::good,de"), ("Dari: gut/", "prs:good"),
    ("Dari: schriftlich gut", "prs::good"), ("prs:fluent:good", "prs:fluent:good"),
    ("Kurdisch (Sorani) (gut, schriftl. Grundkenntnisse)", "ckb:good:basic"),
    ("Kurdisch (Sorani): gut/gut, Dari", "ckb:good:good,prs"),
    ("Dari (gut, Deutsch", "prs:good,de"),
    ("Dari: fluent/good; German (good, written basic)", "prs:fluent:good,de:good:basic"),
  ])
  func `take one level or two`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.languages, row.typed) == row.stored)
  }

  @Test(arguments: ["Dari: gut/gut/gut", "Dari: gut/super", "Dari (gut, schriftl. super)"])
  func `other levels are refused`(_ typed: String) {
    #expect(Believable.parsed(.languages, typed) == nil)
  }

  @Test
  func `are shown with both, and can be typed again`() throws {
    let german = Reading(language: .german)
    let kind = FieldKind.languages
    #expect(kind.show("prs:fluent:good,de", german) == "Dari (fließend, schriftl. gut), Deutsch")
    #expect(kind.show("prs::good", Reading(language: .english)) == "Dari (written good)")
    #expect(kind.edit("prs:fluent:good,de:good", german) == "Dari: fließend/gut, Deutsch: gut")
    for entry in Vocabulary.languages.entries {
      for levels in ["", ":good", ":fluent:basic", "::native"] {
        let stored = entry.term.key + levels
        for language in Language.allCases {
          let reading = Reading(language: language)
          for text in [kind.show(stored, reading), kind.edit(stored, reading)] {
            #expect(Believable.parsed(kind, text, language) == stored, "\(text)")
          }
        }
      }
    }
  }

  @Test
  func `of before are read as they were`() throws {
    let old = try #require([LanguageSkill](stored: "prs:fluent,de"))
    #expect(old.stored == "prs:fluent,de" && old.allSatisfy { $0.written == .none })
    #expect(LanguageSkill(stored: "prs::good")?.written == Term("good"))
    #expect(LanguageSkill(stored: "") == nil)
  }

  @Test
  func `are spoken at least so well, or not`() throws {
    let good = LanguageSkill(Term("prs"), Term("good"))
    #expect(good.isSpoken(atLeast: nil) && good.isSpoken(atLeast: Term("good")))
    #expect(good.isSpoken(atLeast: Term("basic")) && !good.isSpoken(atLeast: Term("fluent")))
    let unasked = LanguageSkill(Term("prs"), .none, written: Term("native"))
    #expect(unasked.isSpoken(atLeast: nil) && !unasked.isSpoken(atLeast: Term("basic")))
  }
}
