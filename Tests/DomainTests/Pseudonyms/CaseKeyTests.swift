import Domain
import Testing

@Suite("Case keys")
struct CaseKeyTests {
  @Test(arguments: [
    "K-17", "A.B.", "2026/03", "ABC7", "AB", "17b", "K_2", "A.B.-2026", "26-117", "X", "أ.م.",
  ])
  func `signs and initials are keys`(_ key: String) {
    #expect(Believable.parsed(.caseKey, key) == key)
  }

  @Test(arguments: [("k-17", "K-17"), ("K 17", "K-17"), (" a.b. ", "A.B."), ("ab", "AB"), ("", "")])
  func `what is typed in haste is put right`(_ row: (typed: String, key: String)) {
    #expect(Believable.parsed(.caseKey, row.typed) == row.key)
  }

  @Test(arguments: [
    "Amira", "amira", "AMIRA", "Öztürk", "A. Öztürk", "Frau Haddad", "أحمد", "Олена", "Li", "Ali",
    "Lê", "A.M.I.R.A.", "Amir7", "Anh-3", "阮文",
  ])
  func `names are none`(_ name: String) {
    let refusal = #expect(throws: Refusal.self) {
      try FieldKind.caseKey.parse(name, Believable.typing())
    }
    #expect(refusal?.text.de.contains("Namen") == true)
    #expect(refusal?.text.de.contains("K-17") == true, "the way out")
  }

  @Test(arguments: [
    "3.4.1990", "03/04/90", "1990-04-03", "0171-5550101", "0345/47110", "a@b.example", "K#17",
    "2026/03/17-0034", "...",
  ])
  func `birthdays, numbers and addresses are none`(_ text: String) {
    #expect(Believable.parsed(.caseKey, text) == nil)
  }

  @Test
  func `the name of somebody whom the store knows is none`() {
    let typing = Typing(language: .german, today: Believable.today) { prefix, words in
      words == "Bo" && prefix == "vol" ? [RecordID("vol:1")] : []
    }
    #expect(throws: Refusal.self) { try FieldKind.caseKey.parse("Bo", typing) }
    #expect((try? FieldKind.caseKey.parse("BK", typing)) == "BK")
  }
}
