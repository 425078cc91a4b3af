import Domain

/// An invented office with a tandem, an agreement and who does what.
enum CooperationOffice {
  static let today = day("2026-11-21")

  static func day(_ stored: String) -> Day { Day(stored: stored) ?? Day(number: 0) }

  static func entry<R: Record>(_ id: String, _ values: [String: String]) -> Entry<R> {
    Entry(RecordID(id), R(values: values))
  }

  static let office: Office = {
    var office = Office(today: today)
    office.settings = OfficeSettings(values: ["name": "Tandem Musterstadt"])
    office.partners = [
      entry(
        "par:1",
        [
          "name": "Agentur Brücke", "type": "agency", "state": "partner",
          "carrier": "Bürgerstiftung Musterstadt",
          "street": "Am Markt 3", "postal-code": "99999", "town": "Musterstadt",
          "phone": "0999 1234", "website": "bruecke.example", "coordinates": "48.1374,11.5755",
          "districts": "Nord,Süd",
        ]
      ),
      entry(
        "par:2",
        [
          "name": "Lotsenstelle Kreis Muster", "type": "guide", "state": "dormant",
          "town": "Musterstadt",
        ]
      ),
      entry(
        "par:3",
        [
          "name": "Lina Allein", "type": "person", "state": "partner", "street": "Gasse 7",
          "coordinates": "48,11",
        ]
      ),
      entry("par:4", ["name": "Ehemalige", "state": "ended", "coordinates": "48,11"]),
    ]
    office.contacts = [
      entry(
        "con:1",
        [
          "last-name": "Beispiel", "first-name": "Mia", "function": "Leitung",
          "phone": "0999 1235", "mobile": "0170 5550", "partners": "par:1", "listed": "2026-01-10",
        ]
      ),
      entry("con:2", ["last-name": "Verborgen", "first-name": "Jan", "partners": "par:2"]),
    ]
    office.agreements = [agreement]
    office.sides = [
      entry(
        "sid:2",
        ["agreement": "agr:1", "partner": "par:2", "expectations": "Freiwillige in Nord"]
      ),
      entry(
        "sid:1",
        [
          "agreement": "agr:1", "partner": "par:1", "expectations": "Zugang zu Familien",
          "contribution": "Räume\n\n- und Zeit", "decision-maker": "Dr. Eva Muster",
          "function": "Vorstand", "committed": "2026-10-01", "reference": "Beschluss 12/2026",
        ]
      ),
      entry("sid:3", ["agreement": "agr:9", "partner": "par:1", "expectations": "fremd"]),
    ]
    office.agreedTopics = [
      entry(
        "agt:1",
        [
          "agreement": "agr:1", "topic": "recognition", "lead": "par:2", "involved": "par:1,par:3",
          "arrangement": "Fest im Mai\nKarten im Herbst",
        ]
      )
    ]
    office.responsibilities = responsibilities
    office.notices = [
      entry(
        "inf:1",
        [
          "day": "2026-05-04", "partners": "par:2", "subject": "responsibilities",
          "channel": "email", "version": "2026-05-01",
        ]
      )
    ]
    return office
  }()

  static let agreement: Entry<Agreement> = entry(
    "agr:1",
    [
      "title": "Hand in Hand", "state": "coordination", "parties": "par:1,par:2",
      "start": "2027-01-01", "review-due": "2027-12-31", "notice": "drei Monate",
      "tasks": "interpreting,matching", "goal": "Niemand fällt | durchs Netz.",
      "subject": "Wer <wen> begleitet.", "flexibility": "Nach Absprache.",
    ]
  )

  static let responsibilities: [Entry<Responsibility>] = [
    entry(
      "res:1",
      [
        "task": "matching", "partner": "par:1", "role": "responsible", "contact": "con:1",
        "start": "2026-01-01",
      ]
    ),
    entry(
      "res:2",
      [
        "task": "matching", "partner": "par:2", "role": "involved", "districts": "Nord",
        "target-groups": "families", "contact": "con:2", "agreement": "agr:1",
        "rule": "Familien in Nord",
      ]
    ),
    entry(
      "res:3",
      ["task": "Zirkus", "partner": "par:3", "role": "responsible", "end": "2026-11-21"]
    ),
    entry("res:4", ["task": "school", "partner": "par:2", "role": "deputy", "end": "2026-11-20"]),
    entry("res:5", ["task": "work", "partner": "par:9", "role": "responsible"]),
  ]

  static var reading: Reading {
    Reading(language: .german) { id in office.partners.first { $0.id == id }?.record.name }
  }
}
