import Domain
import Workspace

/// A row of the overview of a record that is not one of its fields.
struct OverviewRow: Equatable {
  enum Tone {
    /// About other records.
    case related
    /// Something that needs attention.
    case alert
    case plain
  }

  var label = Text("")
  /// Stands behind the label, and is never cut.
  var count: Int?
  var value = ""
  var tone = Tone.related

  /// The sign of what needs attention, told apart without colour.
  static let sign = "!"
}

/// What the overview of a record tells besides its fields.
enum OverviewBlocks {
  typealias Block = @Sendable (RecordID, App) -> [OverviewRow]

  /// The blocks above the fields, each for the types that it knows.
  private static let blocks: [Block] = [
    warnings,
    RequestBlock.rows,
    LoadBlock.rows,
    GuideBlock.rows,
    CourseBlock.rows,
    SeriesBlock.rows,
    MoneyBlock.rows,
    MinutesBlock.rows,
    FundingBlock.rows,
    ProjectBlock.rows,
  ]

  /// What needs attention, and how things stand, above the fields.
  static func above(_ id: RecordID, _ app: App) -> [OverviewRow] {
    blocks.flatMap { $0(id, app) }
  }

  @Sendable
  private static func warnings(_ id: RecordID, _ app: App) -> [OverviewRow] {
    let cases = app.workspace.warnings(about: id)
    let rows = cases.prefix(most).map { one in
      OverviewRow(
        label: Text("W\(one.warning)"),
        value: one.sentence[app.language],
        tone: .alert
      )
    }
    guard cases.count > most else { return rows }
    let rest = cases.count - most
    let more = Text(de: "und \(rest) weitere Hinweise", en: "and \(rest) more warnings")
    return rows + [OverviewRow(value: more[app.language], tone: .alert)]
  }

  /// More warnings than this would push the fields off the screen.
  private static let most = 5

  /// The blocks below the fields, before the numbers of what belongs to the record.
  private static let lowerBlocks: [Block] = [
    NetworkBlock.rows,
    ConsentBlock.rows,
    VisitorBlock.rows,
  ]

  /// What belongs to the record, below the fields; each block begins with an empty row.
  static func below(_ id: RecordID, _ related: [RelatedKind], _ app: App) -> [OverviewRow] {
    let blocks = lowerBlocks.map { $0(id, app) } + [RelatedKind.rows(related, id, app)]
    return blocks.flatMap { $0.isEmpty ? [] : [OverviewRow(tone: .plain)] + $0 }
  }
}
