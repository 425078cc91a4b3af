/// Neustadt an der Aue, a town that is on no map, and the county around it.
enum SamplePlaces {
  static let town = "Neustadt an der Aue"
  static let county = "Landkreis Auenland"

  /// The districts, each with a postal code of a range that was never given out.
  static let districts = [
    ("Altstadt", "00911"), ("Auenvorstadt", "00911"), ("Bahnhofsviertel", "00912"),
    ("Hafen", "00912"), ("Nordstadt", "00913"), ("Lerchenberg", "00914"),
    ("Südhang", "00915"), ("Weberviertel", "00915"), ("Ziegelwiesen", "00916"),
    ("Großenaue", "00917"), ("Mühlengrund", "00918"), ("Kleinrönne", "00919"),
    ("Sankt Ägidien", "00921"),
  ]

  static let districtNames = districts.map(\.0)

  static let streets = [
    "Ahornweg", "Am Alten Hafen", "Am Ägidienkirchhof", "An der Aue", "Auenpromenade",
    "Bahnhofstraße", "Birkengrund", "Brückenstraße", "Dorfstraße", "Färbergasse", "Gerberstraße",
    "Glockengießergasse", "Grüner Weg", "Hauptstraße", "Heinrich-Möhring-Straße", "Hopfenmarkt",
    "Kastanienallee", "Käthe-Sommer-Platz", "Lerchenbergring", "Lindenstraße", "Markt",
    "Mühlenweg", "Neue Straße", "Platz der Begegnung", "Rathausplatz", "Rosa-Wielandt-Straße",
    "Schäfergasse", "Schulstraße", "Straße der Freundschaft", "Tränkepforte", "Über den Wiesen",
    "Weberstraße", "Weißdornweg", "Wilhelmine-Auer-Straße", "Ziegeleistraße",
  ]

  /// Rooms and houses in which people meet.
  static let rooms = [
    "Rathaus, Großer Sitzungssaal", "Rathaus, Raum 214", "Haus der Begegnung, Café",
    "Volkshochschule, Raum 3", "Stadtbibliothek, Lesesaal", "Gemeindesaal Sankt Ägidien",
    "Freiwilligenagentur, Besprechungsraum", "Kulturhafen, Werkstatt", "Bürgerhaus Lerchenberg",
    "Grundschule Ziegelwiesen, Aula", "Mehrgenerationenhaus, Küche", "Landratsamt, Zimmer 112",
    "Integrationszentrum, 2. Stock",
  ]
}
