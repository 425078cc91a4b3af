import Testing

@testable import Domain

struct MinutesCasesTests {
  /// The values of the cases of a type, by field.
  private func cases<R: Record>(_ type: R.Type) -> [[String: String]] {
    MinutesCases.all.filter { $0.type.kind == R.kind }.map { made in
      Dictionary(made.values.map { ($0.field, $0.written) }) { first, _ in first }
    }
  }

  @Test
  func `the records of the sample minutes are those that saving them would make`() {
    let text = MinutesText(MinutesCases.text, day: Day(number: 0))
    func known(_ values: [[String: String]]) -> [MinutesEntries.Known] {
      values.enumerated().map { MinutesEntries.Known(RecordID("x:\($0.offset)"), $0.element) }
    }
    let decisions = cases(Decision.self)
    let tasks = cases(ActionItem.self)
    let entries = MinutesEntries(text, decisions: known(decisions), tasks: known(tasks)) {
      MinutesLine($0, day: Day(number: 0))
    }
    #expect(entries.new.isEmpty && entries.edits.isEmpty && entries.vanished.isEmpty)
    #expect(text.decisions.map(\.text) == decisions.map { $0["text"] ?? "" })
    #expect(text.tasks.map(\.title) == tasks.map { $0["title"] ?? "" })
    #expect(cases(AgendaItem.self).count == text.sections.compactMap(\.number).count)
  }
}
