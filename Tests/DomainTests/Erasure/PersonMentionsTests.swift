import Domain
import Testing

private let ayse = PersonMentions(
  names: [("Ayşe", "Öztürk")],
  emails: ["ayse.oeztuerk@beispiel.example"],
  phones: ["+49 40 1112223"]
)

@Test(arguments: [
  ("Anruf von Ayşe Öztürk.", "Anruf von [gelöscht]."),
  ("Öztürk, Ayşe kommt", "[gelöscht] kommt"),
  ("AYSE ÖZTÜRK und Bo", "[gelöscht] und Bo"),
  ("Ayse Oeztuerks Bitte", "[gelöscht] Bitte"),
  ("Frau Öztürk, Frau Bauer", "Frau [gelöscht], Frau Bauer"),
  ("Mail an Ayse.Oeztuerk@beispiel.example!", "Mail an [gelöscht]!"),
  ("unter 040 / 111 22 23 oder +49 (0)40-1112223", "unter [gelöscht] oder [gelöscht]"),
  ("0049 40 1112223", "[gelöscht]"),
  ("Ayşe\nÖztürk", "[gelöscht]"),
  ("", ""),
])
func `a person is found however the text writes it`(text: String, cleaned: String) {
  #expect(ayse.cleaned(text) == cleaned)
}

@Test(arguments: [
  "Ayşegül Öztürkmen", "Ayşe kommt", "040 11122234", "bea@beispiel.example", "Türk",
])
func `others are left alone`(text: String) {
  #expect(ayse.cleaned(text) == text)
}

@Test
func `a last name alone is only possible`() {
  #expect(ayse.find(in: "Frau Öztürk").map(\.certainty) == [.possible])
  #expect(ayse.cleaned("Frau Öztürk; Ayşe Öztürk", from: .certain) == "Frau Öztürk; [gelöscht]")
}

@Test(arguments: [
  ("Thị Hồng", "Nguyễn", "mit Nguyễn Thị Hồng und Hồng", "mit [gelöscht] und Hồng"),
  ("Олена", "Шевченко", "дзвінок: Олена ШЕВЧЕНКО", "дзвінок: [gelöscht]"),
  ("Bea", "Müller-Lüdenscheidt", "Bea Müller - Lüdenscheidt", "[gelöscht]"),
  ("", "Li", "Li sagt", "Li sagt"),
])
func `names of many languages are found`(first: String, last: String, text: String, cleaned: String)
{
  let person = PersonMentions(names: [(first, last)], emails: [], phones: [])
  #expect(person.cleaned(text) == cleaned)
}
