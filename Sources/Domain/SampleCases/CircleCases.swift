/// Helper circles, where the office was seen, and the portals it keeps.
enum CircleCases {
  static let all = circles + presences + portals

  private static let circles: [SampleCase] = [
    // Carried by the own office (W14).
    circle("Willkommenskreis Hafen", "Hafen", "lotsen").with([
      "speaker": "eichhorn", "speaker-confirmed": "-60", "members": "14", "topics": "orientation",
    ]),
    // Has no speaker of its own (W14).
    circle("Helferkreis Ziegelwiesen-Süd", "Ziegelwiesen", "gemeinde").with([
      "accompanied-by": "lotsen", "members": "6", "topics": "language,school",
      "needs": "Jemand, der für den Kreis spricht; ein Raum mit Heizung.",
    ]),
    // The speaker was confirmed long ago.
    circle("Patenkreis Nordstadt", "Nordstadt", "hilfe").with([
      "speaker": "vogel", "speaker-confirmed": "-266", "members": "21", "topics": "mentoring",
    ]),
    circle("Nachbarn im Lerchenberg", "Lerchenberg", "quartier").with([
      "speaker": "kroeger", "speaker-confirmed": "-31", "members": "18", "topics": "culture",
      "accompanied-by": "agentur",
    ]),
  ]

  private static func circle(_ name: String, _ district: String, _ carrier: String) -> SampleCase {
    SampleCase(
      HelperCircle.self,
      "",
      680,
      [
        "name": name, "place": SamplePlaces.town, "districts": district, "carrier": carrier,
        "founded": "-720", "target-groups": "refugees,families",
      ]
    )
  }

  private static let presences: [SampleCase] = [
    presence(246, "Ausschuss für Soziales und Integration", "committee").with([
      "network": "ausschuss", "attended-by": "Beate Lindhorst", "topic": "housing",
      "learned": "Der Neubau an den Ziegelwiesen wird um ein Jahr verschoben.",
    ]),
    presence(104, "Bürgerfest am Markt", "festival").with([
      "attended-by": "Anna Rößler", "visibility": "Stand mit Flyern, sechzig Gespräche.",
      "partners": "stadt",
    ]),
    presence(51, "Plenum der Ehrenamtlichen", "own").with([
      "network": "plenum", "attended-by": "Olena Kostjuk", "topic": "language",
      "learned": "Der Abendkurs der Volkshochschule fällt im Frühjahr aus.",
      "forward-to": "vhs,caritas", "forwarded": "-48",
    ]),
    // Not yet passed on.
    presence(15, "Besuch im Wohnhaus Ziegelwiesen", "visit").with([
      "partners": "unterkunft", "attended-by": "Mehmet Öztürk", "topic": "school",
      "learned": "Zwölf Kinder warten seit Wochen auf einen Schulplatz.",
      "forward-to": "schule,stadt",
    ]),
    presence(34, "Runder Tisch Integration", "working-group").with([
      "network": "tisch", "attended-by": "Anna Rößler, Mehmet Öztürk",
      "visibility": "Moderation und Bericht der Agentur.",
    ]),
  ]

  private static func presence(_ age: Int, _ title: String, _ type: String) -> SampleCase {
    SampleCase(Presence.self, "", age, ["day": "-\(age)", "title": title, "type": type])
  }

  private static let portals: [SampleCase] = [
    portal("Mitmachen in Neustadt", "mitmachen-neustadt", "agentur", -12, "Gesuche und Angebote"),
    portal("Ankommen an der Aue", "ankommen-aue", "lotsen", -540, "Wegweiser in acht Sprachen"),
    portal("Räume im Auenland", "raeume-auenland", "stadt", -160, "freie Räume am Abend"),
  ]

  private static func portal(
    _ name: String,
    _ host: String,
    _ partner: String,
    _ maintained: Int,
    _ purpose: String
  ) -> SampleCase {
    SampleCase(
      Portal.self,
      "",
      700,
      [
        "name": name, "link": "https://\(host).example", "partner": partner,
        "maintained": "\(maintained)", "purpose": purpose,
      ]
    )
  }
}
