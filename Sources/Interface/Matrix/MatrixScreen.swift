import Domain
import Terminal
import Workspace

/// Tasks in rows, offices in columns: who does what, where nobody does and where two do.
final class MatrixScreen: Screen {
  /// What is asked for; nil for today, for all districts, for all target groups.
  struct Question: Equatable {
    var day: Day?
    var district: Term?
    var group: Term?
  }

  private(set) var question: Question
  /// What was asked for when it was opened; Esc leads back to that first.
  private let opened: Question
  private(set) var matrix = ResponsibilityMatrix(
    Office(today: Day(number: 0)),
    tasks: [],
    .init(day: Day(number: 0))
  )
  /// The office as the matrix shows it: with a role that is chosen and not written yet.
  private(set) var office = Office(today: Day(number: 0))
  private(set) var columns: [ResponsibilityMatrix.Column] = []
  private(set) var names: [RecordID: String] = [:]
  private(set) var row = 0
  private(set) var column = 0
  /// Offices that were asked for though they have no role.
  private var others: [RecordID] = []
  private var hidesIdle = false
  /// A role that is chosen by key and written when the cell is left.
  var choice: RoleChoice?
  var top = 0
  var left = 0
  var pageHeight = 1
  var pageWidth = 1
  private var task: Term?
  private var partner: RecordID?
  private var shown: State?

  private struct State: Equatable {
    let tables: TableState
    let selection: ResponsibilityMatrix.Selection
    let others: [RecordID]
    let hidesIdle: Bool
    let choice: [String: String]?
  }

  init(_ app: App, _ question: Question = Question()) {
    self.question = question
    opened = question
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .matrix] }

  func selection(_ app: App) -> ResponsibilityMatrix.Selection {
    .init(
      day: question.day ?? app.workspace.today,
      district: question.district,
      group: question.group
    )
  }

  var isNarrowed: Bool { question != Question() }

  var focusedRow: ResponsibilityMatrix.Row? {
    matrix.rows.indices.contains(row) ? matrix.rows[row] : nil
  }

  var focusedColumn: ResponsibilityMatrix.Column? {
    columns.indices.contains(column) ? columns[column] : nil
  }

  var focusedCell: ResponsibilityMatrix.Cell? {
    guard let focusedRow, let focusedColumn else { return nil }
    return matrix.cell(focusedRow.task, focusedColumn.partner)
  }

  /// The overlap of the focused cell that nothing settles; nil where there is none.
  var openOverlap: ResponsibilityOverlaps.Overlap? {
    guard let partner = focusedColumn?.partner else { return nil }
    return focusedRow?.overlaps.first { $0.settlement == nil && $0.offices.contains(partner) }
  }

  /// Takes the matrix as it is now; the focused task and office stay focused and where they are.
  func refresh(_ app: App) {
    let workspace = app.workspace
    let state = State(
      tables: workspace.state(of: [
        Responsibility.kind, Partner.kind, Agreement.kind, OfficeSettings.kind, OfficeTerm.kind,
      ]),
      selection: selection(app),
      others: others,
      hidesIdle: hidesIdle,
      choice: choice?.draft.values
    )
    guard state != shown else { return }
    shown = state
    office = workspace.office
    choice?.apply(to: &office)
    // An office whose last role is being emptied stays until that is saved.
    let kept = Set(others).union(choice.map { [$0.partner] } ?? []).sorted()
    matrix = ResponsibilityMatrix(office, tasks: office.tasks, state.selection, others: kept)
    columns = matrix.columns.filter { column in
      !hidesIdle || column.tasks > 0 || column.partner == partner
        || others.contains(column.partner)
    }
    let partners = Dictionary(office.partners.map { ($0.id, $0.record) }) { first, _ in first }
    names = ColumnNames.make(
      matrix.columns.compactMap { column in
        partners[column.partner].map { (column.partner, $0) }
      },
      width: 5
    )
    keepFocus()
  }

  private func keepFocus() {
    if let task, let place = matrix.rows.firstIndex(where: { $0.task == task }) {
      top += place - row
      row = place
    }
    if let partner, let place = columns.firstIndex(where: { $0.partner == partner }) {
      left += place - column
      column = place
    }
    clamp()
  }

  private func clamp() {
    row = min(max(0, row), max(0, matrix.rows.count - 1))
    column = min(max(0, column), max(0, columns.count - 1))
    task = focusedRow?.task ?? task
    partner = focusedColumn?.partner ?? partner
  }

  func move(rows: Int = 0, columns: Int = 0) {
    row += rows
    column += columns
    clamp()
  }

  /// Goes to a task, and to an office where it is told.
  func focus(_ task: Term, _ partner: RecordID?, _ app: App) {
    refresh(app)
    if let place = matrix.rows.firstIndex(where: { $0.task == task }) { row = place }
    if let partner, let place = columns.firstIndex(where: { $0.partner == partner }) {
      column = place
    }
    clamp()
  }

  /// Asks for another day, district or target group.
  func ask(_ app: App, _ change: (inout Question) -> Void) {
    change(&question)
    if question.day == app.workspace.today { question.day = nil }
    refresh(app)
  }

  /// Takes an office in as a column and goes to it.
  func add(_ partner: RecordID, _ app: App) {
    if !matrix.columns.contains(where: { $0.partner == partner }) { others.append(partner) }
    self.partner = partner
    refresh(app)
    if let place = columns.firstIndex(where: { $0.partner == partner }) { column = place }
    clamp()
  }

  /// Shows or hides the offices without any role; true where they are hidden.
  func toggleIdle(_ app: App) -> Bool {
    hidesIdle.toggle()
    if hidesIdle { others = [] }
    refresh(app)
    return hidesIdle
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else {
      settle(app)
      return false
    }
    if key == .character(" ") { return false }
    settle(app)
    // Out of what was asked for first, as out of a filter.
    guard key == .escape, question != opened else { return false }
    ask(app) { $0 = opened }
    return true
  }

  func rest(_ app: App) -> Bool {
    guard choice != nil else { return false }
    settle(app)
    return true
  }

  func unsaved(_ app: App) -> Draft? { settle(app) }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }
}
