import Domain
import Testing

// Today is 14 March 2026.
@Suite("Texts about cases")
struct PersonTraceTests {
  private func trace(_ text: String) -> PersonTrace? {
    PersonTrace.first(in: text, Believable.typing())
  }

  @Test(arguments: [
    ("Termin mit Frau Haddad beim Amt", "Frau Haddad"),
    ("Familie Öztürk zieht um", "Familie Öztürk"),
    ("Herrn Dr. Karimi anrufen", "Herrn Dr. Karimi"), ("bei A. Öztürk nachfragen", "A. Öztürk"),
    ("Fr. Haddad kommt", "Fr. Haddad"), ("Frau أحمد kommt", "Frau أحمد"),
    ("Amira lernt Deutsch", "Amira"), ("Mit Amiras Bruder sprechen", "Amiras Bruder"),
    ("Ziel von Amira Haddad: Arbeit", "Amira Haddad"), ("أحمد sucht Arbeit", "أحمد"),
    ("Sie heißt Lubenka und", "heißt Lubenka"), ("Name: Lubenka", "Name: Lubenka"),
    ("die Frau Haddad", "Frau Haddad"),
  ])
  func `names are found`(_ row: (text: String, found: String)) {
    let found = trace(row.text)
    #expect(found?.kind == .name && found?.text == row.found, "\(found?.text ?? "nothing")")
  }

  @Test(arguments: [
    ("Mail an a.b@post.example.", "a.b@post.example.", PersonTrace.Kind.email),
    ("bei @amira_h schreiben", "@amira_h", .email),
    ("Handy 0171 5550101, abends", "0171 5550101", .phone),
    ("(0345) 47110-12", "0345) 47110-12", .phone), ("+49 171 5550101", "+49 171 5550101", .phone),
    ("Tel. 4711", "4711", .phone),
    ("wohnt Leipziger Straße 37", "Leipziger Straße 37", .address),
    ("im Hafenweg 3a, dort", "Hafenweg 3a", .address), ("Am Markt 5", "Am Markt 5", .address),
    ("Bahnhofstr. 12", "Bahnhofstr. 12", .address), ("06108 Halle", "06108 Halle", .address),
    ("geb. 3.4.1990", "3.4.1990", .birthday), ("geboren am 3.4. in", "3.4.", .birthday),
    ("*3.4.90", "*3.4.90", .birthday), ("seit 1990-04-03", "1990-04-03", .birthday),
  ])
  func `addresses, numbers and birthdays are found`(
    _ row: (text: String, found: String, kind: PersonTrace.Kind)
  ) {
    let found = trace(row.text)
    #expect(found?.kind == row.kind && found?.text == row.found, "\(found?.text ?? "nothing")")
  }

  @Test(arguments: [
    "Deutsch B1 bestehen und einen Ausbildungsplatz finden.",
    "Die Frau Deutsch lernen lassen; die Frau hat Angst vor dem Amt.",
    "Begleitung zum Jobcenter Halle, dann zur Ausländerbehörde.",
    "Termin am 3.4.2026 um 09:30 Uhr, jede Woche Mo/Fr.",
    "z. B. Haus der Jugend, d. h. Raum 12, i. d. R. Montag",
    "Gespräch mit A.B. und K-17. Danach Termin.", "Treffen mit A. Danach zum Amt.",
    "Das heißt Sprache üben, Kontakte finden und Mut machen.",
    "Das Projekt heißt Brücke, der Verein namens Regenbogen hilft.",
    "Von 0900-1230 geöffnet, 12000 Schritte, 15000 Euro Schulden",
    "Sprachcafé St. Martin, Anna-Seghers-Schule, Haus Maria",
    "Frau und Kinder kommen nach; Familie unterstützen.", "Weihnachtsmarkt 2026, Platz 3 im Kurs",
    "Praktikumsplatz 1 ist frei", "Haben wir das Ziel erreicht? Basel, Adel und Sultan",
    "01.02.–03.04.2026, erste Woche", "Paragraph 24, Bescheid vom 12.11.2025", "",
    "Help with the job centre; she needs German lessons.", "Fr. 14 Uhr, Fr. Nachmittag",
    "Der Person Mut machen, die Ämter selbst anzurufen", "im Jahr 1990 gekommen",
  ])
  func `plain sentences are left alone`(_ text: String) {
    #expect(trace(text) == nil)
    #expect(Believable.parsed(.pseudonymousLine, text) != nil)
    #expect(Believable.parsed(.pseudonymousNote, text) != nil)
  }

  @Test
  func `each refusal quotes the words and tells the way out`() throws {
    let ways = ["Lassen Sie sie weg", "genügt", "Schreiben Sie", "Leave it out", "enough", "Write"]
    for text in ["a@b.example", "0171 5550101", "*3.4.1990", "Hafenweg 3", "Frau Haddad"] {
      let refusal = try #require(trace(text)?.refusal.text)
      for sentence in [refusal.de, refusal.en] {
        #expect(sentence.contains(text) && ways.contains { sentence.contains($0) }, "\(sentence)")
      }
    }
  }

  @Test
  func `somebody whom the store knows is found by the full name in any order`() {
    let typing = Typing(language: .german, today: Believable.today) { prefix, words in
      prefix == "con" && ["Ida Kaltenbach", "Kaltenbach, Ida"].contains(words)
        ? [RecordID("con:1")] : []
    }
    #expect(PersonTrace.first(in: "Rat von Ida Kaltenbach holen", typing)?.text == "Ida Kaltenbach")
    #expect(PersonTrace.first(in: "Kaltenbach, Ida: Rat", typing)?.text == "Kaltenbach, Ida")
    #expect(PersonTrace.first(in: "Am Kaltenbach spazieren", typing) == nil)
  }

  @Test
  func `what stands in old texts is masked where it leaves the house`() {
    #expect(
      PersonTrace.masked("Frau Haddad lernt;\nTel. 4711, Hafenweg 3")
        == "[…] lernt;\nTel. […], […]"
    )
    #expect(PersonTrace.masked("Die Person lernt.") == "Die Person lernt.")
  }
}
