import Domain
import Exchange
import Testing

@Suite
struct ResponsibilitySheetTests {
  private func sheet(
    on day: String = "2026-11-21",
    district: String? = nil
  ) -> ResponsibilitySheet {
    ResponsibilitySheet(
      CooperationOffice.office,
      on: CooperationOffice.day(day),
      district: district.map { Term($0) },
      reading: CooperationOffice.reading
    )
  }

  @Test
  func `the sheet is ordered by task and by office`() {
    #expect(
      MarkdownWriter.text(sheet().document()) == """
        # Wer macht was

        Stand: 21.11.2026\\
        Herausgegeben von: Tandem Musterstadt

        ## Nach Aufgaben

        | Aufgabe | zuständig | beteiligt |
        | ----------------------- | -------------- | ---------------------------------------- |
        | Vermittlung in Einsätze | Agentur Brücke | Lotsenstelle Kreis Muster (Nord; Familien) |
        | Zirkus | Einzelperson |  |

        ## Nach Stellen

        ### Agentur Brücke

        Am Markt 3, 99999 Musterstadt\\
        0999 1234 · bruecke.example

        | Aufgabe | Rolle | Zeitraum | Ansprechperson |
        | ----------------------- | --------- | ------------- | -------------------------------- |
        | Vermittlung in Einsätze | zuständig | ab 01.01.2026 | Mia Beispiel, Leitung, 0999 1235 |

        ### Einzelperson

        | Aufgabe | Rolle | Zeitraum |
        | ------- | --------- | -------------- |
        | Zirkus | zuständig | bis 21.11.2026 |

        ### Lotsenstelle Kreis Muster

        Musterstadt

        | Aufgabe | Rolle | Wo und für wen | Absprache |
        | ----------------------- | --------- | -------------- | ---------------- |
        | Vermittlung in Einsätze | beteiligt | Nord; Familien | Familien in Nord |

        Ausgegeben am 21.11.2026. Wo kein Stadtteil genannt ist, gilt eine Zuständigkeit überall.

        """
    )
  }

  @Test
  func `a table has one row for each responsibility`() {
    #expect(
      sheet().rows.dropFirst() == [
        [
          "Vermittlung in Einsätze", "Agentur Brücke", "zuständig", "", "", "2026-01-01", "", "",
          "Mia Beispiel, Leitung, 0999 1235",
        ],
        [
          "Vermittlung in Einsätze", "Lotsenstelle Kreis Muster", "beteiligt", "Nord", "Familien",
          "", "", "Familien in Nord", "",
        ],
        ["Zirkus", "Einzelperson", "zuständig", "", "", "", "2026-11-21", "", ""],
      ]
    )
    #expect(sheet().rows.allSatisfy { $0.count == sheet().rows[0].count })
  }

  @Test
  func `the first and the last day belong to a responsibility`() {
    func tasks(_ day: String) -> [String] { sheet(on: day).rows.dropFirst().map { $0[0] } }
    #expect(tasks("2026-11-20").contains("Schule und Elternarbeit"))
    #expect(!tasks("2026-11-21").contains("Schule und Elternarbeit"))
    #expect(!tasks("2026-11-22").contains("Zirkus"))
    #expect(tasks("2026-01-01").filter { $0 == "Vermittlung in Einsätze" }.count == 2)
    #expect(tasks("2025-12-31").filter { $0 == "Vermittlung in Einsätze" }.count == 1)
  }

  @Test
  func `a sheet for a district also has what holds everywhere`() {
    func partners(_ district: String) -> [String] {
      sheet(district: district).rows.dropFirst().map { $0[1] }
    }
    #expect(partners("Nord").contains("Lotsenstelle Kreis Muster"))
    #expect(partners("Süd") == ["Agentur Brücke", "Einzelperson"])
    #expect(partners("citywide").count == 3)
    #expect(sheet(district: "Süd").document().title == "Wer macht was – Süd")
  }

  @Test
  func `a contact is named only from the day on which the person agreed`() {
    func contacts(_ day: String) -> [String] { sheet(on: day).rows.dropFirst().compactMap(\.last) }
    #expect(!contacts("2026-01-09").contains { !$0.isEmpty })
    #expect(contacts("2026-01-10").contains("Mia Beispiel, Leitung, 0999 1235"))
    #expect(!contacts("2026-11-21").contains { $0.contains("Verborgen") })
  }

  @Test
  func `gaps and who was informed stand in the internal version alone`() {
    let outside = MarkdownWriter.text(sheet().document())
    let inside = MarkdownWriter.text(sheet().document(isInternal: true))
    for words in [
      "Wo jemand fehlt", "Sprachmittlung: niemand zuständig", "04.05.2026 | Lotsenstelle",
    ] {
      #expect(inside.contains(words))
      #expect(!outside.contains(words))
    }
    #expect(inside.hasPrefix("# Wer macht was (nur für das Büro)"))
  }

  @Test
  func `informed partners are told apart although names hold commas`() {
    var office = CooperationOffice.office
    office.notices = [
      CooperationOffice.entry(
        "inf:1",
        ["day": "2026-05-04", "partners": "par:1,par:2", "subject": "change"]
      )
    ]
    let sheet = ResponsibilitySheet(
      office,
      on: CooperationOffice.day("2026-11-21"),
      district: nil,
      reading: CooperationOffice.reading
    )
    let written = MarkdownWriter.text(sheet.document(isInternal: true))
    #expect(written.contains("Agentur Brücke; Lotsenstelle Kreis Muster"))
  }

  @Test
  func `a day without responsibilities is said to be one`() {
    var office = CooperationOffice.office
    office.responsibilities = []
    let sheet = ResponsibilitySheet(
      office,
      on: office.today,
      reading: CooperationOffice.reading
    )
    #expect(MarkdownWriter.text(sheet.document()).contains("ist keine Zuständigkeit eingetragen"))
    #expect(sheet.rows.count == 1)
  }

  @Test
  func `a single person is named only where a contact of theirs agreed by the day`() {
    func sheet(_ listed: String, _ partner: String = "par:3") -> ResponsibilitySheet {
      var office = CooperationOffice.office
      office.contacts = [
        CooperationOffice.entry(
          "con:3",
          ["last-name": "Allein", "partners": partner, "listed": listed]
        )
      ]
      return ResponsibilitySheet(office, on: office.today, reading: CooperationOffice.reading)
    }
    for named in [sheet("2026-11-21"), sheet("2026-01-01", "par:1,par:3")] {
      #expect(MarkdownWriter.text(named.document()).contains("### Lina Allein"))
      #expect(named.rows.contains { $0[1] == "Lina Allein" })
    }
    for nameless in [sheet("2026-11-22"), sheet("2026-01-01", "par:1"), sheet("")] {
      #expect(!MarkdownWriter.text(nameless.document()).contains("Lina"))
      #expect(!HTMLWriter.text(nameless.document()).contains("Lina"))
      #expect(!nameless.rows.contains { $0.contains("Lina Allein") })
    }
  }
}
