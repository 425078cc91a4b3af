import Domain
import Terminal
import Workspace

@testable import Interface

/// An office with partners in four districts, two networks, agreements, and some who stand alone.
struct MapOffice {
  let office: TestOffice
  let app: App

  init(_ language: Language = .german, width: Int = 80, height: Int = 24) throws {
    office = try TestOffice(isEmpty: true)
    let workspace = try office.workspace("anna", language)
    for (id, values) in MapOffice.rows {
      guard let type = RecordTypes.type(prefix: id.prefix { $0 != ":" }) else { continue }
      let draft = Draft(new: type, id: RecordID(id), values: values)
      try workspace.save(draft)
    }
    app = App(workspace, themes: ThemeChoice(), size: (width: width, height: height))
  }

  private static let partners: [(name: String, type: String, districts: String)] = [
    ("Freiwilligenagentur Auental", "agency", "Altstadt"),
    ("Integrationslotsenstelle im Landratsamt", "guide", "citywide"),
    ("Stadt Auental, Sachgebiet Integration und Bildung", "municipality", "Altstadt"),
    ("Jobcenter Auental", "jobcentre", "Hafen"),
    ("Migrationsberatung Hafen", "counselling", "Hafen"),
    ("Afghanisches Frauenforum e. V.", "mso", "Nordstadt"),
    ("文化协会 Auental", "mso", "Nordstadt"),
    ("Heimrat Übergangswohnheim Ost", "residents", "Nordstadt,Hafen"),
    ("Kirchengemeinde Sankt Ägidien", "religious", "Altstadt"),
    ("Grundschule am Hafen", "school", "Hafen"),
    ("جمعية النور", "mso", ""),
    ("Bäckerei Kornblum", "company", "Nordstadt"),
    ("Nachbarn helfen im Lerchenberg mit Fahrrädern und Möbeln aus", "helpers", "Lerchenberg"),
    ("Sprachmittlung Lerchenberg, freiberuflich", "person", "Lerchenberg"),
    ("Lokalradio", "press", ""),
  ]

  private static func id(_ number: Int) -> String { "par:MAP000\(number < 10 ? "0" : "")\(number)" }

  private static func list(_ numbers: Int...) -> String {
    numbers.map(id).joined(separator: ",")
  }

  private static var rows: [(id: String, values: [String: String])] {
    var rows = partners.enumerated().map { number, one in
      (id(number), ["name": one.name, "type": one.type, "districts": one.districts])
    }
    rows += [
      ("set:00000001", ["name": "Auental", "own": id(0)]),
      ("tan:MAP00001", ["name": "Tandem Auental", "agency": id(0), "guide": id(1)]),
      ("agr:MAP00001", ["title": "Sprache", "parties": list(0, 5), "state": "active"]),
      ("agr:MAP00002", ["title": "Räume", "parties": list(0, 8), "state": "signed"]),
      ("agr:MAP00003", ["title": "Zuweisung", "parties": list(3, 4), "state": "active"]),
      ("net:MAP00001", ["name": "Runder Tisch Migration", "type": "round-table"]),
      ("net:MAP00002", ["name": "AK Ehrenamt", "type": "working-group", "coordinator": id(0)]),
      (
        "mee:MAP00001",
        ["name": "Jour fixe", "day": "2026-02-10", "partners": list(0, 1, 5), "state": "held"]
      ),
      (
        "mee:MAP00002",
        ["name": "Jour fixe", "day": "2026-03-10", "partners": list(0, 1), "state": "held"]
      ),
      (
        "med:MAP00001",
        ["day": "2026-01-20", "partners": list(0, 11), "subject": "Backtag", "state": "done"]
      ),
    ]
    let members = [(1, [0, 2, 3, 4, 5, 7, 10]), (2, [8, 9, 12])]
    for (network, partners) in members {
      rows += partners.map { partner in
        (
          "mem:MAP0\(network)0\(partner < 10 ? "0" : "")\(partner)",
          ["network": "net:MAP0000\(network)", "partner": id(partner)]
        )
      }
    }
    return rows
  }
}
