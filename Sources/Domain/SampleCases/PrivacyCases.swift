/// What may be kept of the volunteers of the sample office: consents, certificates, and those whose
/// time is over.
enum PrivacyCases {
  static let all = people + consents + certificates + service

  private static let people: [SampleCase] = [
    // Nobody talked to him for more than a year (W23).
    person("fw-sommer", "Malte", "Sommer", "interested", 470, "-9300", "-430"),
    // Left long ago (W23).
    person("fw-ahrens", "Gudrun", "Ahrens", "left", 1060, "-24300", "-790")
      .with(["leave-reason": "moved"]),
    // Sixteen, and the guardians were not asked yet.
    person("fw-kaya", "Zeynep", "Kaya", "interview", 20, "-6010", "-20")
      .with(["pupil": "1", "topics": "school", "availability": "5pm", "hours": "120"]),
    // Sixteen too, but all is in order.
    person("fw-winter", "Ole", "Winter", "ready", 90, "-6050", "-12")
      .with(["pupil": "1", "guardian-consent": "-80", "topics": "sport", "hours": "120"]),
    // Told of the own flight without a consent to keep that (W24).
    person("fw-barre", "Hodan", "Barre", "ready", 240, "-11900", "-16")
      .with(["migration": "flight", "languages": "so:native,de:good", "hours": "240"]),
    // The same with consent.
    person("fw-nowak", "Marek", "Nowak", "active", 380, "-15200", "-9")
      .with(["migration": "migration", "languages": "pl:native,de:fluent", "hours": "180"]),
    // Does not want to be kept any longer (W22).
    person("fw-seidel", "Carola", "Seidel", "paused", 520, "-17700", "-30"),
  ]

  private static func person(
    _ key: String,
    _ first: String,
    _ last: String,
    _ state: String,
    _ age: Int,
    _ birthday: String,
    _ contact: String
  ) -> SampleCase {
    SampleCase(
      Volunteer.self,
      key,
      age,
      [
        "last-name": last, "first-name": first, "state": state, "form": "volunteer",
        "email": "\(key.dropFirst(3))@post.example", "postal-code": "00911",
        "town": SamplePlaces.town, "home-district": "Nordstadt", "birthday": birthday,
        "last-contact": contact,
      ]
    )
  }

  private static let consents: [SampleCase] =
    both([
      ("fw-oeztuerk", 970), ("fw-nguyen", 690), ("fw-schewtschenko", 850), ("fw-haddad", 920),
      ("fw-rahimi", 410), ("fw-mueller", 1040), ("fw-vandenberg", 550), ("fw-yildirim", 890),
      ("fw-tesfay", 600), ("fw-brandt", 1070), ("fw-kowalska", 320), ("fw-lindner", 280),
      ("fw-ibrahim", 510), ("fw-schneider", 1060), ("fw-weidner", 1075),
      ("fw-winter", 85), ("fw-nowak", 370),
    ]) + [
      // Nobody has asked her yet whether sites may hear of her.
      consent("fw-petrova", "storage", 470),
      consent("fw-nowak", "special", 370), consent("fw-oeztuerk", "photo", 600),
      consent("fw-weidner", "recognition", 500), consent("fw-kaya", "storage", 18),
      consent("fw-mueller", "circular", 900).then(40, ["withdrawn": "-40"]),
      consent("fw-seidel", "storage", 510).then(12, note: "Anruf", ["withdrawn": "-12"]),
    ]

  private static func both(_ people: [(key: String, age: Int)]) -> [SampleCase] {
    people.flatMap { person in
      ["storage", "forwarding"].map { consent(person.key, $0, person.age) }
    }
  }

  private static func consent(_ volunteer: String, _ purpose: String, _ age: Int) -> SampleCase {
    SampleCase(
      Consent.self,
      "",
      age,
      [
        "volunteer": volunteer, "purpose": purpose, "given": "-\(age)", "channel": "written",
        "version": age > 600 ? "Fassung 1" : "Fassung 2",
      ]
    )
  }

  private static let certificates: [SampleCase] = [
    // Seen in time while he serves.
    certificate("fw-lindner", 200, "-240"),
    // Five years old (W21).
    certificate("fw-yildirim", 870, "-1900"),
    // Half a year old when it was seen (W21).
    certificate("fw-weidner", 60, "-250"),
    // The last service is over for more than six months (W21).
    certificate("fw-bauer", 900, "-960"),
    // Waits for the first placement.
    certificate("fw-winter", 30, "-50"),
  ]

  private static func certificate(_ volunteer: String, _ age: Int, _ date: String) -> SampleCase {
    SampleCase(
      BackgroundCheck.self,
      "",
      age,
      ["volunteer": volunteer, "inspected": "yes", "date": date, "result": "none"]
    )
  }

  private static let service: [SampleCase] = [
    SampleCase(
      DeploymentRequest.self,
      "an-hort",
      120,
      [
        "title": "Spielnachmittag im Hort", "partner": "schule", "state": "matching",
        "received": "-120", "background-check": "yes", "target-groups": "children",
        "topics": "school", "districts": "Ziegelwiesen", "start": "-60", "end": "240",
        "hours": "120", "times": "2pm", "count": "2", "site-type": "day-care",
        "task": "Mit Kindern der ersten und zweiten Klasse spielen und basteln.",
      ]
    ),
    placement("fw-lindner", "active", "-60", "120", 70),
    // Proposed, but nobody saw a certificate yet (W21), and she did not agree to it (W22).
    placement("fw-barre", "proposed", "10", "240", 8),
    placement("fw-yildirim", "active", "-60", "200", 65),
    placement("fw-weidner", "trial", "-20", "150", 22),
    placement("fw-bauer", "ended", "-800", "-230", 810),
    // Over for more than three months (W23).
    SampleCase(
      GuideAgreement.self,
      "",
      420,
      [
        "client": "N-31", "guide": "fw-nowak", "state": "ended", "start": "-420", "end": "-130",
        "goal": "Findet sich im Stadtteil zurecht.", "self-help": "reached",
      ]
    ),
  ]

  private static func placement(
    _ volunteer: String,
    _ state: String,
    _ start: String,
    _ end: String,
    _ age: Int
  ) -> SampleCase {
    let site: SampleCase.Values = age > 120 ? ["site": "schule"] : ["request": "an-hort"]
    return SampleCase(
      Placement.self,
      "",
      age,
      [
        "volunteer": volunteer, "state": state, "start": start, "end": end, "hours": "120",
        "activity": "Spielen und Basteln", "insurance": "statutory",
      ]
    ).with(site)
  }
}
