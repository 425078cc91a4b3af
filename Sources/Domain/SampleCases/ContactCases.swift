/// The contact persons of the partners.
enum ContactCases {
  static let all: [SampleCase] = [
    person("lindhorst", "Beate", "Lindhorst", "agentur", "Leitung", 1087).with([
      "flags": "paid,decides", "role-type": "agency", "listed": "-900",
    ]),
    person("roessler", "Anna", "Rößler", "agentur", "Koordination Ehrenamt", 1087).with([
      "flags": "paid,coordinator", "role-type": "agency", "deputy": "lindhorst", "listed": "-900",
    ]),
    person("oeztuerk", "Mehmet", "Öztürk", "lotsen", "Hauptamtlicher Integrationslotse", 1087)
      .with(["flags": "paid,coordinator", "role-type": "guide", "listed": "-850"]),
    person("kostjuk", "Olena", "Kostjuk", "lotsen", "Hauptamtliche Integrationslotsin", 1086)
      .with(["flags": "paid", "role-type": "guide", "deputy": "oeztuerk", "listed": "-850"]),
    person("wolff", "Götz", "Wolff", "kobe", "Leitung", 890).with(["flags": "paid,decides"]),
    person("gaebler", "Christiane", "Gäbler", "zentrum", "Koordination Patenschaften", 1050)
      .with(["flags": "paid,coordinator", "listed": "-300"]),
    person("oechsner", "Franziska", "Öchsner", "stadt", "Sachgebietsleitung", 1050).with([
      "flags": "paid,decides", "role-type": "commissioner", "listed": "-700", "salutation": "Dr.",
    ]),
    person("zoellner", "Rüdiger", "Zöllner", "amt", "Teamleitung Ausländerbehörde", 1050)
      .with(["flags": "paid"]),
    person("tkatschuk", "Kateryna", "Tkatschuk", "mbe", "Beratung", 1040).with([
      "flags": "paid", "role-type": "counsellor", "notes": "Am besten vor zehn Uhr anrufen.",
    ]),
    person("nguyen", "Minh Tuấn", "Nguyễn", "jmd", "Beratung junger Menschen", 1040)
      .with(["flags": "paid", "listed": "-400"]),
    person("petersen", "Sönke", "Petersen", "diakonie", "Fachdienstleitung", 1040)
      .with(["flags": "paid,decides", "listed": "-650"]),
    person("mueller", "Jutta", "Müller-Lüdenscheidt", "caritas", "Koordination Ehrenamt", 1030)
      .with(["flags": "paid,coordinator"]),
    person("tekle", "Yonas", "Tekle", "unterkunft", "Heimleitung", 1030).with(["flags": "paid"]),
    person("halabi", "Rasha", "Al Halabi", "syrien", "Vorsitzende", 1000)
      .with(["flags": "unpaid,multiplier", "listed": "-500"]),
    person("ahmadzai", "Zohra", "Ahmadzai", "frauen", "Sprecherin", 1000)
      .with(["flags": "unpaid,multiplier"]),
    person("bondarenko", "Iryna", "Bondarenko", "ukraine", "Vorstand", 970)
      .with(["flags": "unpaid,multiplier", "listed": "-200"]),
    person("embaye", "Semhar", "Embaye", "heimrat", "Sprecherin des Heimrats", 700)
      .with(["flags": "unpaid", "role-type": "manager"]),
    person("karydis", "Despina", "Karydis", "beirat", "Vorsitzende", 960)
      .with(["flags": "unpaid,politics", "listed": "-150"]),
    person("vogel", "Henning", "Vogel", "hilfe", "Vorstand", 950).with(["flags": "unpaid"]),
    person("kroeger", "Käthe", "Kröger", "nachbarn", "Ansprechperson", 940)
      .with(["flags": "unpaid", "notes": "Rief am Sonntag an; bitte nur werktags."]),
    person("balci", "Gülşen", "Balcı", "haus", "Hausleitung", 930)
      .with(["email": "leitung@haus.example", "flags": "paid"]),
    // The address of one belongs to the other (W31).
    person("hjaerne", "Åsa", "Hjärne", "vhs", "Programm Deutsch als Zweitsprache", 900)
      .with(["email": "asa.hjaerne@vhs.example", "flags": "paid"]),
    person("froehlich", "Ilse", "Fröhlich", "vhs", "Sekretariat", 640)
      .with(["email": "asa.hjaerne@vhs.example", "deputy": "hjaerne"]),
    // One person for two partners, and a couple as one entry.
    person("quast", "Lutz", "Quast", "quartier,tsv", "Quartiersmanagement, Vereinsvorstand", 880)
      .with(["flags": "paid,multiplier"]),
    person("eichhorn", "Ulrike und Uwe", "Eichhorn", "gemeinde", "Kirchenvorstand", 860)
      .with(["email": "familie.eichhorn@post.example", "flags": "unpaid"]),
    person("albers", "Volker", "Albers", "suedhang", "Ehrenamtskoordination Asyl", 1030)
      .with(["role-type": "asylum-coordinator"]).then(410, ["archived": "-410"]),
  ]

  private static func person(
    _ key: String,
    _ first: String,
    _ last: String,
    _ partners: String,
    _ function: String,
    _ age: Int
  ) -> SampleCase {
    let sum = key.utf8.reduce(3) { ($0 * 29 + Int($1)) % 9967 }
    let name = [first, last].map(SamplePhones.slug).joined(separator: ".")
    let office = partners.prefix { $0 != "," }
    return SampleCase(
      Contact.self,
      key,
      age,
      [
        "last-name": last, "first-name": first, "partners": partners, "function": function,
        "phone": "040 66969 \(sum % 900 + 100)",
        "email": "\(name)@\(SampleCase.mailbox(of: String(office)))",
      ]
    )
  }
}
