/// Campaigns, what is published and written, and what the office knows and passes on.
enum OutreachCases {
  static let all = campaigns + publications + consents + circulars + told + KnowledgeCases.all

  private static let campaigns: [SampleCase] = [
    campaign("ak-markt", "Engagementmarkt auf dem Marktplatz", "recruiting", 190, "-121").with([
      "partners": "agentur,caritas,diakonie", "channels": "press,flyer,social-media",
      "place": "Marktplatz",
    ]).then(
      118,
      [
        "state": "done", "volunteers-won": "14", "visitors": "320",
        "result": "Am meisten gefragt: Sprachpatenschaften und Fahrradwerkstatt.",
      ]
    ),
    campaign("ak-fest", "Fest der Kulturen am Kai", "event", 45, "18").with([
      "own": "yes", "public": "yes", "time": "14:00", "place": "Kulturhof am Hafen",
      "partners": "lotsen,quartier", "channels": "website,press,flyer", "districts": "Hafen",
    ]),
    campaign("ak-abend", "Infoabend: Lotsin oder Lotse werden", "recruiting", 30, "33").with([
      "own": "yes", "public": "yes", "time": "18:30", "place": "Volkshochschule, Saal",
      "channels": "website,mailing,talk",
    ]),
    campaign("ak-film", "Image-Film „Ankommen mit Nachbarn“", "publicity", 80, "-25").with([
      "end": "60", "partners": "agentur,stadt", "channels": "film,social-media",
    ]).then(24, ["state": "running"]),
    campaign("ak-dank", "Dankabend im Rathaus", "recognition", 420, "-390").with([
      "own": "yes", "partners": "stadt", "channels": "mailing", "place": "Rathaus, Großer Saal",
    ]).then(388, ["state": "done", "visitors": "85", "volunteers-won": "2"]),
  ]

  private static func campaign(
    _ key: String,
    _ title: String,
    _ type: String,
    _ age: Int,
    _ start: String
  ) -> SampleCase {
    SampleCase(
      Campaign.self,
      key,
      age,
      ["title": title, "type": type, "state": "planned", "start": start]
    )
  }

  private static let publications: [SampleCase] = [
    // One of the two who are shown was not asked yet (W22).
    SampleCase(
      Publication.self,
      "ve-broschuere",
      50,
      [
        "title": "Broschüre „Ankommen in Neustadt“", "type": "brochure", "state": "preparing",
        "edition": "2. Auflage", "print-run": "500", "partners": "stadt,lotsen",
        "people": "fw-oeztuerk,fw-nguyen", "contact": "roessler",
        "imprint": "Freiwilligenagentur Neustadt, Auflage 500 Stück und als PDF-Datei",
      ]
    ),
    SampleCase(
      Publication.self,
      "ve-handbuch",
      500,
      [
        "title": "Handbuch für Helferkreise", "type": "handbook", "state": "preparing",
        "edition": "1. Auflage", "print-run": "300", "partners": "hilfe,nachbarn",
        "link": "https://handbuch.example/helferkreise.pdf",
      ]
    ).then(430, ["state": "published", "published": "-430"]),
  ]

  private static let consents: [SampleCase] = [
    ("fw-oeztuerk", 600), ("fw-nguyen", 400), ("fw-haddad", 500), ("fw-weidner", 700),
    ("fw-brandt", 650), ("fw-schneider", 640), ("fw-lindner", 200),
  ].map { volunteer, age in
    SampleCase(
      Consent.self,
      "",
      age,
      [
        "volunteer": volunteer, "purpose": "circular", "given": "-\(age)", "channel": "written",
        "version": "Fassung 2",
      ]
    )
  }

  private static let circulars: [SampleCase] = [
    // She was added by hand, but withdrew her consent (W22).
    SampleCase(
      Circular.self,
      "rb-sommer",
      6,
      [
        "subject": "Fest am Kai und neue Kurse", "state": "draft", "audience": "both",
        "districts": "Hafen,Altstadt", "also-volunteers": "fw-mueller",
        "text": """
        Guten Tag {name},

        wir laden Sie herzlich zum Fest der Kulturen am Kai ein. Wer mithelfen mag, meldet sich
        bitte im Büro. Die neuen Kurse stehen auf der Website.

        Ihr Tandem Neustadt an der Aue
        """,
      ]
    ),
    SampleCase(
      Circular.self,
      "rb-winter",
      80,
      [
        "subject": "Rückblick und Dank", "state": "draft", "audience": "volunteers",
        "states": "active,ready", "text": "Guten Tag {name},\n\nwir sagen Danke für dieses Jahr.",
      ]
    ).then(
      74,
      [
        "state": "sent", "sent": "-74", "by": "Anna Rößler",
        "volunteers": "fw-oeztuerk,fw-nguyen,fw-weidner,fw-brandt",
      ]
    ),
  ]

  private static let told: [SampleCase] = [
    SampleCase(
      Appearance.self,
      "",
      35,
      [
        "day": "-36", "title": "Vortrag: Mein Jahr als Lotse", "host": "vhs",
        "volunteers": "fw-okonkwo", "topic": "orientation", "audience": "28",
      ]
    ),
    SampleCase(
      SuccessStory.self,
      "",
      95,
      [
        "title": "Vom Sprachcafé in die Ausbildung", "day": "-95", "partners": "haus",
        "people": "fw-oeztuerk", "topics": "language,work", "released": "yes",
        "text": "Aus dem Dienstagstreff wurde eine Lerngruppe, aus ihr ein Ausbildungsplatz.",
      ]
    ),
  ]
}
