import Testing

@testable import Domain

@Suite("The names of terms")
struct TermNamesTests {
  private func term(_ german: String, _ english: String = "", key: String = "") -> OfficeTerm {
    OfficeTermsTests.term("topics", key, german, english)
  }

  private func key(_ german: String, _ others: [OfficeTerm] = [], used: [String] = []) -> String {
    term(german).makeKey(among: others, used: used, spare: "t-1")
  }

  @Test(arguments: [
    ("Gärtnern", "gartnern"), ("Nord und Süd", "nord-und-sud"), ("Straße 7 (alt)", "strasse-7-alt"),
    ("  —Mode—", "mode"), ("Łódź", "lodz"), ("садівництво", "t-1"), ("IT 文化", "t-1"), ("…", "t-1"),
  ])
  func `a key is made of the letters of the label`(label: String, made: String) {
    #expect(key(label) == made)
  }

  @Test
  func `a key is not another term's key or name`() {
    let others = [term("Garten", key: "gartnern"), term("Bienen", "gartnern-2", key: "bienen")]
    #expect(key("Gärtnern!", others) == "gartnern-3")
    #expect(key("Sport-", []) == "sport-2")
  }

  @Test
  func `what records hold already keeps its word as the key`() {
    #expect(key("gartenbau AG", used: ["Gartenbau AG", "Schach"]) == "Gartenbau AG")
    #expect(key("Garten", used: ["Gartenbau AG"]) == "garten")
  }

  @Test(arguments: [
    ("Sport", ""), ("SPÓRT", ""), ("Ballspiele", "sport"), ("crafts", ""), ("Bienen", ""),
    ("Neu", "bee-keeping"), ("imkerei", ""),
  ])
  func `a name that means another term already is refused`(german: String, english: String) throws {
    let others = [term("Bienen", "bee-keeping", key: "Imkerei")]
    let problem = try #require(term(german, english).clash(with: others))
    #expect(problem.field == (english.isEmpty || german == "crafts" ? "label-de" : "label-en"))
    #expect(problem.refusal.text.de.contains("meint in dieser Liste schon"))
    #expect(problem.refusal.text.en.contains("already means"))
  }

  @Test
  func `a renamed starting value leaves its old label free, but not its key`() {
    let renamed = term("Gärten", "gardens", key: "crafts")
    #expect(term("Handarbeit und Handwerk", "handicraft").clash(with: [renamed]) == nil)
    #expect(term("Crafts").clash(with: [renamed]) != nil)
    #expect(term("Handarbeit und Handwerk").clash(with: []) != nil)
  }

  @Test
  func `a term does not stand in its own way, nor in that of another vocabulary`() {
    #expect(term("Sport", key: "sport").clash(with: []) == nil)
    #expect(term("Kinder").clash(with: []) == nil)
    let hidden = OfficeTermsTests.term("topics", "x", "Alt", isHidden: true)
    #expect(term("alt").clash(with: [hidden])?.refusal.text.de.contains("nicht mehr") == true)
  }

  @Test(arguments: ["a, b", "a;b", "a: b", "—", "()"])
  func `a label that cannot be typed in a list is refused at its field`(label: String) {
    let type = RecordType(OfficeTerm.self)
    let values = ["vocabulary": "topics", "label-de": label]
    #expect(type.problems(of: values).map(\.field) == ["label-de"])
    let english = ["vocabulary": "topics", "label-de": "Gut", "label-en": label]
    #expect(type.problems(of: english).map(\.field) == ["label-en"])
  }

  @Test(arguments: ["a,b", "a:b", "a;b", "a\nb"])
  func `a key with what parts a list is refused`(key: String) {
    let values = ["vocabulary": "topics", "label-de": "Gut", "key": key]
    #expect(RecordType(OfficeTerm.self).problems(of: values).map(\.field) == ["key"])
  }

  @Test
  func `an empty label is refused`() {
    let type = RecordType(OfficeTerm.self)
    #expect(type.problems(of: ["vocabulary": "topics"]).map(\.field) == ["label-de"])
  }
}
