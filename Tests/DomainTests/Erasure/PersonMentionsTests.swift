import Domain
import Testing

private typealias Person = PersonMentions.Person

private let ayse = PersonMentions([
  Person(
    names: [("Ayşe", "Öztürk")],
    emails: ["ayse.oeztuerk@beispiel.example"],
    phones: ["+49 40 1112223"],
    streets: ["Max-Bauer-Straße 5"],
    birthdays: [Day(year: 1980, month: 4, day: 3)].compactMap { $0 }
  )
])

private func person(_ first: String, _ last: String) -> PersonMentions {
  PersonMentions([Person(names: [(first, last)])])
}

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
  ("am 3.4. 040 111 22 23 angerufen", "am 3.4. [gelöscht] angerufen"),
  ("A. Öztürk und Öztürk, A. ruft an", "[gelöscht] und [gelöscht]. ruft an"),
  (
    "Max-Bauer-Str. 5, Max Bauer Strasse 5, Max-Bauer-Straße 55",
    "[gelöscht], [gelöscht], Max-Bauer-Straße 55"
  ),
  ("geb. 03.04.1980 (1980-04-03)", "geb. [gelöscht] ([gelöscht])"),
  ("", ""),
])
func `a person is found however the text writes it`(text: String, cleaned: String) {
  #expect(ayse.cleaned(text) == cleaned)
}

@Test(arguments: [
  "Ayşegül Öztürkmen", "Ayşe kommt", "040 11122234", "bea@beispiel.example", "Türk",
  "Frau Öztürk-Bauer", "öztürk", "3.4.1981",
])
func `others are left alone`(text: String) {
  #expect(ayse.cleaned(text) == text)
}

@Test(arguments: [
  ("Öztürk kommt", PersonMentions.Certainty.possible),
  ("Frau Öztürk", .certain), ("Fr. Dr. Oeztuerk", .certain), ("Familie Öztürk", .certain),
  ("frau öztürk", .possible), ("пані Öztürk", .certain), ("A. Öztürk", .certain),
  ("Ayşe Öztürk", .certain), ("Ayşe Öztürk-Bauer", .possible), ("3.4.1980", .possible),
  ("Max-Bauer-Str. 5", .certain),
])
func `a last name alone is only possible`(text: String, certainty: PersonMentions.Certainty) {
  #expect(ayse.find(in: text).map(\.certainty) == [certainty])
}

@Test(arguments: [
  ("Jung", "Das Projekt für jung und alt; jung gebliebene willkommen"),
  ("Bauer", "Max-Bauer-Straße 5"), ("Weiß", "wer weiß, Frau weiß doch jeder"),
])
func `a last name that is a word leaves the word alone`(last: String, text: String) {
  let hits = person("Eva", last).find(in: text)
  #expect(!hits.contains { $0.certainty == .certain })
  #expect(hits.count == (last == "Weiß" ? 1 : 0))
}

@Test
func `another person of the same last name is not taken for this one`() {
  var others = OtherPeople()
  others.add(first: "Тарас", last: "Коваль")
  let olena = [Person(names: [("Олена", "Шевченко")])]
  let alone = PersonMentions(olena, others: others)
  #expect(alone.find(in: "Тарас Шевченко").isEmpty)
  #expect(alone.find(in: "пані Шевченко").map(\.certainty) == [.certain])
  #expect(alone.find(in: "Про Шевченко").map(\.certainty) == [.possible])
  others.add(first: "Ірина", last: "Шевченко")
  let two = PersonMentions(olena, others: others)
  #expect(two.find(in: "пані Шевченко").map(\.certainty) == [.possible])
}

@Test
func `a short field is not a note`() {
  #expect(ayse.find(in: "Öztürk Bau, Max-Bauer-Straße 5", as: .name).isEmpty)
  #expect(ayse.find(in: "Öztürk anrufen", as: .title).map(\.certainty) == [.possible])
  #expect(ayse.find(in: "Büro Frau Öztürk", as: .name).map(\.certainty) == [.certain])
}

@Test(arguments: [
  ("Wunsch von Ayse", true), ("Öztürks Wunsch", true), ("Antrag nach Art. 17 DSGVO", false),
  ("Anruf am 3.4.1980", true), ("auf Bitte vom 3.4.2026", false),
])
func `a reason names nobody`(text: String, isNamed: Bool) {
  #expect(ayse.isNamed(in: text) == isNamed)
}

@Test(arguments: [
  "Öztürk", "ÖZTÜRK", "Oeztuerk", "Ozturk", "OZTURK", "040 111 22 23", "04 01 11 22 23",
  "MAX-BAUER-STR. 5", "AYSE.OEZTUERK@BEISPIEL.EXAMPLE",
])
func `quick looks do not miss what a close one finds`(text: String) {
  var scratch: [UInt8] = []
  #expect(ayse.mayFind(in: "x \(text) y", &scratch))
  #expect(!ayse.mayFind(in: "Treffen am Montag", &scratch))
  let isUppercaseMail = text.hasPrefix("AYSE")
  #expect(isUppercaseMail || ayse.needles.contains { text.contains($0) })
}

@Test(arguments: [
  ("Thị Hồng", "Nguyễn", "mit Nguyễn Thị Hồng und Hồng", "mit [gelöscht] und Hồng"),
  ("Олена", "Шевченко", "дзвінок: Олена ШЕВЧЕНКО", "дзвінок: [gelöscht]"),
  ("Karl", "Müller-Lüdenscheidt", "K. Mueller-Luedenscheidt", "[gelöscht]"),
  ("Thị Hồng", "Nguyễn", "Nguyen Thi Hong anrufen", "[gelöscht] anrufen"),
  ("Bea", "Müller-Lüdenscheidt", "Bea Müller - Lüdenscheidt", "[gelöscht]"),
  ("", "Li", "Li sagt", "Li sagt"),
])
func `names of many languages are found`(first: String, last: String, text: String, cleaned: String)
{
  #expect(person(first, last).cleaned(text) == cleaned)
}
