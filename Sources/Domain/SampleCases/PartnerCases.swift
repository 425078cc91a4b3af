extension SampleCase {
  /// A partner with an address, a telephone and a place on the map, all of them invented.
  @inline(never)
  static func partner(
    _ key: String,
    _ name: String,
    _ shortName: String,
    _ type: String,
    _ level: String,
    in district: String,
    since age: Int = 1060,
    state: String = "partner"
  ) -> SampleCase {
    let sum = key.utf8.reduce(7) { ($0 * 31 + Int($1)) % 9973 }
    let place = SamplePlaces.districts.first { $0.0 == district } ?? ("", "00911")
    let street = SamplePlaces.streets[sum % SamplePlaces.streets.count]
    let latitude = 495_800_000 + sum * 37 % 600 * 1000
    let longitude = 108_600_000 + sum * 53 % 900 * 1000
    let degrees = [latitude, longitude].map(GeoPoint.degrees).joined(separator: ",")
    return SampleCase(
      Partner.self,
      key,
      age,
      [
        "name": name, "short-name": shortName, "type": type, "level": level, "state": state,
        "street": "\(street) \(sum % 90 + 1)", "postal-code": place.1, "town": SamplePlaces.town,
        "phone": "030 23125 \(sum % 900 + 100)", "email": "info@\(mailbox(of: key))",
        "coordinates": degrees,
      ]
    )
  }

  /// The part of an e-mail address behind the @ for a partner.
  static func mailbox(of key: String) -> String { "\(key).example" }
}

/// The own offices, those that coordinate besides them, and those that advise.
enum PartnerCases {
  static let all = own + coordination + advice

  private static let own: [SampleCase] = [
    .partner(
      "agentur",
      "Freiwilligenagentur Neustadt an der Aue",
      "FA",
      "agency",
      "city",
      in: "Altstadt",
      since: 1088
    ).with([
      "carrier": "Trägerverein Bürgerengagement Auenland e. V.", "districts": "citywide",
      "focus": "mentoring,language", "services": "inform,advise,place",
      "target-groups": "refugees,newcomers,families",
      "profile": "Anlaufstelle für alle, die sich freiwillig engagieren wollen.",
      "role": "Gewinnt, qualifiziert und begleitet Freiwillige; vermittelt sie an Partner.",
      "goals": "Jede Anfrage hat nach einer Woche eine Antwort.",
      "room": "Entscheidet selbst über Fortbildungen; Personal nur mit dem Trägerverein.",
      "strengths": "Gut vernetzt in Vereinen und Schulen.", "participation": "whole",
      "role-reviewed": "-432",
      "embedding": "Zuschuss der Stadt, Vertrag bis Ende des nächsten Jahres.",
    ]),
    .partner(
      "lotsen",
      "Integrationslotsenstelle Landkreis Auenland",
      "ILS",
      "guide",
      "county",
      in: "Bahnhofsviertel",
      since: 1088
    ).with([
      "carrier": "Landkreis Auenland", "districts": "citywide", "focus": "orientation,interpreting",
      "services": "inform,advise", "target-groups": "refugees,newcomers,families,ukraine",
      "profile": "Begleitet Ehrenamtliche, die Geflüchteten beim Ankommen helfen.",
      "role": "Koordiniert die Ehrenamtlichen in Asyl und Integration im ganzen Landkreis.",
      "goals": "Niemand ist in den ersten zwölf Monaten ohne Ansprechperson.",
      "room": "Sachmittel bis 5.000 Euro im Jahr; Stellen nur mit dem Kreistag.",
      "participation": "part", "role-reviewed": "-395",
    ]).then(61, note: "Klausurtag", ["role-reviewed": "-61"]),
  ]

  /// With the agency these two have the same focus in one district (W3).
  private static let coordination: [SampleCase] = [
    .partner(
      "zentrum",
      "Freiwilligenzentrum Nordstadt",
      "FZ Nord",
      "agency",
      "district",
      in: "Nordstadt"
    ).with([
      "carrier": "Caritasverband Auenland e. V.", "districts": "Nordstadt",
      "focus": "mentoring,school", "services": "inform,place", "participation": "cooperation",
    ]),
    .partner(
      "kobe",
      "Koordinierungszentrum Bürgerschaftliches Engagement Auenland",
      "KoBE",
      "kobe",
      "county",
      in: "Altstadt",
      since: 900
    ).with([
      "carrier": "Landkreis Auenland", "districts": "Nordstadt,Hafen,Großenaue",
      "focus": "mentoring,sport", "services": "inform,advise", "participation": "cooperation",
      "strengths": "Kurze Wege ins Landratsamt.",
    ]),
    .partner(
      "suedhang",
      "Lotsenpunkt Südhang",
      "",
      "guide",
      "district",
      in: "Südhang",
      since: 1040
    ).with(["districts": "Südhang", "focus": "orientation", "participation": "information"])
      .then(410, note: "Förderung ausgelaufen", ["state": "ended", "archived": "-410"]),
  ]

  private static let advice: [SampleCase] = [
    .partner(
      "stadt",
      "Stadt Neustadt an der Aue, Sachgebiet Integration und Bildung",
      "SG Int",
      "municipality",
      "city",
      in: "Altstadt"
    ).with([
      "districts": "citywide", "services": "inform,advise", "participation": "cooperation",
      "access": "Haushaltsmittel, Räume im Rathaus, Zugang zu allen Ämtern.",
      "logic": "Entscheidet nach Haushaltsplan; Anträge bis Ende Mai.",
    ]),
    .partner(
      "amt",
      "Landratsamt Auenland, Ausländerbehörde",
      "ABH",
      "municipality",
      "county",
      in: "Bahnhofsviertel"
    ).with(["districts": "citywide", "services": "inform", "participation": "information"]),
    .partner(
      "diakonie",
      "Diakoniewerk Auenland, Fachdienst für Migration und Flucht",
      "DW",
      "welfare",
      "region",
      in: "Hafen"
    ).with([
      "carrier": "Diakonisches Werk Auenland e. V.", "districts": "Hafen,Altstadt",
      "services": "advise", "focus": "housing,health", "participation": "cooperation",
    ]),
    .partner("caritas", "Caritaskreis Altstadt", "CK", "welfare", "local", in: "Altstadt")
      .with([
        "carrier": "Caritasverband Auenland e. V.", "districts": "Altstadt",
        "services": "advise,place", "participation": "cooperation",
      ]),
    .partner(
      "mbe",
      "Migrationsberatung für erwachsene Zugewanderte Auenland",
      "MBE",
      "counselling",
      "county",
      in: "Bahnhofsviertel"
    ).with([
      "carrier": "Arbeiterwohlfahrt Kreisverband Auenland", "districts": "citywide",
      "services": "inform,advise", "target-groups": "migrants,eu", "participation": "cooperation",
      "languages": "de:native,ar:fluent,uk:good,en:fluent",
    ]).then(
      75,
      note: "Anruf von Frau Tkatschuk",
      [
        "overburdened": "-75",
        "overburdened-note": "Eine von drei Stellen ist seit dem Sommer nicht besetzt.",
      ]
    ),
    .partner(
      "jmd",
      "Jugendmigrationsdienst Neustadt",
      "JMD",
      "counselling",
      "county",
      in: "Hafen"
    ).with(["districts": "citywide", "services": "advise", "target-groups": "youth"]),
    .partner(
      "unterkunft",
      "Gemeinschaftsunterkunft Ziegelwiesen",
      "GU",
      "accommodation",
      "district",
      in: "Ziegelwiesen"
    ).with(["parent": "amt", "districts": "Ziegelwiesen", "services": "inform"]),
    .partner(
      "jobcenter",
      "Jobcenter Landkreis Auenland",
      "JC",
      "jobcentre",
      "county",
      in: "Bahnhofsviertel"
    ).with(["districts": "citywide", "services": "advise,place"]),
  ]
}
