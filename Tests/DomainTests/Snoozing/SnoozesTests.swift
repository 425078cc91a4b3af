import Domain
import Testing

@Suite("Warnings that are put aside")
struct SnoozesTests {
  private let today = Believable.today

  private func found(
    _ number: Int,
    _ records: [String],
    task: String? = nil,
    terms: [String] = []
  ) -> WarningCase {
    WarningCase(
      number,
      Text("?"),
      records: records.map { RecordID($0) },
      task: task.map { Term($0) },
      terms: terms.map { Term($0) }
    )
  }

  private func snoozes(
    _ one: WarningCase,
    days: Int = 7,
    _ change: (inout WarningSnooze) -> Void = { _ in }
  ) -> Snoozes {
    var snooze = WarningSnooze()
    snooze.warning = one.warning
    snooze.about = one.about
    snooze.records = one.records.map(\.text).joined(separator: ",")
    snooze.until = today.adding(days: days)
    change(&snooze)
    return Snoozes([Entry(RecordID("snz:1"), snooze)], today: today)
  }

  @Test
  func `a case waits until its day and is back on it`() {
    let one = found(7, ["agr:1"])
    #expect(snoozes(one, days: 1).snooze(of: one)?.id == RecordID("snz:1"))
    #expect(snoozes(one, days: 0).snooze(of: one) == nil)
    #expect(snoozes(one, days: -5).isEmpty)
  }

  @Test
  func `what is new brings it back, and what is settled does not`() {
    let two = found(10, ["off:1", "off:2"])
    let snoozes = snoozes(two)
    #expect(snoozes.snooze(of: found(10, ["off:1", "off:2", "off:3"])) == nil)
    #expect(snoozes.snooze(of: found(10, ["off:2"])) != nil)
    #expect(snoozes.snooze(of: found(10, ["off:3"])) == nil)
  }

  @Test
  func `another rule, task or term is another case`() {
    let one = found(1, ["res:1"], task: "school", terms: ["Hafen"])
    let snoozes = snoozes(one)
    #expect(snoozes.snooze(of: one) != nil)
    #expect(snoozes.snooze(of: found(2, ["res:1"], task: "school", terms: ["Hafen"])) == nil)
    #expect(snoozes.snooze(of: found(1, ["res:1"], task: "work", terms: ["Hafen"])) == nil)
    #expect(snoozes.snooze(of: found(1, ["res:1"], task: "school")) == nil)
    #expect(!snoozes.concern(2) && snoozes.concern(1))
  }

  @Test
  func `a task is no term, and no records are a case too`() {
    #expect(found(1, [], task: "Hafen").about != found(1, [], terms: ["Hafen"]).about)
    let none = found(1, [])
    #expect(none.about.isEmpty && snoozes(none).snooze(of: none) != nil)
    #expect(snoozes(none).snooze(of: found(1, ["res:1"])) == nil)
  }

  @Test
  func `an archived one and one without a day hold nothing`() {
    let one = found(7, ["agr:1"])
    #expect(snoozes(one) { $0.archived = Believable.today }.snooze(of: one) == nil)
    #expect(snoozes(one) { $0.until = nil }.snooze(of: one) == nil)
    #expect(snoozes(one) { $0.warning = nil }.snooze(of: one) == nil)
  }

  @Test(arguments: [21, 22, 23, 24, 109])
  func `what the law asks for waits a month at most, whoever wrote the day`(number: Int) throws {
    let rule = try #require(Warnings.rule(number))
    let one = found(number, ["vol:1"])
    #expect(throws: Never.self) {
      try rule.requireSnooze(until: today.adding(days: 31), today: today)
    }
    #expect(throws: Refusal.self) {
      try rule.requireSnooze(until: today.adding(days: 32), today: today)
    }
    #expect(snoozes(one, days: 31).snooze(of: one) != nil)
    #expect(snoozes(one, days: 32).snooze(of: one) == nil)
  }

  @Test
  func `all else waits a year at most, and never until today`() throws {
    let rule = try #require(Warnings.rule(45))
    #expect(throws: Never.self) {
      try rule.requireSnooze(until: today.adding(days: 366), today: today)
    }
    for days in [367, 0, -1, 4_000_000] {
      #expect(throws: Refusal.self, "\(days)") {
        try rule.requireSnooze(until: today.adding(days: days), today: today)
      }
    }
  }
}
