/// Volunteers who have too much to do, too little, no time or nobody who asks after them.
enum LoadCases {
  static let all = people + placements + absences + qualifications + pairs

  private static let people: [SampleCase] = [
    // On duty, and nobody has talked to him for long (W19).
    person("fw-sandmann", "Dieter", "Sandmann", "active", 800).with([
      "languages": "de:native:native,en:basic", "home-district": "Hafen", "districts": "Hafen",
      "hours": "240", "availability": "1am,1pm,5am", "topics": "work,mentoring",
      "last-contact": "-75",
    ]),
    // Interprets by role, but nobody entered from which language into which.
    person("fw-noori", "Samira", "Noori", "ready", 300).with([
      "languages": "prs:native:good,ps:fluent,de:good:basic", "home-district": "Nordstadt",
      "districts": "citywide", "hours": "180", "availability": "2pm,4pm,6am",
      "topics": "interpreting,health", "roles": "interpreter", "last-contact": "-12",
    ]),
    person("fw-vogt", "Annegret", "Vogt", "ready", 420).with([
      "languages": "de:native,fr:good:good", "home-district": "Lerchenberg", "hours": "120",
      "availability": "1am,5am", "topics": "school", "last-contact": "-20",
    ]),
  ]

  private static func person(
    _ key: String,
    _ first: String,
    _ last: String,
    _ state: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      Volunteer.self,
      key,
      age,
      [
        "first-name": first, "last-name": last, "state": state, "form": "volunteer",
        "email": "\(key.dropFirst(3))@post.example", "accompanier": "roessler",
        "town": SamplePlaces.town, "postal-code": "00911",
      ]
    )
  }

  private static let placements: [SampleCase] = [
    // Six hours of five (W17).
    placement("fw-brandt", "zentrum", -260, 180, "2@0900-1200", "180"),
    placement("fw-brandt", "caritas", -40, 300, "4@0900-1200", "180"),
    // All hours are taken (W16).
    placement("fw-kowalska", "haus", -120, 240, "3@0900-1100", "120"),
    // Twice at the same time on Tuesdays (W17).
    placement("fw-yildirim", "schule", -200, 150, "2@1400-1600", "90"),
    placement("fw-yildirim", "unterkunft", -60, 210, "2@1500-1630", "90"),
    // On Saturdays, though he told other days.
    placement("fw-lindner", "tsv", -90, 200, "6@1000-1130", "60"),
    placement("fw-sandmann", "hilfe", -230, 120, "1@0900-1100", "120"),
  ]

  private static func placement(
    _ volunteer: String,
    _ site: String,
    _ start: Int,
    _ end: Int,
    _ times: String,
    _ minutes: String
  ) -> SampleCase {
    SampleCase(
      Placement.self,
      "",
      14 - start,
      [
        "volunteer": volunteer, "site": site, "state": "active", "start": "\(start)",
        "end": "\(end)", "times": times, "hours": minutes, "insurance": "statutory",
        "accompanier": "roessler",
      ]
    )
  }

  private static let absences: [SampleCase] = [
    absence("fw-nguyen", -3, 18), absence("fw-rahimi", 20, 41), absence("fw-brandt", 33, 47),
  ]

  private static func absence(_ volunteer: String, _ start: Int, _ end: Int) -> SampleCase {
    SampleCase(
      Absence.self,
      "",
      10,
      ["volunteer": volunteer, "start": "\(start)", "end": "\(end)"]
    )
  }

  // Trained half a year ago and not deployed since (W20).
  private static let qualifications = [("fw-petrova", 182), ("fw-vogt", 240)].map { key, days in
    SampleCase(
      Qualification.self,
      "",
      days - 2,
      ["volunteer": key, "type": "guide-basic", "acquired": "-\(days)"]
    )
  }

  private static let pairs: [SampleCase] = [
    pair("fw-rahimi", "prs", "de", "oral", "health,counselling").with(["both-ways": "yes"]),
    pair("fw-schewtschenko", "uk", "de", "all", "authorities,school").with([
      "both-ways": "yes", "sworn": "yes",
    ]),
    pair("fw-schewtschenko", "ru", "de", "written", "authorities"),
    pair("fw-ibrahim", "ku", "de", "oral", "health,everyday").with(["both-ways": "yes"]),
    pair("fw-tesfay", "ti", "de", "remote", "authorities").with(["both-ways": "yes"]),
    // Paused, so that nobody reaches her at present.
    pair("fw-castro", "es", "de", "oral", "everyday").with(["both-ways": "yes"]),
  ]

  private static func pair(
    _ volunteer: String,
    _ from: String,
    _ to: String,
    _ mode: String,
    _ areas: String
  ) -> SampleCase {
    SampleCase(
      LanguagePair.self,
      "",
      110,
      [
        "volunteer": volunteer, "from": from, "to": to, "mode": mode, "areas": areas,
        "checked": "-100",
      ]
    )
  }
}
