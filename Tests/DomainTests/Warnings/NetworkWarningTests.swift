import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about networks")
struct NetworkWarningTests {
  private var scene = WarningScene()

  private mutating func network(_ change: (inout Network) -> Void = { _ in }) -> RecordID {
    scene.add(\.networks) {
      $0.name = "Runder Tisch"
      $0.type = Term("round-table")
      change(&$0)
    }
  }

  private mutating func member(_ network: RecordID, _ type: String) {
    let partner = scene.partner("Partner \(type)", type: type)
    _ = scene.add(\.memberships) {
      $0.network = network
      $0.partner = partner
    }
  }

  private mutating func meeting(
    _ network: RecordID,
    _ day: String,
    guests: Int,
    state: String = "held"
  ) {
    let partners = (0..<guests).map { scene.partner("Gast \($0)") }
    _ = scene.add(\.meetings) {
      $0.network = network
      $0.day = Day(day)
      $0.state = Term(state)
      $0.partners = partners
    }
  }

  // W9

  @Test
  mutating func `a network says who is missing, those concerned first`() {
    let id = network()
    for type in ["municipality", "helpers"] { member(id, type) }
    #expect(scene.cases(9).map(\.records) == [[id]])
    #expect(
      scene.sentences(9) == [
        "In „Runder Tisch“ nicht vertreten: Selbstvertretung der Betroffenen (MSO, Heimrat) und Wohlfahrtsverband."
      ]
    )
    for type in ["residents", "welfare"] { member(id, type) }
    #expect(scene.cases(9).isEmpty)
  }

  @Test
  mutating func `the office settles who belongs to any network`() {
    let id = network()
    member(id, "mso")
    scene.office.settings.expectedTypes = [Term("school")]
    #expect(scene.sentences(9) == ["In „Runder Tisch“ nicht vertreten: Schule/Kita."])
  }

  @Test
  mutating func `a committee is asked only for what it says itself`() {
    _ = network { $0.type = Term("committee") }
    #expect(scene.cases(9).isEmpty)
    _ = network {
      $0.type = Term("committee")
      $0.expectedTypes = [Term("mso")]
    }
    #expect(scene.cases(9).count == 1)
  }

  @Test
  mutating func `who coordinates a network is in it`() {
    let town = scene.partner("Stadt Neustadt", type: "municipality")
    _ = network {
      $0.type = Term("committee")
      $0.expectedTypes = [Term("municipality")]
      $0.coordinator = town
    }
    #expect(scene.cases(9).isEmpty)
  }

  @Test(arguments: [("2026-03-13", false), ("2026-03-14", true)])
  mutating func `a network that is over is not asked`(_ row: (end: String, tells: Bool)) {
    _ = network {
      $0.end = Day(row.end)
      $0.isAttended = true
    }
    #expect(scene.cases(9).isEmpty != row.tells)
    #expect(scene.cases(15).isEmpty != row.tells)
  }

  @Test
  mutating func `three meetings with too few organisations are told, one that was full is not`() {
    let id = network { $0.expectedTypes = [Term("mso")] }
    member(id, "mso")
    meeting(id, "2025-06-01", guests: 9)
    meeting(id, "2025-10-01", guests: 2)
    meeting(id, "2025-12-01", guests: 1)
    meeting(id, "2026-02-01", guests: 7, state: "cancelled")
    #expect(scene.cases(9).isEmpty)
    meeting(id, "2026-03-01", guests: 2)
    #expect(
      scene.sentences(9)
        == ["Zu den letzten drei Treffen von „Runder Tisch“ kamen höchstens 2 Organisationen."]
    )
    scene.set(Thresholds.attendance, 2)
    #expect(scene.cases(9).isEmpty)
  }

  @Test
  mutating func `a round table without a network is asked like one, by its series`() {
    let partners = ["municipality", "welfare", "helpers"].map {
      scene.partner("Stelle \($0)", type: $0)
    }
    let id = scene.add(\.meetingSeries) {
      $0.name = "Tisch Nord"
      $0.type = Term("round-table")
      $0.first = Day("2025-01-01")
      $0.partners = partners
    }
    #expect(scene.sentences(9).first?.hasPrefix("In „Tisch Nord“ nicht vertreten: Selbstv") == true)
    for day in ["2025-06-01", "2025-10-01", "2026-02-01"] {
      _ = scene.add(\.meetings) {
        $0.series = id
        $0.day = Day(day)
        $0.state = Term("held")
        $0.partners = Array(partners.prefix(2))
      }
    }
    #expect(
      scene.sentences(9).last
        == "Zu den letzten drei Treffen von „Tisch Nord“ kamen höchstens 2 Organisationen."
    )
    #expect(scene.cases(9).map(\.records) == [[id], [id]])
  }

  @Test(arguments: [("2026-03-13", 0), ("2026-03-14", 1)])
  mutating func `a round table that ended is not asked, nor a series of another kind`(
    _ row: (end: String, count: Int)
  ) {
    let town = scene.partner("Stadt", type: "municipality")
    _ = scene.add(\.meetingSeries) {
      $0.name = "Tisch Nord"
      $0.type = Term("round-table")
      $0.end = Day(row.end)
      $0.partners = [town]
    }
    _ = scene.add(\.meetingSeries) {
      $0.type = Term("jour-fixe")
      $0.partners = [town]
    }
    #expect(scene.cases(9).count == row.count)
  }

  @Test
  mutating func `meetings of a series count for its network`() {
    let network = network { $0.expectedTypes = [Term("mso")] }
    member(network, "mso")
    let series = scene.add(\.meetingSeries) {
      $0.type = Term("round-table")
      $0.network = network
    }
    for day in ["2025-06-01", "2025-10-01", "2026-02-01"] {
      let partner = scene.partner("Gast \(day)")
      _ = scene.add(\.meetings) {
        $0.series = series
        $0.day = Day(day)
        $0.state = Term("held")
        $0.partners = [partner]
      }
    }
    #expect(scene.sentences(9).last?.contains("kam höchstens eine Organisation.") == true)
  }

  @Test
  mutating func `a round table that always sees the same of its members is told`() {
    let id = network { $0.expectedTypes = [Term("mso")] }
    for type in ["mso", "municipality", "welfare", "helpers"] { member(id, type) }
    let came = scene.office.memberships.prefix(3).compactMap(\.record.partner)
    for day in ["2025-06-01", "2025-10-01", "2026-02-01"] {
      _ = scene.add(\.meetings) {
        $0.network = id
        $0.day = Day(day)
        $0.state = Term("held")
        $0.partners = came
      }
    }
    #expect(
      scene.sentences(9) == [
        "Zu den letzten drei Treffen von „Runder Tisch“ kamen immer dieselben 3 Organisationen; 1 fehlte jedes Mal."
      ]
    )
    let everybody = scene.office.memberships.compactMap(\.record.partner)
    var record = scene.office.meetings[2].record
    record.partners = everybody
    scene.office.meetings[2] = Entry(scene.office.meetings[2].id, record)
    #expect(scene.cases(9).isEmpty)
  }

  @Test
  mutating func `a meeting of which nobody noted who came says nothing`() {
    let id = network { $0.expectedTypes = [Term("mso")] }
    member(id, "mso")
    for day in ["2025-10-01", "2025-12-01", "2026-02-01"] { meeting(id, day, guests: 0) }
    #expect(scene.cases(9).isEmpty)
  }

  // W15

  private mutating func presence(_ network: RecordID, _ day: String) {
    _ = scene.add(\.presences) {
      $0.network = network
      $0.day = Day(day)
    }
  }

  @Test(arguments: [("2025-09-14", true), ("2025-09-15", false)])
  mutating func `six months without us in a committee are told`(_ row: (day: String, tells: Bool)) {
    let id = network { $0.isAttended = true }
    presence(id, "2024-01-01")
    presence(id, row.day)
    presence(id, "2026-09-01")
    #expect(scene.cases(15).isEmpty != row.tells)
    meeting(id, "2026-01-10", guests: 0, state: "planned")
    #expect(scene.cases(15).isEmpty != row.tells)
    meeting(id, "2026-01-10", guests: 0)
    #expect(scene.cases(15).isEmpty)
  }

  @Test
  mutating func `a committee never visited is told, unless it is new or none of ours`() {
    _ = network { $0.start = Day("2026-01-01") }
    _ = network {
      $0.isAttended = true
      $0.start = Day("2026-01-01")
    }
    #expect(scene.cases(15).isEmpty)
    let id = network { $0.isAttended = true }
    #expect(scene.cases(15).map(\.records) == [[id]])
    scene.set(Thresholds.committeePresence, 2)
    #expect(scene.cases(15).count == 2)
  }
}
