import Domain
import Store
import Synchronization
import Testing

@testable import Workspace

// Today is 18 March 2026.
@Suite("What needs attention after a change")
struct ChangedOfficeTests {
  /// Everything that the warnings tell, sentences as well.
  private func told(_ workspace: Workspace) -> [String] { told(workspace.warnings) }

  private func told(_ cases: [WarningCase]) -> [String] {
    cases.map { one in
      let records = one.records.map(\.text).joined(separator: " ")
      return "\(one.warning) \(one.sentence.de) | \(one.sentence.en) | \(records) \(one.terms)"
    }
  }

  private func demo(_ office: TestOffice, records: Int) throws -> Workspace {
    let path = office.folder + "/demo"
    try DemoOffice.write(records: records, seed: 7, to: path, today: TestOffice.today)
    return anew(try Store(at: path, user: "anna", command: "test", patience: 2000))
  }

  private func anew(_ store: Store) -> Workspace {
    Workspace(store, language: .german) {
      Moment(day: TestOffice.today, time: TimeOfDay(hour: 9, minute: 30))
    }
  }

  /// Values that each field could have, taken from records of the same type.
  private func change(
    _ workspace: Workspace,
    _ type: RecordType,
    _ random: inout SplitMix
  ) throws -> [Change] {
    let table = workspace.table(type)
    guard !table.ids.isEmpty else { return [] }
    let row = random.below(table.ids.count)
    let other = random.below(table.ids.count)
    let id = table.ids[row].text
    switch random.below(4) {
    case 0:
      let isArchived = table.isArchived(row)
      return [Change(record: id, field: "archived", value: isArchived ? nil : "2026-03-10")]
    case 1:
      // A record that is new, with the values of another one.
      let values = workspace.values(of: table.ids[other]) ?? [:]
      let new = "\(type.kind.prefix):NEW\(random.below(1_000_000))"
      return values.map { Change(record: new, field: $0.key, value: $0.value) }
    default:
      return (0..<3).map { _ in
        let field = random.below(type.fields.count)
        let value = random.below(4) == 0 ? "" : table.stored(other, field)
        let key = type.fields[field].key
        return Change(record: id, field: key, value: value.isEmpty ? nil : value)
      }
    }
  }

  @Test
  func `a change of any type leads to what everything found anew tells`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 400)
    var random = SplitMix(seed: 11)
    #expect(workspace.warnings.count > 50)
    var changed = 0
    for type in RecordTypes.all {
      let changes = try change(workspace, type, &random)
      guard !changes.isEmpty else { continue }
      _ = try workspace.store.commit(changes)
      workspace.update(Set(changes.map { RecordID($0.record) }))
      changed += 1
      // The rules over the same records are asked after each change, as it costs less.
      let rules = told(Warnings.cases(in: workspace.office))
      #expect(told(workspace) == rules, "\(type.kind.prefix): \(changes)")
      guard changed.isMultiple(of: 12) else { continue }
      #expect(told(workspace) == told(anew(workspace.store)), "\(type.kind.prefix): \(changes)")
    }
    #expect(told(workspace) == told(anew(workspace.store)))
    #expect(changed > 60)
  }

  @Test
  func `sentences read nothing that could be another when they are shown`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 1000)
    var logged = workspace.office
    var late: [Int] = []
    for rule in Warnings.all {
      let log = CountingLog()
      logged.log = log
      let cases = rule.cases(OfficeBooks(logged))
      let before = log.count
      for one in cases { _ = one.sentence }
      if log.count != before { late.append(rule.number) }
    }
    #expect(late.isEmpty)
  }

  @Test
  func `only the rules are asked that look at what changed`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 1000)
    _ = workspace.warnings
    let before = workspace.attention.runs
    let note = try #require(workspace.records(KnowledgeNote.self).first?.0)
    try workspace.write(note.text, ["title": "Neue Notiz"])
    _ = workspace.warnings
    let after = workspace.attention.runs
    let again = after.keys.filter { after[$0] != before[$0] }.sorted()
    #expect(again == [44])
  }

  @Test
  func `notes are for people: they change nothing that a rule finds`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 400)
    _ = workspace.warnings
    let before = workspace.attention.runs
    let noted = RecordTypes.all.filter { $0.field("notes") != nil }
    let changes = noted.flatMap { type in
      workspace.table(type).ids.map { Change(record: $0.text, field: "notes", value: "Notiz") }
    }
    #expect(noted.count > 20)
    _ = try workspace.store.commit(changes)
    workspace.update(Set(changes.map { RecordID($0.record) }))
    #expect(told(workspace) == told(anew(workspace.store)))
    #expect(workspace.office.volunteers.allSatisfy { $0.record.notes == "Notiz" })
    #expect(
      workspace.officeBooks.load.placements(of: try server(workspace)).allSatisfy {
        $0.record.notes == "Notiz"
      }
    )
    // What is told of the days of writes may be another by them.
    let readers: Set = [12, 19, 21, 22, 23, 27, 30]
    let again = before.keys.filter { workspace.attention.runs[$0] != before[$0] }
    #expect(readers.isSuperset(of: again), "\(again)")
  }

  /// Somebody who has a placement.
  private func server(_ workspace: Workspace) throws -> RecordID {
    try #require(workspace.office.placements.lazy.compactMap(\.record.volunteer).first)
  }

  @Test
  func `step by step the same is found as at once`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 400)
    #expect(!workspace.warningsAreReady)
    var steps = 1
    while workspace.prepareWarnings() { steps += 1 }
    #expect(workspace.warningsAreReady)
    #expect(steps > 100)
    #expect(!workspace.prepareWarnings())
    #expect(told(workspace) == told(anew(workspace.store)))
  }

  @Test
  func `a change in the middle of the work is not lost`() throws {
    let office = try TestOffice()
    let workspace = try demo(office, records: 400)
    let partner = try #require(workspace.records(Partner.self).first?.0)
    var step = 0
    while workspace.prepareWarnings() {
      step += 1
      if step % 40 == 0 { try workspace.write(partner.text, ["name": "Verein \(step)"]) }
    }
    #expect(step > 100)
    #expect(told(workspace) == told(anew(workspace.store)))
  }
}

/// Counts all that is read, by whomever.
private final class CountingLog: OfficeLog {
  private let number = Mutex(0)

  var count: Int { number.withLock { $0 } }

  func note(_ part: OfficePart) { number.withLock { $0 += 1 } }

  func include(_ other: any OfficeLog) {}

  func another() -> any OfficeLog { self }
}

/// Numbers that look random and are the same in each run.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return limit < 1 ? 0 : Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
