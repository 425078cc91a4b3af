import Domain
import Testing

@Suite("What needs attention, by urgency")
struct AttentionBoardTests {
  private func group(
    _ number: Int,
    _ urgencies: [WarningUrgency?]
  ) throws -> (rule: Warning, cases: [WarningCase]) {
    let rule = try #require(Warnings.rule(number))
    let cases = urgencies.enumerated().map { place, urgency in
      WarningCase(
        number,
        Text("?"),
        records: [RecordID("tas:\(number)\(place)")],
        urgency: urgency
      )
    }
    return (rule, cases)
  }

  @Test
  func `cases stand under their own urgency, else under that of the rule`() throws {
    let board = AttentionBoard([try group(7, [nil, .now, .later, nil])])
    #expect(board.sections.map(\.urgency) == [.now, .soon, .later])
    #expect(board.sections.map(\.count) == [1, 2, 1])
  }

  @Test
  func `roles and responsibilities come last`() throws {
    let board = AttentionBoard(try [1, 5, 12, 14, 23, 46, 45].map { try group($0, [nil]) })
    let later = try #require(board.section(.later))
    #expect(later.rows.map(\.rule.number) == [12, 45, 46, 1, 5, 14])
    for rule in Warnings.all where rule.action == .agree {
      #expect(rule.urgency == .later, "W\(rule.number) would stand in front.")
    }
  }

  @Test
  func `a late task that stands on the page is not told twice`() throws {
    let groups = [try group(43, [nil, nil]), try group(29, [nil])]
    let board = AttentionBoard(groups, besides: [RecordID("tas:430"), RecordID("tas:290")])
    #expect(board.section(.now)?.count == 2)
    #expect(AttentionBoard([try group(43, [nil])], besides: [RecordID("tas:430")]).sections.isEmpty)
  }

  @Test
  func `panes count what wants to be looked at now or soon`() throws {
    let board = AttentionBoard([
      try group(7, [nil, nil, .later]), try group(17, [nil]), try group(20, [nil]),
    ])
    #expect(board.counts() == [.partners: 2, .volunteers: 1])
    #expect(AttentionBoard(now: board).sections.map(\.count) == [1])
  }
}
