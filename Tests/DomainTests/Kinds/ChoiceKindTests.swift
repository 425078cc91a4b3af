import Domain
import Testing

@Suite("Choices, languages and links")
struct ChoiceKindTests {
  @Test
  func `a choice is meant by key, label or the beginning of one label`() {
    let kind = FieldKind.choice(.volunteerStates)
    for typed in ["active", "im Einsatz", "IM  EINSATZ", "im"] {
      #expect(Believable.parsed(kind, typed) == "active")
    }
    #expect(Believable.parsed(kind, "first talk") == "interview")
    #expect(Believable.parsed(kind, "erstgesprach") == "interview")
    #expect(Believable.parsed(kind, " ") == "")
    #expect(Believable.parsed(kind, "in") == nil)
    #expect(Believable.parsed(kind, "weg") == nil)
  }

  @Test
  func `several terms are parted by commas and kept once`() {
    let kind = FieldKind.choices(.topics)
    #expect(Believable.parsed(kind, "Sport; Musik,\nsport, ,") == "sport,music")
    #expect(Believable.parsed(kind, "Imkerei, Sport") == "Imkerei,sport")
    #expect(Believable.parsed(kind, "Zeit: abends") == "Zeit abends")
    #expect(Believable.parsed(kind, "Sport\r\nMusik") == "sport,music")
    #expect(Believable.parsed(kind, ":") == "")
    #expect(Believable.parsed(.choices(.volunteerRoles), "Sport") == nil)
  }

  @Test
  func `stored terms are shown in the language of the reader`() {
    let kind = FieldKind.choices(.topics)
    #expect(kind.show("sport,Imkerei", Reading(language: .german)) == "Sport, Imkerei")
    #expect(kind.show("sport,music", Reading(language: .english)) == "sport, music".lowercased())
    #expect(kind.show("", Reading(language: .german)) == "")
  }

  @Test(arguments: [
    ("Dari: fließend, Deutsch", "prs:fluent,de"), ("dari (gut)", "prs:good"),
    ("Kurdisch (Sorani): gut", "ckb:good"), ("Kurdisch (Kurmandschi)", "ku"),
    ("Kurdisch (Sorani) (Grundkenntnisse)", "ckb:basic"), ("prs:fluent", "prs:fluent"),
    ("Deutsch, Deutsch: gut", "de:good"), ("Zaza: Muttersprache", "Zaza:native"),
    ("Dari: flie", "prs:fluent"), ("", ""), (" , ", ""), (":", ""), ("(", ""), (": gut", ""),
    ("Dari:", "prs"), ("Dari (gut", "prs:good"),
  ])
  func `languages with and without levels`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.languages, row.typed) == row.stored)
  }

  @Test
  func `a level that nobody knows is refused with those that are known`() {
    do throws(Refusal) {
      _ = try FieldKind.languages.parse("Dari: super", Believable.typing())
      Issue.record("taken")
    } catch {
      #expect(error.text.de.contains("Muttersprache"))
    }
  }

  @Test
  func `a link is meant by identity or by a name that only one has`() throws {
    let kind = FieldKind.link(Volunteer.kind)
    let typing = Typing(language: .german, today: Believable.today) { prefix, words in
      let names = [("vol:1", "Meier, Anna"), ("vol:2", "Meier, Jan"), ("par:1", "Meier, Anna")]
      return names.filter { $0.0.hasPrefix(prefix) && ($0.0 == words || $0.1.hasPrefix(words)) }
        .map { RecordID($0.0) }
    }
    #expect(try kind.parse(" Meier,  Anna ", typing) == "vol:1")
    #expect(try kind.parse("vol:2", typing) == "vol:2")
    #expect(try kind.parse("", typing) == "")
    #expect(throws: Refusal.self) { try kind.parse("Meier", typing) }
    #expect(throws: Refusal.self) { try kind.parse("Schulze", typing) }
    let several = FieldKind.links(Volunteer.kind)
    #expect(try several.parse("Meier, Anna; Meier, Jan;vol:1", typing) == "vol:1,vol:2")
    #expect(try several.parse("vol:2, vol:1", typing) == "vol:2,vol:1")
    #expect(try several.parse(" ; \n", typing) == "")
    #expect(try several.parse("Meier, Jan\r\nMeier, Anna", typing) == "vol:2,vol:1")
    #expect(throws: Refusal.self) { try several.parse("vol:1, vol:9", typing) }
    #expect(throws: Refusal.self) { try several.parse("Meier, Anna; Meier", typing) }
  }

  @Test
  func `an ambiguous name is refused with the number and an identity`() {
    do throws(Refusal) {
      _ = try FieldKind.link(Partner.kind).parse("Zwei", Believable.typing())
      Issue.record("taken")
    } catch {
      #expect(error.text.de.contains("2-mal") && error.text.de.contains("par:AAAAAAA1"))
    }
  }

  @Test
  func `a link is shown by the words of its record, or by its identity`() {
    let kind = FieldKind.links(Partner.kind)
    let reading = Reading(language: .german) { $0.text == "par:1" ? "Agentur" : nil }
    #expect(kind.show("par:1,par:2", reading) == "Agentur; par:2")
  }
}
