/// Enquiries that wait, and where people are sent who need more than volunteers.
enum EnquiryCases {
  static let all = services + enquiries

  private static let services: [SampleCase] = [
    service("fs-schulden", "Schuldnerberatung der Diakonie", "diakonie", "debts", -20).with([
      "topics": "work,housing", "reach": "Anruf genügt; ein Termin in zwei bis drei Wochen.",
      "times": "1am,4pm", "languages": "de:fluent,ru:good",
    ]),
    service("fs-gewalt", "Frauennotruf Neustadt", "frauen", "violence,crisis", -35).with([
      "topics": "health", "reach": "Tag und Nacht am Telefon, auch ohne Namen.",
      "languages": "de:native,tr:fluent,ar:good",
    ]),
    // Nobody looked at it for half a year (W44).
    service("fs-recht", "Rechtsberatung für Geflüchtete", "hilfe", "legal,authorities", -190).with([
      "topics": "orientation", "reach": "Offene Sprechstunde, Wartenummer ab 13 Uhr.",
      "times": "3@1400-1700",
    ]),
    service("fs-trauma", "Psychosoziales Zentrum", "caritas", "crisis,health", -12).with([
      "topics": "health", "reach": "Anmeldung durch eine Fachkraft, Wartezeit drei Monate.",
      "languages": "de:native,prs:fluent,fa:fluent",
    ]),
  ]

  private static func service(
    _ key: String,
    _ name: String,
    _ partner: String,
    _ boundaries: String,
    _ checked: Int
  ) -> SampleCase {
    let sum = key.utf8.reduce(7) { ($0 * 31 + Int($1)) % 9973 }
    return SampleCase(
      ReferralService.self,
      key,
      400,
      [
        "name": name, "partner": partner, "boundaries": boundaries,
        "phone": "0221 4710 \(sum % 900 + 100)", "free": "yes", "checked": "\(checked)",
      ]
    )
  }

  private static let enquiries: [SampleCase] = [
    // Nobody answered for more than a week (W29).
    enquiry(-12, "Möchte gern vorlesen", "Jule Brinkmann", "interested", "email").with([
      "topics": "school", "phone": "0176 04069033", "email": "brinkmann@post.example",
    ]),
    enquiry(-9, "Brief vom Inkasso: wer hilft?", "Herr T.", "seeker", "phone").with([
      "topics": "work,housing", "taken-by": "Olena Kostjuk",
    ]),
    enquiry(-3, "Sprechstunde sucht zwei Begleitungen", "Quartiersbüro", "partner", "phone").with([
      "topics": "orientation", "partner": "quartier", "taken-by": "Anna Rößler",
    ]),
    enquiry(-1, "Zahlen für einen Artikel zum Sprachcafé", "Lokalredaktion", "press", "email"),
    enquiry(-30, "Woher kommt ein Dolmetscher fürs Amt?", "Frau K.", "seeker", "phone").with([
      "topics": "interpreting", "taken-by": "Anna Rößler",
    ]).then(28, ["state": "handed", "service": "fs-recht"]),
    enquiry(-45, "Kann ich auch samstags helfen?", "Nils Ahrens", "interested", "phone").with([
      "taken-by": "Beate Lindhorst"
    ]).then(
      44,
      [
        "state": "answered", "answered": "-44", "answered-by": "Beate Lindhorst",
        "answer": "Ja, in der Fahrradwerkstatt; Erstgespräch vereinbart.",
      ]
    ),
  ]

  private static func enquiry(
    _ day: Int,
    _ subject: String,
    _ asker: String,
    _ kind: String,
    _ channel: String
  ) -> SampleCase {
    SampleCase(
      Enquiry.self,
      "",
      -day,
      [
        "day": "\(day)", "subject": subject, "asker": asker, "asker-kind": kind,
        "channel": channel, "state": "open",
      ]
    )
  }
}
