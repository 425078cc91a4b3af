/// The volunteers of the sample office whom other cases name.
enum VolunteerCases {
  static let all: [SampleCase] = [
    volunteer("fw-oeztuerk", "Ayşe", "Öztürk", "active", 980).with([
      "languages": "tr:native,de:fluent,ku:good", "home-district": "Nordstadt",
      "districts": "Nordstadt,Hafen", "hours": "360", "availability": "2pm,4pm",
      "topics": "school,language", "skills": "tutoring,teaching",
      "groups-wanted": "children,families", "birthday": "-15340", "accompanier": "roessler",
    ]),
    volunteer("fw-nguyen", "Thị Hồng", "Nguyễn", "ready", 700).with([
      "languages": "vi:native,de:good,fr:basic", "home-district": "Lerchenberg",
      "districts": "Lerchenberg", "hours": "180", "availability": "1am,3am",
      "topics": "orientation,interpreting", "skills": "paperwork",
      "groups-wanted": "newcomers,families", "birthday": "-12900", "accompanier": "roessler",
    ]),
    volunteer("fw-schewtschenko", "Олена", "Шевченко", "active", 860).with([
      "languages": "uk:native,ru:fluent,de:good", "home-district": "Hafen",
      "districts": "Hafen,Altstadt", "hours": "240", "availability": "2pm,3pm,5am",
      "topics": "interpreting,orientation", "skills": "paperwork,counselling",
      "groups-wanted": "ukraine,refugees", "birthday": "-14200", "accompanier": "kostjuk",
    ]),
    volunteer("fw-haddad", "Karim", "Haddad", "active", 930).with([
      "languages": "ar:native,de:fluent,fr:good", "home-district": "Altstadt",
      "districts": "Altstadt,Nordstadt,Hafen", "hours": "300", "availability": "1pm,2pm,3pm,4pm",
      "topics": "work,orientation", "skills": "applications,paperwork",
      "groups-wanted": "refugees,newcomers", "birthday": "-16800", "accompanier": "oeztuerk",
    ]),
    volunteer("fw-rahimi", "Parwana", "Rahimi", "ready", 420).with([
      "languages": "prs:native,fa:fluent,de:good", "home-district": "Hafen",
      "districts": "Hafen,Altstadt", "hours": "240", "availability": "2pm,5pm",
      "topics": "interpreting,health", "skills": "counselling", "groups-wanted": "women,refugees",
      "birthday": "-10900", "accompanier": "kostjuk",
    ]),
    volunteer("fw-mueller", "Heidrun", "Müller-Lüdenscheidt", "active", 1050).with([
      "languages": "de:native,en:good", "home-district": "Altstadt", "districts": "Altstadt",
      "hours": "480", "availability": "1am,2am,3am,4am", "topics": "language,mentoring",
      "skills": "teaching,organising", "groups-wanted": "refugees,women", "birthday": "-25500",
      "accompanier": "roessler",
    ]),
    volunteer("fw-vandenberg", "Pieter", "van den Berg", "ready", 560).with([
      "languages": "de:fluent,en:fluent", "home-district": "Ziegelwiesen",
      "districts": "Ziegelwiesen,Lerchenberg", "hours": "180", "availability": "6am,6pm",
      "topics": "bicycle,crafts", "skills": "crafts,driving", "groups-wanted": "youth,refugees",
      "birthday": "-22400", "accompanier": "roessler",
    ]),
    volunteer("fw-okonkwo", "Chidi", "Okonkwo", "training", 150).with([
      "languages": "en:native,fr:fluent,de:good", "home-district": "Nordstadt",
      "districts": "Nordstadt", "hours": "240", "availability": "3ev,4ev",
      "topics": "sport,mentoring", "skills": "sport", "groups-wanted": "youth,refugees",
      "birthday": "-9800", "accompanier": "oeztuerk",
    ]),
    volunteer("fw-yildirim", "Şükran", "Yıldırım", "active", 900).with([
      "languages": "tr:native,de:fluent", "home-district": "Ziegelwiesen",
      "districts": "Ziegelwiesen", "hours": "240", "availability": "1pm,2pm,3pm",
      "topics": "school,upbringing", "skills": "childcare,counselling",
      "groups-wanted": "families,children", "birthday": "-17500", "accompanier": "kostjuk",
    ]),
    volunteer("fw-tesfay", "Merhawi", "Tesfay", "active", 610).with([
      "languages": "ti:native,am:good,de:good,en:fluent", "home-district": "Hafen",
      "districts": "Hafen,Ziegelwiesen", "hours": "180", "availability": "5pm,6am",
      "topics": "interpreting,mentoring", "skills": "counselling",
      "groups-wanted": "refugees,youth", "birthday": "-11600", "accompanier": "oeztuerk",
    ]),
    volunteer("fw-brandt", "Wolfgang", "Brandt", "active", 1080).with([
      "languages": "de:native", "home-district": "Lerchenberg", "districts": "Lerchenberg,Altstadt",
      "hours": "300", "availability": "2am,4am", "topics": "work,computer",
      "skills": "it,applications", "groups-wanted": "refugees,migrants", "birthday": "-26800",
      "accompanier": "roessler",
    ]),
    volunteer("fw-kowalska", "Agnieszka", "Kowalska", "ready", 330).with([
      "languages": "pl:native,de:fluent,en:good", "home-district": "Altstadt",
      "districts": "Altstadt,Hafen", "hours": "120", "availability": "3am",
      "topics": "orientation,housing", "skills": "paperwork", "groups-wanted": "eu,families",
      "birthday": "-15900", "accompanier": "kostjuk",
    ]),
    volunteer("fw-al-masri", "Nour", "Al Masri", "interview", 40).with([
      "languages": "ar:native,en:good,de:basic", "home-district": "Nordstadt",
      "districts": "Nordstadt", "hours": "240", "availability": "1am,3am,5am",
      "topics": "language,culture", "skills": "music", "groups-wanted": "women,newcomers",
      "birthday": "-8600",
    ]),
    volunteer("fw-lindner", "Jonas", "Lindner", "active", 290).with([
      "languages": "de:native,en:fluent", "home-district": "Nordstadt", "districts": "Nordstadt",
      "hours": "180", "availability": "2pm,4pm", "topics": "sport,school",
      "skills": "sport,tutoring", "groups-wanted": "children,youth", "birthday": "-6200",
      "accompanier": "roessler",
    ]),
    volunteer("fw-petrova", "Rositsa", "Petrova", "ready", 480).with([
      "languages": "bg:native,ru:good,de:good", "home-district": "Ziegelwiesen",
      "districts": "Ziegelwiesen", "hours": "180", "availability": "2am,4am",
      "topics": "health,orientation", "skills": "paperwork", "groups-wanted": "eu,women",
      "birthday": "-18700", "accompanier": "kostjuk",
    ]),
    volunteer("fw-ibrahim", "Dilnaz", "Ibrahim", "active", 520).with([
      "languages": "ku:native,ar:fluent,de:good", "home-district": "Lerchenberg",
      "districts": "Lerchenberg,Nordstadt", "hours": "120", "availability": "4pm",
      "topics": "interpreting,health", "skills": "counselling", "groups-wanted": "women,refugees",
      "birthday": "-12300", "accompanier": "oeztuerk",
    ]),
    volunteer("fw-schneider", "Mathilde", "Schneider", "active", 1075).with([
      "languages": "de:native", "home-district": "Altstadt", "districts": "Altstadt,Ziegelwiesen",
      "hours": "240", "availability": "1am,2am,5am", "topics": "mentoring,crafts",
      "skills": "sewing,cooking", "groups-wanted": "women,seniors", "birthday": "-27300",
      "accompanier": "roessler",
    ]),
    volunteer("fw-castro", "Inés", "Castro Delgado", "paused", 640).with([
      "languages": "es:native,de:fluent,en:good", "home-district": "Hafen", "districts": "Hafen",
      "hours": "180", "availability": "2ev", "topics": "culture,music", "skills": "music",
      "groups-wanted": "women,newcomers", "birthday": "-13100", "accompanier": "roessler",
    ]),
    volunteer("fw-hofmann", "Torsten", "Hofmann", "interested", 25).with([
      "languages": "de:native,en:good", "home-district": "Lerchenberg", "districts": "Lerchenberg",
      "hours": "120", "availability": "6am", "topics": "bicycle", "skills": "crafts",
      "groups-wanted": "refugees", "birthday": "-19900",
    ]),
    volunteer("fw-karimi", "Farhad", "Karimi", "new", 6).with([
      "languages": "fa:native,de:good", "birthday": "-10100",
    ]),
    volunteer("fw-weidner", "Elisabeth", "Weidner", "active", 1085).with([
      "languages": "de:native,fr:good", "home-district": "Nordstadt",
      "districts": "Nordstadt,Altstadt", "hours": "300", "availability": "1am,3am,4am",
      "topics": "language,mentoring", "skills": "teaching", "groups-wanted": "refugees,women",
      "birthday": "-24700", "accompanier": "roessler",
    ]),
    volunteer("fw-dogan", "Emre", "Doğan", "training", 120).with([
      "languages": "tr:native,de:native,en:good", "home-district": "Hafen", "districts": "Hafen",
      "hours": "180", "availability": "5pm,6am", "topics": "work,sport",
      "skills": "applications,sport", "groups-wanted": "youth", "birthday": "-7700",
      "accompanier": "oeztuerk",
    ]),
    volunteer("fw-fischer", "Leonie", "Fischer", "interested", 60).with([
      "languages": "de:native,en:good", "home-district": "Altstadt", "districts": "Altstadt",
      "hours": "120", "availability": "3pm", "topics": "school", "skills": "childcare",
      "groups-wanted": "children", "birthday": "-5900",
    ]),
    volunteer("fw-bauer", "Rosemarie", "Bauer", "left", 1070).with([
      "languages": "de:native", "home-district": "Altstadt", "districts": "Altstadt",
      "hours": "120", "availability": "2am", "topics": "mentoring", "skills": "cooking",
      "groups-wanted": "seniors", "birthday": "-28100", "accompanier": "roessler",
    ]),
  ]

  /// Somebody with an invented address who is in reach and was talked to lately.
  private static func volunteer(
    _ key: String,
    _ first: String,
    _ last: String,
    _ state: String,
    _ age: Int
  ) -> SampleCase {
    let sum = key.utf8.reduce(11) { ($0 * 31 + Int($1)) % 9973 }
    let street = SamplePlaces.streets[sum % SamplePlaces.streets.count]
    return SampleCase(
      Volunteer.self,
      key,
      age,
      [
        "last-name": last, "first-name": first, "state": state, "form": "volunteer",
        "mobile": "0176 040690\(sum % 90 + 10)", "email": "\(key.dropFirst(3))@post.example",
        "street": "\(street) \(sum % 90 + 1)", "postal-code": "00911", "town": SamplePlaces.town,
        "last-contact": "-\(min(age - 1, sum % 30 + 1))",
      ]
    )
  }
}
