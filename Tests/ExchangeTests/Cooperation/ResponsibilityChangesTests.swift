import Domain
import Exchange
import Testing

@Suite
struct ResponsibilityChangesTests {
  private let since = CooperationOffice.day("2026-05-01")

  private func entry(_ id: String, _ values: [String: String]) -> Entry<Responsibility> {
    let all = ["task": "matching", "partner": "par:1", "role": "responsible"]
    return CooperationOffice.entry(id, all.merging(values) { _, new in new })
  }

  private func lines(
    _ before: [Entry<Responsibility>],
    _ after: [Entry<Responsibility>],
    district: String? = nil,
    partners: [Entry<Partner>] = CooperationOffice.office.partners,
    office: Office = CooperationOffice.office
  ) -> [Document.Block] {
    let changes = ResponsibilityChanges(
      since: since,
      before: before,
      of: partners,
      until: office.today,
      after: after,
      of: office.partners
    )
    let sheet = ResponsibilitySheet(
      office,
      on: office.today,
      district: district.map { Term($0) },
      reading: CooperationOffice.reading
    )
    let blocks = sheet.document(changes: changes).blocks
    let heading = Document.Block.heading(
      level: 1,
      "Was sich seit dem 01.05.2026 geändert hat"
    )
    guard let place = blocks.firstIndex(of: heading) else { return [] }
    return [blocks[place + 1]]
  }

  @Test
  func `what is new, other or ended is said in a line each`() {
    let before = [
      entry("res:1", [:]), entry("res:2", ["task": "work"]), entry("res:3", ["task": "school"]),
    ]
    let after = [
      entry("res:1", ["role": "involved", "districts": "Nord"]), entry("res:2", ["task": "work"]),
      entry("res:4", ["task": "health", "partner": "par:2"]),
    ]
    #expect(
      lines(before, after) == [
        .list([
          "Neu – Gesundheit: Lotsenstelle Kreis Muster (zuständig)",
          "Geändert – Vermittlung in Einsätze: Agentur Brücke (beteiligt; Nord); "
            + "vorher: Vermittlung in Einsätze: Agentur Brücke (zuständig)",
          "Beendet – Schule und Elternarbeit: Agentur Brücke (zuständig)",
        ])
      ]
    )
  }

  @Test
  func `days alone begin and end a responsibility`() {
    let records = [
      entry("res:1", ["end": "2026-05-01"]),
      entry("res:2", ["task": "work", "start": "2026-05-02"]),
      entry("res:3", ["task": "school", "end": "2026-04-30"]),
      entry("res:4", ["task": "health", "start": "2026-11-22"]),
    ]
    #expect(
      lines(records, records) == [
        .list([
          "Neu – Ausbildung und Arbeit: Agentur Brücke (zuständig)",
          "Beendet – Vermittlung in Einsätze: Agentur Brücke (zuständig)",
        ])
      ]
    )
  }

  @Test
  func `notes, and the same entered anew, change nothing`() {
    let before = [entry("res:1", ["notes": "a"]), entry("res:2", [:]), entry("res:3", [:])]
    let after = [entry("res:1", ["notes": "b"]), entry("res:5", [:]), entry("res:6", [:])]
    #expect(lines(before, after) == [.text("Nichts.")])
  }

  @Test
  func `archived ones have ended`() {
    let one = lines([entry("res:1", [:])], [entry("res:1", ["archived": "2026-06-01"])])
    #expect(one == [.list(["Beendet – Vermittlung in Einsätze: Agentur Brücke (zuständig)"])])
  }

  @Test
  func `a sheet for a district tells what changed there`() {
    let after = [entry("res:1", ["districts": "Nord"]), entry("res:2", ["districts": "Süd"])]
    #expect(
      lines([], after, district: "Süd") == [
        .list(["Neu – Vermittlung in Einsätze: Agentur Brücke (zuständig; Süd)"])
      ]
    )
  }

  @Test
  func `a partner that ended or was archived since does nothing any more`() {
    let held = [entry("res:1", [:]), entry("res:2", ["partner": "par:2", "task": "work"])]
    var office = CooperationOffice.office
    office.partners = [
      CooperationOffice.entry("par:1", ["name": "Agentur Brücke", "state": "ended"])
    ]
    #expect(
      lines(held, held, office: office) == [
        .list([
          "Beendet – Vermittlung in Einsätze: Agentur Brücke (zuständig)",
          "Beendet – Ausbildung und Arbeit: Lotsenstelle Kreis Muster (zuständig)",
        ])
      ]
    )
  }

  @Test
  func `who had ended before is neither new nor ended`() {
    let before = [entry("res:1", ["partner": "par:4"])]
    let after = [entry("res:2", ["partner": "par:4", "task": "work"])]
    #expect(lines(before, after) == [.text("Nichts.")])
  }

  @Test
  func `a single person who did not agree is not named, in use or archived`() {
    let held = [entry("res:1", ["partner": "par:3"])]
    let line = "Vermittlung in Einsätze: Einzelperson (zuständig)"
    #expect(lines([], held) == [.list(["Neu – \(line)"])])
    var office = CooperationOffice.office
    office.partners.removeAll { $0.id == RecordID("par:3") }
    #expect(lines(held, held, office: office) == [.list(["Beendet – \(line)"])])
  }
}
