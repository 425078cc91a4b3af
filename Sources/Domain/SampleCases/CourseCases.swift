/// Courses of the sample office from the plan to the last day, with those who learn and teach.
enum CourseCases {
  static let all =
    lecturers + curricula + courses + sessions + participations + qualifications

  private static let lecturers: [SampleCase] = [
    lecturer("doz-hartmann", "Hartmann", "Cornelia", "language,orientation", "45.00"),
    lecturer("doz-sahin", "Şahin", "Mert", "interpreting,upbringing", "40.00")
      .with(["specialisations": "parents"]),
    lecturer("doz-kranz", "Kranz", "Ulrike", "sport", "55.00")
      .with(["specialisations": "sport", "partner": "tsv"]),
    lecturer("doz-weidner", "Weidner", "Elisabeth", "mentoring,language", "0.00")
      .with(["volunteer": "fw-weidner"]),
  ]

  private static func lecturer(
    _ key: String,
    _ last: String,
    _ first: String,
    _ topics: String,
    _ fee: String
  ) -> SampleCase {
    SampleCase(
      Lecturer.self,
      key,
      1066,
      [
        "last-name": last, "first-name": first, "topics": topics, "fee": fee,
        "email": "\(key.dropFirst(4))@lehre.example",
      ]
    )
  }

  private static let curricula: [SampleCase] = [
    SampleCase(
      Curriculum.self,
      "cur-lotsen",
      1065,
      [
        "title": "Handbuch Lotsen im Auenland", "author": "Trägerverein Bürgerengagement",
        "version": "3. Fassung", "units": "48", "approved-by": "Regierungsvertretung",
        "adaptation": "Modul 4 um Behörden im Landkreis ergänzt.",
      ]
    ),
    suggestion(95, "Gesprächsführung bei Behördenterminen vertiefen", "deepen", "open"),
    suggestion(60, "Baustein zur psychischen Belastung nach der Flucht", "add", "taken"),
    suggestion(12, "Sprechstunde für Lotsinnen nach dem Kurs", "offer", "open"),
  ]

  private static func suggestion(
    _ age: Int,
    _ subject: String,
    _ type: String,
    _ state: String
  ) -> SampleCase {
    SampleCase(
      CurriculumSuggestion.self,
      "",
      age,
      [
        "day": "-\(age)", "curriculum": "cur-lotsen", "subject": subject, "type": type,
        "by": "Anna Rößler", "state": state,
      ]
    )
  }

  private static let courses: [SampleCase] = [
    // Over: what it granted ends soon.
    course("kurs-alt", "Basiskurs Lotsen, erster Durchgang", 1064, "done", -1050, -1030).with([
      "units": "48", "places": "12", "minimum": "6", "grants": "guide-basic", "valid-months": "36",
      "lecturers": "doz-hartmann", "curriculum": "cur-lotsen", "honorarium": "2160.00",
      "approval": "approved", "competences": "counselling,paperwork",
    ]),
    // Goes on: half of its sessions are held.
    course("kurs-basis", "Basiskurs Lotsen, vierter Durchgang", 70, "running", -20, 24).with([
      "units": "48", "places": "14", "minimum": "8", "grants": "guide-basic", "valid-months": "36",
      "lecturers": "doz-hartmann,doz-sahin", "double": "yes", "curriculum": "cur-lotsen",
      "materials": "480.00", "eligible": "yes", "approval": "approved", "guests": "2",
      "open": "yes", "authority": "Regierungsvertretung Auenland",
      "competences": "counselling,paperwork", "goals": "Lotsinnen und Lotsen aus jedem Stadtteil",
      "concept": "Handbuch Lotsen, mit der Freiwilligenagentur abgestimmt",
    ]),
    // More units than the directive funds (W25).
    course("kurs-lang", "Aufbaukurs Sprachmittlung", 35, "planned", 50, 190).with([
      "type": "advanced", "units": "112", "places": "12", "minimum": "8",
      "grants": "guide-advanced", "lecturers": "doz-sahin", "eligible": "yes",
      "approval": "applied", "materials": "350.00",
    ]),
    // Full, with a waiting list that would fill another one (W26).
    course("kurs-eltern", "Elternlotsinnen und -lotsen", 55, "running", -12, 40).with([
      "type": "special", "specialisation": "parents", "units": "24", "places": "4", "minimum": "6",
      "grants": "parents", "lecturers": "doz-sahin", "eligible": "yes", "approval": "approved",
    ]),
    // Renews what ends soon, and has free places.
    course("kurs-auffrischung", "Auffrischung für Lotsinnen und Lotsen", 25, "open", 30, 31).with([
      "type": "sustain", "units": "8", "places": "10", "grants": "guide-basic",
      "valid-months": "36", "lecturers": "doz-weidner,doz-hartmann", "curriculum": "cur-lotsen",
    ]),
  ]

  private static func course(
    _ key: String,
    _ title: String,
    _ age: Int,
    _ state: String,
    _ start: Int,
    _ end: Int
  ) -> SampleCase {
    SampleCase(
      Course.self,
      key,
      age,
      [
        "title": title, "type": "basic", "state": state, "start": "\(start)", "end": "\(end)",
        "provider": "agentur", "venue": "Haus der Begegnung",
      ]
    )
  }

  private static let sessions: [SampleCase] = [
    session("kurs-basis", -18, "17:30", "20:30", "Rolle und Grenzen"),
    session("kurs-basis", -11, "17:30", "20:30", "Asyl- und Aufenthaltsrecht"),
    session("kurs-basis", -4, "17:30", "20:30", "Behörden und Formulare"),
    // Somebody else has the room too (W34).
    session("kurs-basis", 2, "17:30", "20:30", "Gesprächsführung"),
    session("kurs-basis", 9, "17:30", "20:30", "Vielfalt und Vorurteile"),
    // The room is too small.
    session("kurs-basis", 16, "17:30", "20:30", "Netzwerke vor Ort").with(["room": "raum-klein"]),
    session("kurs-eltern", 1, "09:00", "12:00", "Schule und Kita").with(["room": "raum-klein"]),
    session("kurs-eltern", 8, "09:00", "12:00", "Elternabende").with(["room": "raum-klein"]),
  ]

  private static func session(
    _ course: String,
    _ day: Int,
    _ start: String,
    _ end: String,
    _ topic: String
  ) -> SampleCase {
    SampleCase(
      CourseSession.self,
      "",
      50,
      [
        "day": "\(day)", "start": start, "end": end, "course": course,
        "units": course == "kurs-basis" ? "8" : "4", "topic": topic, "room": "raum-saal",
      ]
    )
  }

  private static let participations: [SampleCase] =
    people("kurs-basis", "attending", 45, ["fw-okonkwo", "fw-dogan"])
    + people("kurs-basis", "registered", 40, ["fw-kowalska", "fw-rahimi", "fw-petrova"])
    + people("kurs-basis", "dropped", 42, ["fw-castro"])
    + people(
      "kurs-eltern",
      "registered",
      50,
      ["fw-yildirim", "fw-ibrahim", "fw-oeztuerk", "fw-lindner"]
    )
    + people(
      "kurs-eltern",
      "waiting",
      38,
      ["fw-nguyen", "fw-schewtschenko", "fw-tesfay", "fw-rahimi", "fw-mueller", "fw-kowalska"]
    )
    + people("kurs-auffrischung", "registered", 15, ["fw-brandt"])
    + ["fw-weidner", "fw-brandt", "fw-schneider"].map { volunteer in
      person("kurs-alt", "completed", 1028, volunteer).with([
        "registered": "-1062", "attended": "48", "completed": "-1030",
      ])
    }

  private static func people(
    _ course: String,
    _ state: String,
    _ age: Int,
    _ volunteers: [String]
  ) -> [SampleCase] {
    volunteers.enumerated().map { person(course, state, age - $0.offset, $0.element) }
  }

  private static func person(
    _ course: String,
    _ state: String,
    _ age: Int,
    _ volunteer: String
  ) -> SampleCase {
    SampleCase(
      Participation.self,
      "",
      age,
      ["course": course, "volunteer": volunteer, "state": state, "registered": "-\(age)"]
    )
  }

  private static let qualifications: [SampleCase] =
    ["fw-weidner", "fw-brandt", "fw-schneider"].map { volunteer in
      qualification(volunteer, "guide-basic", 1028, -1030).with([
        "until": "66", "course": "kurs-alt",
      ])
    } + [
      // No longer holds, and nothing renews it.
      qualification("fw-haddad", "first-aid", 775, -776).with(["until": "-46"]),
      qualification("fw-mueller", "learning", 600, -601),
    ]

  private static func qualification(
    _ volunteer: String,
    _ type: String,
    _ age: Int,
    _ acquired: Int
  ) -> SampleCase {
    SampleCase(
      Qualification.self,
      "",
      age,
      ["volunteer": volunteer, "type": type, "acquired": "\(acquired)", "evidence": "Zertifikat"]
    )
  }
}
