/// Series of meetings: one in beat, one overdue, one with dates that were moved and left out, an open
/// hour with visitors, and a yearly forum with experts.
enum SeriesCases {
  static let all = (series + plenum + openHours + forum + north + jourFixe + agenda).map(
    \.asInvited
  )

  private static let series: [SampleCase] = [
    made("reihe-fixe", 425, "Jour fixe im Tandem", "jour-fixe", "fortnightly", first: -414).with([
      "start": "10:00", "partners": "agentur,lotsen", "invited": "roessler,oeztuerk,kostjuk",
      "place": "Freiwilligenagentur, Besprechungsraum", "level": "bilateral",
    ]),
    made("reihe-tisch", 424, "Runder Tisch Integration", "round-table", "quarterly", first: -213)
      .with([
        "start": "17:00", "network": "tisch", "place": "Rathaus, Raum 214", "organiser": "lotsen",
        "length": "120", "partners": "agentur,lotsen,stadt,diakonie,caritas,mbe,gemeinde,frauen",
      ]),
    // Nothing for months, no next date, and always the same three (W9, W41).
    made("reihe-nord", 423, "Runder Tisch Nordstadt", "round-table", "quarterly", first: -330).with(
      [
        "start": "18:00", "partners": "zentrum,hilfe,kobe,tsv,gemeinde", "organiser": "zentrum",
        "place": "Stadtteilzentrum Nordstadt",
      ]),
    made("reihe-plenum", 422, "Plenum der Lotsinnen und Lotsen", "plenum", "monthly", first: -126)
      .with([
        "rule": "date", "start": "18:30", "network": "plenum", "place": "Mosaiksaal im Rathaus",
        "chair": "Olena Kostjuk", "length": "120",
      ]),
    made(
      "reihe-deutsch",
      421,
      "Deutsch-Sprechstunde für Lehrende",
      "consultation",
      "monthly",
      first: -80
    ).with(["rule": "date", "start": "16:00", "target-groups": "refugees", "length": "120"]),
    made("reihe-forum", 420, "Fachforum Teilhabe", "forum", "yearly", first: -400).with([
      "start": "09:00", "length": "360", "rule": "date", "place": "Volkshochschule, Saal",
      "organiser": "vhs",
    ]),
  ]

  private static func made(
    _ key: String,
    _ age: Int,
    _ name: String,
    _ type: String,
    _ cadence: String,
    first: Int
  ) -> SampleCase {
    SampleCase(
      MeetingSeries.self,
      key,
      age,
      [
        "name": name, "type": type, "cadence": cadence, "rule": "weekday", "first": "\(first)",
        "length": "90", "level": "local", "chair": "Anna Rößler", "minute-taker": "Olena Kostjuk",
      ]
    )
  }

  /// A meeting on a date of its series; one that is over was written down two weeks before.
  private static func meeting(
    _ key: String = "",
    of series: String,
    _ day: Int,
    _ name: String,
    _ type: String,
    _ state: String = "held"
  ) -> SampleCase {
    let planned = SampleCase(
      Meeting.self,
      key,
      15 - min(day, 0),
      [
        "day": "\(day)", "series": series, "name": name, "type": type,
        "state": "planned",
      ]
    )
    return day < 0 ? planned.then(max(0, -day - 1), ["state": state]) : planned
  }

  private static func assembly(_ day: Int, _ state: String = "held") -> SampleCase {
    meeting(of: "reihe-plenum", day, "Plenum der Lotsinnen und Lotsen", "plenum", state).with([
      "start": "18:30", "length": "120", "network": "plenum",
      "partners": "agentur,lotsen,nachbarn,hilfe", "participants": "kostjuk,kroeger",
      "guests": "Bürgermeisterin, zwei Studierende", "place": "Mosaiksaal im Rathaus",
      "appreciation": "yes", "programme": "Musik, danach Imbiss im Foyer",
    ])
  }

  private static let plenum: [SampleCase] = [
    assembly(-126),
    assembly(-96, "skipped").with(["reason": "Sommerpause"]),
    assembly(-65, "cancelled").with(["reason": "Saal gesperrt"]),
    // Was to be a week earlier.
    assembly(-30).with(["slot": "-35"]),
    assembly(-4),
    assembly(26),
  ]

  private static let openHours: [SampleCase] = [(-80, "12"), (-50, "9"), (-20, "15"), (10, "")].map
  {
    day,
    visitors in
    meeting(
      of: "reihe-deutsch",
      day,
      "Deutsch-Sprechstunde für Lehrende",
      "consultation"
    ).with(["start": "16:00", "place": "Freiwilligenagentur", "partners": "agentur"])
      .with(visitors.isEmpty ? [:] : ["visitors": visitors])
  }

  private static let forum: [SampleCase] = [
    meeting(of: "reihe-forum", -400, "Fachforum Teilhabe", "forum").with([
      "partners": "vhs,stadt,agentur,lotsen,jmd,schule", "topics": "events",
      "speakers": "doz-weidner", "documentation": "Tagungsband im Regal 3",
    ]),
    meeting("forum-letztes", of: "reihe-forum", -35, "Fachforum Teilhabe", "forum").with([
      "partners": "vhs,stadt,diakonie,caritas,mbe,ukraine,frauen",
      "hints": "Die Folien liegen beim Protokoll.",
      "thanks": "Dank an die Volkshochschule für den Saal.",
    ]),
    meeting(of: "reihe-forum", 330, "Fachforum Teilhabe", "forum"),
    SampleCase(
      SubSession.self,
      "",
      34,
      [
        "meeting": "forum-letztes", "title": "Sprache am Arbeitsplatz", "chair": "Hoa Nguyen",
        "partners": "vhs,jmd", "result": "Zwei Betriebe wollen im Herbst Kurse im Haus.",
      ]
    ),
  ]

  private static let north: [SampleCase] = [-330, -240, -150].map { day in
    meeting(of: "reihe-nord", day, "Runder Tisch Nordstadt", "round-table").with([
      "start": "18:00", "partners": "zentrum,hilfe,kobe", "place": "Stadtteilzentrum Nordstadt",
    ])
  }

  private static let jourFixe: [SampleCase] = [
    meeting("fixe-zuletzt", of: "reihe-fixe", -8, "Jour fixe im Tandem", "jour-fixe").with([
      "start": "10:00", "length": "90", "partners": "agentur,lotsen",
      "participants": "roessler,oeztuerk", "excused": "kostjuk",
      "place": "Freiwilligenagentur, Besprechungsraum",
    ]),
    // The next round table has its day.
    meeting("tisch-naechster", of: "reihe-tisch", 56, "Runder Tisch Integration", "round-table")
      .with([
        "start": "17:00", "length": "120", "network": "tisch", "place": "Rathaus, Raum 214",
        "partners": "agentur,lotsen,stadt,diakonie,caritas,mbe,gemeinde,frauen",
      ]),
  ]

  /// The last Jour fixe left something open; more waits in the backlog of the series.
  private static let agenda: [SampleCase] = [
    item("Zahlen des Quartals", 22, ["meeting": "fixe-zuletzt", "number": "1", "length": "20"])
      .then(7, ["state": "done", "result": "Geht so an die Stadt."]),
    item("Gemeinsamer Stand beim Stadtfest", 22, ["meeting": "fixe-zuletzt", "number": "2"])
      .with(["length": "25", "proposer": "Mehmet Öztürk"]),
    item("Plakate für die Herbstwerbung", 22, ["meeting": "fixe-zuletzt", "number": "3"])
      .then(7, ["state": "parked", "parked-until": "-1"]),
    item("Wer vertritt wen im Sommer", 40, ["series": "reihe-fixe", "length": "10"]),
    item("Schulung zum Datenschutz", 30, ["series": "reihe-fixe", "proposer": "Anna Rößler"]),
    item("Jahresplanung", 30, ["series": "reihe-fixe"])
      .then(20, ["state": "parked", "parked-until": "90"]),
    item("Begrüßung und Tagesordnung", 12, ["meeting": "tisch-naechster", "number": "1"])
      .with(["type": "info", "length": "10"]),
    item("Fahrkarten für Ehrenamtliche", 12, ["meeting": "tisch-naechster", "number": "2"])
      .with(["length": "30", "partner": "caritas", "type": "decision"]),
    SampleCase(
      ActionItem.self,
      "",
      7,
      [
        "title": "Standplan beim Ordnungsamt anfragen", "meeting": "fixe-zuletzt",
        "responsible": "Mehmet Öztürk", "due": "-2", "state": "open",
      ]
    ),
  ]

  private static func item(
    _ title: String,
    _ age: Int,
    _ values: SampleCase.Values
  ) -> SampleCase {
    SampleCase(
      AgendaItem.self,
      "",
      age,
      ["title": title, "type": "discussion", "state": "open"]
    ).with(values)
  }
}
