/// Who does what in the five districts of the office, with gaps, overlaps and what settles them.
///
/// Nobody has the insurance; housing lacks two districts, language learning lacks families; health
/// had somebody and will have somebody again.
enum ResponsibilityCases {
  static let all = rows.flatMap { task, entries in entries.map { $0(task) } }

  private static let rows: [(String, [@Sendable (String) -> SampleCase])] = [
    (
      "orientation",
      [
        r("lotsen", ["agreement": "hafen", "contact": "oeztuerk", "start": "-980"]),
        r("diakonie", ["districts": "Hafen", "agreement": "hafen", "start": "-285"]),
        i("hilfe", ["districts": "Nordstadt"]), n("stadt"), d("agentur", ["start": "-400"]),
      ]
    ),
    ("coordination", [r("lotsen", ["contact": "kostjuk"]), i("agentur"), n("kobe")]),
    (
      "recruiting",
      [
        r("agentur", ["contact": "roessler", "start": "-980"]),
        { task in
          // Was involved until lately: nobody was told since (W4), and nothing parts the two (W2).
          i("zentrum", ["districts": "Nordstadt", "start": "-700"])(task)
            .then(41, note: "Wunsch des Freiwilligenzentrums", ["role": "responsible"])
        },
        i("kobe"), d("lotsen"),
      ]
    ),
    ("training", [r("agentur", ["start": "-900"]), i("lotsen"), i("vhs"), n("stadt")]),
    (
      "matching",
      [
        // One ends on the eve of the day on which the other begins.
        r("zentrum", ["districts": "Nordstadt", "start": "-800", "end": "-101"]),
        r("agentur", ["districts": "Nordstadt", "start": "-100", "contact": "roessler"]),
        r("agentur", ["districts": "Altstadt,Hafen,Lerchenberg,Ziegelwiesen", "start": "-980"]),
        n("lotsen"),
      ]
    ),
    ("accompaniment", [r("lotsen"), d("agentur"), i("diakonie", ["districts": "Hafen"])]),
    ("recognition", [r("stadt", ["contact": "oechsner"]), i("agentur"), i("stiftung")]),
    (
      "language",
      [
        r("vhs", ["target-groups": "refugees,newcomers,migrants", "contact": "hjaerne"]),
        i("haus", ["districts": "Altstadt"]), i("ukraine", ["target-groups": "ukraine"]),
      ]
    ),
    (
      "interpreting",
      [
        { task in
          r("lotsen", ["contact": "kostjuk"])(task)
            .then(26, ["question": "Wer zahlt die Sprachmittlung bei Elternabenden?"])
        },
        i("mbe"), i("syrien", ["districts": "Hafen"]),
      ]
    ),
    (
      "counselling",
      [
        r("mbe", ["contact": "tkatschuk"]),
        // The two have no rule between them (W2); the third has one.
        r("diakonie", ["districts": "Hafen", "target-groups": "refugees", "start": "-500"]),
        r("jmd", ["target-groups": "youth", "rule": "JMD bis 27 Jahre, MBE ab 27 Jahren"]),
        i("caritas", ["districts": "Altstadt"]), n("lotsen"),
      ]
    ),
    (
      "school",
      [
        r("stadt", ["districts": "Altstadt,Nordstadt,Hafen,Lerchenberg"]),
        r("schule", ["districts": "Ziegelwiesen"]), i("zentrum", ["districts": "Nordstadt"]),
        i("frauen", ["districts": "Nordstadt"]),
      ]
    ),
    ("work", [r("jobcenter"), i("jmd", ["target-groups": "youth"])]),
    (
      "housing",
      [
        r("stadt", ["districts": "Altstadt,Hafen,Nordstadt"]),
        i("unterkunft", ["districts": "Ziegelwiesen"]), i("diakonie", ["districts": "Hafen"]),
      ]
    ),
    (
      "health",
      [
        r("diakonie", ["start": "-600", "end": "-32"]), r("stadt", ["start": "46"]), i("frauen"),
      ]
    ),
    (
      "mentoring",
      [
        r("agentur", ["agreement": "patenschaften", "contact": "roessler"]),
        r("zentrum", ["districts": "Nordstadt", "agreement": "patenschaften"]), n("lotsen"),
      ]
    ),
    (
      "helpers",
      [
        r("lotsen", ["agreement": "helferkreise"]), i("stadt", ["agreement": "helferkreise"]),
        d("agentur"), n("nachbarn", ["districts": "Lerchenberg"]),
      ]
    ),
    ("needs", [r("lotsen"), i("agentur"), i("quartier", ["districts": "Lerchenberg"])]),
    ("networking", [r("lotsen"), d("agentur"), i("kobe"), n("beirat")]),
    ("publicity", [r("agentur"), i("lotsen")]),
    ("funding", [r("stadt"), i("stiftung"), n("agentur")]),
    ("concept", [r("stadt"), i("beirat"), i("lotsen"), n("agentur")]),
  ]

  private typealias Entry = @Sendable (String) -> SampleCase

  private static func entry(
    _ role: String,
    _ partner: String,
    _ values: SampleCase.Values
  ) -> Entry {
    let list = values.map { (field: $0.key, written: $0.value) }
    return { task in
      var made = SampleCase(
        Responsibility.self,
        "",
        280,
        ["task": task, "partner": partner, "role": role]
      )
      for (field, written) in list { made = made.with([field: written]) }
      return made
    }
  }

  /// Responsible, involved, informed and deputy, as a cell shows them.
  private static func r(_ partner: String, _ values: SampleCase.Values = [:]) -> Entry {
    entry("responsible", partner, values)
  }

  private static func i(_ partner: String, _ values: SampleCase.Values = [:]) -> Entry {
    entry("involved", partner, values)
  }

  private static func n(_ partner: String, _ values: SampleCase.Values = [:]) -> Entry {
    entry("informed", partner, values)
  }

  private static func d(_ partner: String, _ values: SampleCase.Values = [:]) -> Entry {
    entry("deputy", partner, values)
  }
}
