/// Those concerned, the partners in the districts, and those on the way to becoming one.
enum NeighbourCases {
  static let all = concerned + around + pipeline

  private static let concerned: [SampleCase] = [
    .partner(
      "syrien",
      "Deutsch-Syrischer Kulturverein Neustadt",
      "DSK",
      "mso",
      "local",
      in: "Hafen",
      since: 1020
    ).with([
      "districts": "Hafen", "self-representation": "yes", "communities": "syrian,arabic",
      "languages": "ar:native,de:good,ku:good", "participation": "cooperation",
      "strengths": "Spricht Menschen an, die sonst niemand erreicht.",
    ]),
    .partner(
      "frauen",
      "Afghanisches Frauenforum Neustadt",
      "AFF",
      "mso",
      "local",
      in: "Nordstadt",
      since: 1010
    ).with([
      "districts": "Nordstadt", "self-representation": "yes", "communities": "afghan,persian",
      "target-groups": "women", "languages": "prs:native,de:good", "participation": "cooperation",
    ]),
    .partner(
      "ukraine",
      "Ukrainischer Verein Auenland",
      "UVA",
      "mso",
      "county",
      in: "Altstadt",
      since: 980
    ).with([
      "districts": "citywide", "self-representation": "yes", "communities": "ukrainian",
      "target-groups": "ukraine", "languages": "uk:native,ru:fluent,de:basic",
    ]),
    .partner("heimrat", "Heimrat der Ziegelwiesen", "", "residents", "district", in: "Ziegelwiesen")
      .with([
        "parent": "unterkunft", "districts": "Ziegelwiesen", "self-representation": "yes",
        "communities": "syrian,eritrean,afghan",
      ]),
    .partner(
      "beirat",
      "Integrationsbeirat der Stadt Neustadt",
      "IB",
      "council",
      "city",
      in: "Altstadt"
    )
    .with(["districts": "citywide", "participation": "cooperation"]),
    .partner("hilfe", "Flüchtlingshilfe Neustadt-Nord", "FHN", "aid", "local", in: "Nordstadt")
      .with(["districts": "Nordstadt", "services": "place", "participation": "cooperation"]),
    .partner(
      "nachbarn",
      "Nachbarschaftskreis Lerchenberg",
      "",
      "helpers",
      "district",
      in: "Lerchenberg"
    )
    .with(["districts": "Lerchenberg", "participation": "cooperation"]),
  ]

  private static let around: [SampleCase] =
    [
      .partner(
        "haus",
        "Mehrgenerationenhaus am Markt",
        "MGH",
        "association",
        "local",
        in: "Altstadt"
      )
      .with(["districts": "Altstadt", "resources": "Saal für 60 Personen, Küche, Beamer."]),
      .partner(
        "tsv",
        "TSV Grün-Weiß Nordstadt 1911",
        "TSV",
        "association",
        "local",
        in: "Nordstadt"
      )
      .with(["districts": "Nordstadt", "focus": "sport"]),
      .partner(
        "schule",
        "Grundschule an den Ziegelwiesen",
        "",
        "school",
        "local",
        in: "Ziegelwiesen"
      )
      .with(["districts": "Ziegelwiesen"]),
      .partner("vhs", "Volkshochschule Auenland", "VHS", "education", "county", in: "Altstadt")
        .with(["districts": "citywide", "focus": "language", "services": "advise"]),
      .partner(
        "gemeinde",
        "Evangelische Kirchengemeinde am Hafen",
        "",
        "religious",
        "local",
        in: "Hafen"
      )
      .with(["districts": "Hafen"]),
      .partner(
        "stiftung",
        "Bürgerstiftung Neustadt an der Aue",
        "",
        "foundation",
        "city",
        in: "Altstadt"
      )
      .with(["districts": "citywide"]),
      .partner(
        "quartier",
        "Quartiersmanagement im Lerchenberg",
        "QM",
        "quarter",
        "district",
        in: "Lerchenberg"
      ).with(["parent": "stadt", "districts": "Lerchenberg", "participation": "cooperation"]),
      .partner(
        "land",
        "Landesarbeitsgemeinschaft der Freiwilligenagenturen",
        "lagfa",
        "network",
        "state",
        in: "Altstadt"
      ).with(["participation": "information"]),
      // Nothing links these two to anybody (W12).
      .partner(
        "rad",
        "Fahrradinitiative Auenvorstadt",
        "",
        "association",
        "local",
        in: "Auenvorstadt",
        since: 700
      ).with(["districts": "Auenvorstadt", "focus": "bicycle"]),
      .partner(
        "dolmetschen",
        "Sprachmittlung Aue, freiberuflich",
        "",
        "person",
        "local",
        in: "Mühlengrund",
        since: 640
      ).with(["focus": "interpreting", "languages": "fa:native,prs:fluent,tr:good,de:fluent"]),
    ]

  /// On the way from a name to a partner, each at another place of it.
  private static let pipeline: [SampleCase] = [
    .partner(
      "auwerk",
      "Auwerk Getriebe und Maschinenbau",
      "",
      "company",
      "local",
      in: "Großenaue",
      since: 45,
      state: "researched"
    ).with(["districts": "Großenaue"]),
    .partner(
      "moschee",
      "Moscheegemeinde am Bahnhof",
      "",
      "religious",
      "local",
      in: "Bahnhofsviertel",
      since: 120,
      state: "researched"
    ).then(88, ["state": "approached"]),
    .partner(
      "hochschule",
      "Hochschule Aue, Fachbereich Soziale Arbeit",
      "",
      "university",
      "state",
      in: "Südhang",
      since: 150,
      state: "researched"
    ).then(128, ["state": "approached"]).then(
      33,
      note: "Erstgespräch im Rathaus",
      [
        "state": "interview", "selection": "fit,goals",
        "selection-note": "Ob genug Zeit da ist, klärt sich mit dem neuen Studienplan.",
      ]
    ),
    .partner(
      "bote",
      "Neustädter Tageblatt, Lokalredaktion",
      "",
      "press",
      "region",
      in: "Altstadt",
      since: 800,
      state: "researched"
    ).then(780, ["state": "approached"]).then(760, ["state": "interview"]).then(
      745,
      ["state": "partner", "selection": "fit,reliable,goals,capacity,independent"]
    ).then(200, note: "Redaktion wird umgebaut", ["state": "dormant"]),
    .partner(
      "kornblum",
      "Bäckerei Kornblum am Markt",
      "",
      "company",
      "local",
      in: "Altstadt",
      since: 500,
      state: "approached"
    ).then(480, ["state": "interview"]).then(
      470,
      ["state": "partner", "selection": "fit,reliable"]
    ).then(150, note: "Geschäft geschlossen", ["state": "ended"]),
  ]
}
