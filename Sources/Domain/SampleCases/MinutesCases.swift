/// A round table with six partners from its agenda to minutes that were sent, reopened and sent again.
enum MinutesCases {
  static let all = [meeting] + agenda + decisions + tasks + versions

  /// Days after today on which it was held.
  private static let day = -21

  static let firstText = """
    Begrüßung durch Anna Rößler; Sönke Petersen vertritt Caritas und Diakonie.
    # 1 Wer macht was im Sommer
    - Caritas und Quartiersbüro haben im August geschlossen.
    ! Die Beratung am Dienstag übernimmt im August die Diakonie (Konsens)
    > Aushang mit den Sommerzeiten @Kostjuk bis +14
    # 2 Sommerfest am Kanal
    ! Das Fest findet am letzten Samstag im Juli statt (5:0:1, Sönke Petersen für Jutta Müller)
    > Platz beim Ordnungsamt anmelden @Öchsner bis +10
    > Musik anfragen @Ahmadzai bis +40
    """

  static let text =
    firstText + "\n" + """
      # 3 Fallbesprechung
      - Erfahrungen mit Terminen ohne Dolmetschende; keine Namen.
      > Liste der Dolmetschenden rundschicken @Öztürk bis +30
      """

  private static let meeting = SampleCase(
    Meeting.self,
    "tisch-protokoll",
    40,
    [
      "day": "\(day)", "start": "17:00", "length": "90", "name": "Runder Tisch Sommer",
      "type": "round-table", "state": "planned", "place": "Rathaus, Raum 214",
      "chair": "Anna Rößler", "minute-taker": "Olena Kostjuk",
      "invited": "roessler,oeztuerk,kostjuk,oechsner,petersen,mueller,ahmadzai",
      "programme": "Zum Schluss Tee und Gebäck der Frauengruppe.",
    ]
  ).then(
    20,
    [
      ("state", "held"), ("minutes", firstText),
      ("partners", "agentur,lotsen,stadt,diakonie,frauen,quartier"),
      ("participants", "roessler,oeztuerk,kostjuk,oechsner,petersen,ahmadzai"),
      ("excused", "mueller"), ("guests", "Frau Sommer (Stadtwerke)"),
      ("thanks", "Dank an die Frauengruppe für die Bewirtung."),
      ("hints", "Im August gelten die Sommerzeiten; bitte weitersagen."),
    ]
  ).then(18, [("minutes", text)])

  private static let agenda: [SampleCase] = [
    item(1, "Wer macht was im Sommer", "discussion", "20", "Jutta Müller-Lüdenscheidt"),
    item(2, "Sommerfest am Kanal", "decision", "30", "Zohra Ahmadzai"),
    item(3, "Fallbesprechung", "case", "25", "Mehmet Öztürk"),
  ]

  private static func item(
    _ number: Int,
    _ title: String,
    _ type: String,
    _ length: String,
    _ proposer: String
  ) -> SampleCase {
    SampleCase(
      AgendaItem.self,
      "",
      35,
      [
        "meeting": "tisch-protokoll", "number": "\(number)", "title": title, "type": type,
        "length": length, "proposer": proposer, "state": "open",
      ]
    ).then(20, ["state": "done"])
  }

  private static let decisions: [SampleCase] = [
    decision(
      "Die Beratung am Dienstag übernimmt im August die Diakonie",
      "! Die Beratung am Dienstag übernimmt im August die Diakonie (Konsens)"
    ).with(["method": "consensus"]),
    decision(
      "Das Fest findet am letzten Samstag im Juli statt",
      "! Das Fest findet am letzten Samstag im Juli statt (5:0:1, Sönke Petersen für Jutta Müller)"
    ).with([
      "method": "majority", "for": "5", "against": "0", "abstained": "1",
      "represented": "Sönke Petersen für Jutta Müller",
    ]),
  ]

  private static func decision(_ text: String, _ line: String) -> SampleCase {
    SampleCase(
      Decision.self,
      "",
      20,
      ["text": text, "meeting": "tisch-protokoll", "state": "valid", "line": line]
    )
  }

  private static let tasks: [SampleCase] = [
    task(
      20,
      "Aushang mit den Sommerzeiten",
      "kostjuk",
      "Olena Kostjuk",
      day + 14,
      "> Aushang mit den Sommerzeiten @Kostjuk bis +14"
    ).then(9, ["state": "done", "done": "-9"]),
    task(
      20,
      "Platz beim Ordnungsamt anmelden",
      "oechsner",
      "Franziska Öchsner",
      day + 10,
      "> Platz beim Ordnungsamt anmelden @Öchsner bis +10"
    ),
    task(
      20,
      "Musik anfragen",
      "ahmadzai",
      "Zohra Ahmadzai",
      day + 40,
      "> Musik anfragen @Ahmadzai bis +40"
    ),
    task(
      18,
      "Liste der Dolmetschenden rundschicken",
      "oeztuerk",
      "Mehmet Öztürk",
      day + 30,
      "> Liste der Dolmetschenden rundschicken @Öztürk bis +30"
    ),
  ]

  private static func task(
    _ age: Int,
    _ title: String,
    _ contact: String,
    _ who: String,
    _ due: Int,
    _ line: String
  ) -> SampleCase {
    SampleCase(
      ActionItem.self,
      "",
      age,
      [
        "title": title, "responsible": who, "contact": contact, "due": "\(due)",
        "state": "open", "meeting": "tisch-protokoll", "line": line,
      ]
    )
  }

  private static let versions: [SampleCase] = [
    version(1, 20, firstText, "roessler,oeztuerk,oechsner,petersen,mueller").then(
      18,
      ["reopened": "-18", "reason": "Die Fallbesprechung fehlte."]
    ),
    version(2, 17, text, "roessler,oeztuerk,kostjuk,oechsner,petersen,mueller,ahmadzai")
      .with(["others": "Frau Sommer (Stadtwerke)"]),
  ]

  private static func version(
    _ number: Int,
    _ age: Int,
    _ text: String,
    _ contacts: String
  ) -> SampleCase {
    SampleCase(
      MinutesVersion.self,
      "",
      age,
      [
        "meeting": "tisch-protokoll", "number": "\(number)", "day": "-\(age)",
        "by": "Olena Kostjuk", "text": text, "sent": "-\(age)", "contacts": contacts,
      ]
    )
  }
}
