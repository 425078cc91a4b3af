import Domain
import Exchange
import Testing

@Suite
struct KindImportTests {
  /// A store with a volunteer, a project and a meeting that rows may name.
  private func office() -> MemoryStore {
    var store = MemoryStore()
    store.add("vol", ["last-name": "Müller", "first-name": "Anna"])
    store.add("pro", ["name": "Lesepaten", "state": "running"])
    store.add("mee", ["name": "Jour fixe", "day": "2026-05-04"])
    return store
  }

  private func requireStable<R: Record>(_ text: String, _ type: R.Type) throws -> ImportPlan {
    var store = office()
    let (first, second) = try store.importTwice(text, type)
    #expect(second.isEmpty)
    #expect(first.verdicts.allSatisfy { $0 == "new" })
    #expect(second.verdicts.allSatisfy { $0 == "same" })
    return first
  }

  @Test
  func `placements name volunteer and project`() throws {
    let text =
      "Freiwillige;Projekt;Stand;Beginn;Ende\n\"Müller, Anna\";Lesepaten;aktiv;1.5.2026;31.10.2026\n"
    let plan = try requireStable(text, Placement.self)
    let values = plan.changes { RecordID("\($0):1") }.map { "\($0.field)=\($0.value)" }
    #expect(
      values == [
        "volunteer=vol:00000001", "project=pro:00000002", "state=active", "start=2026-05-01",
        "end=2026-10-31", "insurance=unclear",
      ]
    )
  }

  @Test
  func `a placement of somebody unknown is refused`() throws {
    let text = "Freiwillige;Projekt;Ende\nNiemand;Lesepaten;1.5.2026\n"
    let plan = try office().plan(text, Placement.self)
    #expect(plan.reason?.hasPrefix("Freiwillige: „Niemand“ gibt es hier nicht") == true)
  }

  @Test
  func `projects bring their carriers`() throws {
    let plan = try requireStable("Projekt;Träger;Fördersumme\nGarten;VHS;1.234,50\n", Project.self)
    #expect(plan.drafts.map(\.name) == ["VHS", "Garten"])
  }

  @Test
  func `meetings of one name are told apart by their day`() throws {
    let text = "Datum;Zeit;Treffen\n4.5.2026;18 Uhr;Runde\n1.6.2026;18:30;Runde\n"
    #expect(try requireStable(text, Meeting.self).drafts.count == 2)
  }

  @Test
  func `agenda items and tasks name their meeting`() throws {
    let items = "Treffen;Nr.;Thema\nJour fixe;1;Begrüßung\nJour fixe;2;Bericht\n"
    _ = try requireStable(items, AgendaItem.self)
    let tasks = "Aufgabe;Wer;Fällig am;Treffen\nRaum buchen;Jan;1.6.2026;Jour fixe\n"
    _ = try requireStable(tasks, ActionItem.self)
  }

  @Test
  func `volunteers come with languages, districts and hours`() throws {
    let text = """
      Name;Sprachen;Stadtteil;Std./Woche;Stand
      Anna Öz;"Dari: fließend, Deutsch (gut)";Südstadt;2,5;einsetzbar
      Jan Meier;:;Neustadt;90 min;im Einsatz

      """
    let plan = try requireStable(text, Volunteer.self)
    let values = plan.drafts[0].values
    #expect(values.first { $0.field == "languages" }?.value == "prs:fluent,de:good")
    #expect(values.first { $0.field == "hours" }?.value == "150")
    #expect(plan.drafts[1].values.contains { $0.field == "languages" } == false)
  }

  @Test
  func `a part of a partner may stand above it`() throws {
    let text = "Name;Gehört zu\nKita Süd;AWO\nAWO;Bundesverband\nBundesverband;\n"
    #expect(try requireStable(text, Partner.self).drafts.count == 3)
  }
}
