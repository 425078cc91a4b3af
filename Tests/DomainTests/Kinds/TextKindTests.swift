import Domain
import Testing

@Suite("Texts as people type them")
struct TextKindTests {
  @Test
  func `a line is one line with single spaces`() {
    #expect(Believable.parsed(.line, "  Anna\tvon \n der  Heide ") == "Anna von der Heide")
    #expect(Believable.parsed(.line, " \n ") == "")
  }

  @Test
  func `a note keeps its lines and loses empty ones at the end`() {
    #expect(Believable.parsed(.note, "a\n\n b \n\n \n") == "a\n\n b ")
    #expect(Believable.parsed(.note, "a\r\nb") == "a\nb")
    #expect(Believable.parsed(.note, " \n ") == "")
  }

  @Test(arguments: ["ja", "JA", "yes", "x", "X", "1", "true", "j", " ja "])
  func `yes in many words`(_ typed: String) {
    #expect(Believable.parsed(.flag, typed) == "yes")
  }

  @Test(arguments: ["", " ", "nein", "No", "0", "false", " n "])
  func `no in many words`(_ typed: String) {
    #expect(Believable.parsed(.flag, typed) == "")
  }

  @Test
  func `what is neither yes nor no is refused`() {
    #expect(Believable.parsed(.flag, "vielleicht") == nil)
  }

  @Test(arguments: ["112", "0345 47110-0", "+49 (0)345 / 47110", "0171 39200–01", "030.23125.000"])
  func `telephone numbers as people write them`(_ typed: String) {
    #expect(Believable.parsed(.phone, "  \(typed) ") == typed)
  }

  @Test(arguments: [
    "12", "1234567890123456", "0345 4711 abends", "abc", "+", "٠٣٤٥٤٧", "034\u{301}5", "5️⃣55",
    "0345;4711",
  ])
  func `what is no telephone number is refused`(_ typed: String) {
    #expect(Believable.parsed(.phone, typed) == nil)
  }

  @Test(arguments: ["a@b.de", "anna.müller+agentur@post.beispiel.example", "o'hara@x.example"])
  func `e-mail addresses`(_ typed: String) {
    #expect(Believable.parsed(.email, " \(typed) ") == typed)
  }

  @Test(arguments: [
    "a", "a@", "@b.de", "a@b", "a@b.", "a@.de", "a@b..de", "a@b@c.de", "a@b.de, c@d.de", "<a@b.de>",
    "Anna: a@b.de", "@", "a;b@c.de",
  ])
  func `what is no e-mail address is refused`(_ typed: String) {
    #expect(Believable.parsed(.email, typed) == nil)
  }

  @Test
  func `a postal code has five digits`() {
    #expect(Believable.parsed(.postalCode, "06 108") == "06108")
    #expect(Believable.parsed(.postalCode, "") == "")
    for typed in ["0610", "061088", "D-06108", "O6108", "٠٦١٠٨", "-6108"] {
      #expect(Believable.parsed(.postalCode, typed) == nil)
    }
  }
}
