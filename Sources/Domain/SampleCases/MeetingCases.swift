/// Meetings of the tandem and of the round table.
///
/// In the last twelve months the tandem spoke about all exchange topics but the funding (W42).
enum MeetingCases {
  static let all = (tandem + tables).map(\.asInvited)

  private static let tandem: [SampleCase] = [
    fixe(-401, "funding,know-how,events"), fixe(-331, "training,recruiting"),
    fixe(-239, "projects,networks"), fixe(-155, "recruiting,publicity"),
    fixe(-92, "know-how,events"), fixe(-43, "recognition,training"), fixe(-15, "projects,networks"),
    fixe(6, "recruiting,publicity"),
  ]

  private static func fixe(_ day: Int, _ topics: String) -> SampleCase {
    meeting(day, "Jour fixe im Tandem", "jour-fixe", "10:00").with([
      "partners": "agentur,lotsen", "participants": "roessler,oeztuerk,kostjuk",
      "place": "Freiwilligenagentur, Besprechungsraum", "topics": topics,
      "series": "reihe-fixe",
    ])
  }

  private static let tables: [SampleCase] = [
    meeting(-213, "Runder Tisch Integration", "round-table", "17:00").with([
      "partners": "agentur,lotsen,stadt,diakonie,caritas,mbe,gemeinde,frauen,quartier",
      "participants": "roessler,oeztuerk,oechsner,petersen,mueller,ahmadzai", "topics": "networks",
      "series": "reihe-tisch", "network": "tisch",
    ]),
    meeting(-35, "Runder Tisch Integration", "round-table", "17:00").with([
      "partners": "agentur,lotsen", "participants": "roessler,oeztuerk",
      "topics": "networks,events", "series": "reihe-tisch", "network": "tisch",
    ]),
    meeting(-58, "Arbeitskreis Sprache und Bildung", "working-group", "15:00").with([
      "partners": "vhs,schule,jmd,ukraine", "participants": "hjaerne,nguyen,bondarenko",
      "topics": "projects",
    ]),
  ]

  /// One that is over was written down as planned two weeks before.
  private static func meeting(
    _ day: Int,
    _ name: String,
    _ type: String,
    _ start: String
  ) -> SampleCase {
    let planned = SampleCase(
      Meeting.self,
      "",
      15 - min(day, 0),
      [
        "day": "\(day)", "start": start, "name": name, "type": type, "state": "planned",
        "length": "90", "place": "Rathaus, Raum 214", "chair": "Anna Rößler",
        "minute-taker": "Olena Kostjuk",
      ]
    )
    guard day < 0 else { return planned }
    let number = -day
    return planned.then(
      number - 1,
      [
        "state": "held", "minutes": SampleMeetings.minutes[number % SampleMeetings.minutes.count],
        "decisions": SampleMeetings.decisions[number % SampleMeetings.decisions.count],
      ]
    )
  }
}
