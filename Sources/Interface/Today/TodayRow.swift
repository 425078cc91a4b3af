import Domain
import Workspace

/// A row of the page "Heute".
enum TodayRow {
  /// A part that opens and closes, so that it does not bury what is above and below it.
  enum Fold: Hashable {
    case coming
    case others
    case past
    case urgency(WarningUrgency)
    case aside
  }

  /// The same row after others came or went.
  enum Key: Hashable {
    case agenda(RecordID)
    case fold(Fold)
    case rule(Int, WarningUrgency)
    case found(WarningCase)
    case aside(WarningCase)
  }

  case gap
  case heading(Text, count: Int?)
  case agenda(TodayAgenda.Row, TodayLine)
  case fold(Fold, Text, count: Int, isOpen: Bool)
  /// A rule with its cases; `action` is empty where the row above has the same.
  case rule(AttentionBoard.Row, action: Text, isOpen: Bool)
  /// The only case of a rule stands in the row of the rule.
  case single(AttentionBoard.Row, WarningCase, action: Text)
  case found(AttentionBoard.Row, WarningCase)
  case aside(SnoozedCase)

  /// Nil for what is only read.
  var key: Key? {
    switch self {
    case .gap, .heading: nil
    case .agenda(let row, _): .agenda(row.id)
    case .fold(let fold, _, _, _): .fold(fold)
    case .rule(let row, _, _), .single(let row, _, _): .rule(row.rule.number, row.urgency)
    case .found(_, let one): .found(one)
    case .aside(let one): .aside(one.found)
    }
  }

  /// The rule and the cases that it is about.
  var cases: (rule: Warning, cases: [WarningCase])? {
    switch self {
    case .rule(let row, _, _): (row.rule, row.cases)
    case .single(let row, let one, _), .found(let row, let one): (row.rule, [one])
    case .gap, .heading, .agenda, .fold, .aside: nil
    }
  }

  /// The first row of a part: where the keys for parts stop.
  var beginsPart: Bool {
    switch self {
    case .heading, .fold: true
    case .gap, .agenda, .rule, .single, .found, .aside: false
    }
  }
}
