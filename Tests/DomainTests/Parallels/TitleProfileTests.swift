import Domain
import Testing

@Suite("Titles that are alike")
struct TitleProfileTests {
  private static let places: Set<String> = [
    "altstadt", "neustadt", "hafen", "nordstadt", "sankt", "agidien", "marien", "sudhang",
  ]

  private func percent(_ one: String, _ other: String) -> Int {
    let left = TitleProfile(one, places: Self.places)
    let right = TitleProfile(other, places: Self.places)
    #expect(left.percent(right) == right.percent(left))
    return left.percent(right)
  }

  @Test(arguments: [
    ("Sprachcafé Altstadt", "Altstadt: SPRACHCAFE"),
    ("Sprach-Café", "Sprachcafé"),
    ("Schüler:innen-Lotsen", "Schueler*innen Lotsen!"),
    ("Lesepaten", "  „Lesepaten“ "),
    ("Мовне кафе", "кафе мовне"),
  ])
  func `spelling, signs and the order of words are of little account`(
    _ one: String,
    _ other: String
  ) {
    #expect(percent(one, other) >= 92)
  }

  @Test
  func `the same words in another order are alike by a hundred percent`() {
    #expect(percent("Sprachcafé Altstadt", "Altstadt – Sprachcafe") == 100)
    #expect(percent("Kaffee Kaffee", "Kaffee") < 85)
  }

  @Test(arguments: [
    ("Frauenfrühstück International", "Internationales Frauenfrühstück"),
    ("Fahrradwerkstatt für Geflüchtete", "Fahradwerkstatt für Geflüchtete"),
    ("Interkultureller Garten", "Interkulturelle Gärten"),
    ("Hausaufgabenhilfe am Nachmittag", "Hausaufgabenhilfe nachmittags"),
    ("Patenschaften Schule–Beruf", "Patenschaft Schule/Beruf"),
  ])
  func `believable doubles are alike`(_ one: String, _ other: String) {
    #expect(percent(one, other) >= 85, "\(percent(one, other))")
  }

  @Test(arguments: [
    ("Lesepaten", "Lesekreis"),
    ("Deutsch für Frauen", "Deutsch für Familien"),
    ("Wohnungslotsen", "Integrationslotsen"),
    ("Begegnungscafé", "Elterncafé"),
    ("Chor der Kulturen", "Garten der Kulturen"),
    ("Computer für alle", "Fußball für alle"),
    ("", ""),
    ("!!!", "!!!"),
  ])
  func `titles that have only a word in common are not alike`(_ one: String, _ other: String) {
    #expect(percent(one, other) < 85, "\(percent(one, other))")
  }

  @Test(arguments: [
    ("Interkultureller Garten Altstadt", "Interkultureller Garten Neustadt"),
    ("Begegnungscafé Sankt Ägidien", "Begegnungscafé Sankt Marien"),
    ("Deutschkurs am Vormittag 1", "Deutschkurs am Vormittag 2"),
    ("Deutschkurs am Vormittag A1", "Deutschkurs am Vormittag B1"),
    ("Ferienprogramm Teil II", "Ferienprogramm Teil III"),
  ])
  func `titles that name different places or numbers are not alike`(_ one: String, _ other: String)
  {
    #expect(percent(one, other) == 0)
  }

  @Test
  func `a place or number that only one of them names is a word like others`() {
    #expect(percent("Internationales Begegnungscafé 1", "Internationales Begegnungscafé") >= 85)
    #expect(
      percent("Begegnungscafé Altstadt und Hafen", "Begegnungscafé Altstadt, Hafen") >= 85
    )
  }

  @Test
  func `the percentage is twice what is shared by all there is, rounded down`() {
    // _l le es se ep pa at te en n_ and _l le es se ep pa at ti in n_: eight of ten.
    #expect(percent("Lesepaten", "Lesepatin") == 80)
    // Ten and nine pairs, eight of them shared: 16 of 19.
    #expect(percent("Lesepaten", "Lesepate") == 84)
  }
}
