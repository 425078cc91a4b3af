import Domain
import Store
import Testing

@testable import Workspace

struct SnoozeTests {
  /// The demo office, on the day of the tests.
  private func demo() throws -> (TestOffice, Workspace) {
    let office = try TestOffice()
    let path = office.folder + "/demo"
    try DemoOffice.write(records: 1500, seed: 1, to: path, today: TestOffice.today)
    return (office, try Workspace.at(path))
  }

  @Test
  func `any case of any rule can be put aside alone, and comes back`() throws {
    let (office, workspace) = try demo()
    defer { withExtendedLifetime(office) {} }
    let groups = workspace.warningGroups
    #expect(groups.count > 40)
    let before = workspace.warnings
    for (rule, cases) in groups {
      let one = try #require(cases.first)
      try workspace.snooze([one], until: workspace.today.adding(days: 7), note: "kann warten")
      #expect(Set(before).subtracting(workspace.warnings) == [one], "\(rule.sign)")
      #expect(workspace.warnings.count == before.count - 1, "\(rule.sign)")
      for id in one.records {
        #expect(!workspace.warnings(about: id).contains(one), "\(rule.sign)")
        #expect(workspace.isWarned(id) == !workspace.warnings(about: id).isEmpty, "\(rule.sign)")
      }
      let aside = try #require(workspace.snoozedWarnings.first { $0.found == one })
      #expect(aside.snooze.record.note == "kann warten" && aside.snooze.record.by == "anna")
      if rule.number.isMultiple(of: 2) {
        try workspace.wake([aside])
      } else {
        _ = try workspace.undo()
      }
      #expect(workspace.warnings.contains(one), "\(rule.sign)")
      #expect(workspace.warnings.count == before.count, "\(rule.sign)")
    }
  }

  private let agreement = "agr:AAAA0001"

  /// An agreement that ends soon (W7), with its partners.
  private func agree(_ workspace: Workspace) throws -> WarningCase {
    try workspace.write("par:AAAA0001", ["name": "Agentur", "type": "agency"])
    try workspace.write("par:AAAA0002", ["name": "Verein", "type": "association"])
    try workspace.write(
      agreement,
      [
        "title": "Gemeinsam", "state": "active", "parties": "par:AAAA0001,par:AAAA0002",
        "start": "2025-05-01", "end": "2026-04-30",
      ]
    )
    return try #require(workspace.warnings.first { $0.warning == 7 })
  }

  @Test
  func `putting aside is one step of the history, with the partner and whoever did it`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    let one = try agree(workspace)
    #expect(throws: Refusal.self) {
      try workspace.snooze([one], until: workspace.today, note: "heute")
    }
    #expect(throws: Refusal.self) {
      try workspace.snooze([one], until: workspace.today.adding(days: 2), note: " \n ")
    }
    try workspace.snooze([one], until: workspace.today.adding(days: 2), note: "Gespräch\nam Mo")
    let (id, snooze) = try #require(workspace.records(WarningSnooze.self).first)
    #expect(snooze.partner == RecordID("par:AAAA0001") && snooze.note == "Gespräch am Mo")
    #expect(snooze.volunteers.isEmpty && snooze.contacts.isEmpty)
    let undone = workspace.report(try workspace.undo(), isRedo: false) { _ in "9:30" }
    #expect(!workspace.exists(id) && workspace.warnings.contains(one))
    let gone = "Nicht mehr zurückgestellt: W7 Vereinbarung läuft ab – Gespräch am Mo"
    #expect(
      undone.title.de == gone && undone.lines == [gone],
      "No field names a person never typed."
    )
    let again = workspace.report(try workspace.redo(), isRedo: true) { _ in "9:30" }
    let aside = "Zurückgestellt bis 20.03.2026: W7 Vereinbarung läuft ab – Gespräch am Mo"
    #expect(again.title.de == aside)
    let request = HistoryRequest(kind: WarningSnooze.kind.prefix)
    let history = try workspace.history(request, limit: 9, most: 3)
    #expect(history.map(\.details) == [[aside], [gone], [aside]])
    #expect(history.allSatisfy { $0.omitted == 0 })
    #expect(!workspace.warnings.contains(one))
  }

  @Test
  func `a new snooze takes the place of one whose day is past`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    let one = try agree(workspace)
    try workspace.write(
      "snz:AAAA0001",
      ["warning": "7", "records": agreement, "until": "2026-03-18", "note": "bis heute"]
    )
    #expect(workspace.warnings.contains(one), "It comes back on its day.")
    try workspace.snooze([one], until: workspace.today.adding(days: 3), note: "noch nicht")
    #expect(workspace.records(WarningSnooze.self).count { $0.1.archived == nil } == 1)
  }

  @Test
  func `what a colleague puts aside goes here too`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    let one = try agree(workspace)
    let other = try office.open("bert")
    let version = workspace.warningVersion
    try other.snooze([one], until: other.today.adding(days: 3), note: "Bert klärt es")
    _ = try workspace.follow()
    #expect(!workspace.warnings.contains(one) && workspace.warningVersion != version)
    #expect(workspace.snoozedWarnings.first?.snooze.record.by == "bert")
  }

  @Test
  func `erasing a person takes what was put aside about them`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    let volunteer = RecordID("vol:AAAA0001")
    try workspace.write(
      volunteer.text,
      ["last-name": "Barre", "first-name": "Hodan", "state": "active", "birth": "2012-01-01"]
    )
    let found = WarningCase(45, Text("?"), records: [volunteer])
    try workspace.snooze(
      [found],
      until: workspace.today.adding(days: 3),
      note: "Frau Barre ruft an"
    )
    let id = try #require(workspace.records(WarningSnooze.self).first?.0)
    let plan = try workspace.erasurePlan(for: volunteer)
    #expect(plan.records.map(\.id) == [volunteer, id])
    _ = try workspace.erase(plan, reason: "auf Wunsch")
    #expect(workspace.records(WarningSnooze.self).isEmpty && workspace.isErased(id))
  }

  @Test(arguments: ["vol:AAAA0001", "vol:AAAA0002", "con:AAAA0001"])
  func `a case about several people goes with any of them`(_ first: String) throws {
    let office = try TestOffice()
    let workspace = try office.open()
    let people = ["vol:AAAA0001", "vol:AAAA0002", "con:AAAA0001"]
    for (id, name) in zip(people, ["Barre", "Moor", "Lund"]) {
      try workspace.write(id, ["last-name": name, "first-name": "Kim"])
    }
    let found = WarningCase(106, Text("?"), records: people.map { RecordID($0) })
    try workspace.snooze([found], until: workspace.today.adding(days: 3), note: "Moor mag Barre")
    let id = try #require(workspace.records(WarningSnooze.self).first?.0)
    let plan = try workspace.erasurePlan(for: RecordID(first))
    #expect(plan.records.map(\.id) == [RecordID(first), id])
    _ = try workspace.erase(plan, reason: "auf Wunsch")
    #expect(workspace.isErased(id) && !workspace.exists(id))
    #expect(people.filter { workspace.exists(RecordID($0)) }.count == 2, "Nobody else goes.")
  }

  @Test
  func `a case about what belongs to a person is put aside with that person`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    try workspace.write("vol:AAAA0001", ["last-name": "Barre", "first-name": "Hodan"])
    try workspace.write("par:AAAA0001", ["name": "Hort"])
    try workspace.write(
      "pla:AAAA0001",
      ["volunteer": "vol:AAAA0001", "site": "par:AAAA0001", "state": "active"]
    )
    let found = WarningCase(33, Text("?"), records: [RecordID("pla:AAAA0001")])
    try workspace.snooze([found], until: workspace.today.adding(days: 3), note: "Versicherer fragt")
    let snooze = try #require(workspace.records(WarningSnooze.self).first?.1)
    #expect(snooze.volunteers == [RecordID("vol:AAAA0001")])
    // Where somebody serves is not whom it is about.
    #expect(snooze.partner == nil)
  }
}

extension Workspace {
  fileprivate static func at(_ path: String) throws -> Workspace {
    let time = LocalClock.milliseconds(of: TestOffice.today, minute: 9 * 60 + 30)
    let store = try Store(at: path, user: "anna", command: "test", patience: 2000) { time }
    return Workspace(store, language: .german) {
      Moment(day: TestOffice.today, time: TimeOfDay(hour: 9, minute: 30))
    }
  }
}
