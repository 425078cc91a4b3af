package import Domain

/// The records of one type as a list shows them: filtered and sorted.
package final class Listing {
  package struct Sorting: Hashable, Sendable {
    package var field: Int
    package var isDescending: Bool

    package init(field: Int, isDescending: Bool) {
      self.field = field
      self.isDescending = isDescending
    }
  }

  /// Only the records that name this one in that field.
  package struct Scope: Hashable, Sendable {
    package let field: Int
    package let owner: RecordID

    package init(field: Int, owner: RecordID) {
      self.field = field
      self.owner = owner
    }
  }

  package let type: RecordType
  package let scope: Scope?
  /// Says of a row of the table whether the list has it; nil where it has all.
  private let isListed: ((any Table, Int) -> Bool)?
  /// Rows of a lower rank stand first, whatever the sorting; nil where all have the same.
  private let rank: ((any Table, Int) -> Int)?
  package var filter = "" { didSet { needsFilter = needsFilter || filter != oldValue } }
  package var sorting: Sorting { didSet { needsSort = needsSort || sorting != oldValue } }
  /// Whether records that were archived are listed too.
  package var showsArchived = false {
    didSet { needsSort = needsSort || showsArchived != oldValue }
  }
  /// The rows of the table that are found, in order.
  package private(set) var rows: [Int] = []
  /// Counts the changes of the rows.
  package private(set) var generation = 0
  private var sorted: [Int] = []
  private var applied: Filter?
  private var needsSort = true
  private var needsFilter = true
  private var version = -1

  /// `only` says of a row of the table whether the list has it, `rank` how far at the top; both are
  /// asked when the table changed.
  package init(
    _ type: RecordType,
    scope: Scope? = nil,
    only isListed: ((any Table, Int) -> Bool)? = nil,
    rank: ((any Table, Int) -> Int)? = nil
  ) {
    self.type = type
    self.scope = scope
    self.rank = rank
    self.isListed = isListed
    let first = type.fields.firstIndex { $0.width > 0 && !$0.isOwner } ?? 0
    // Of days, the newest come first.
    sorting = Sorting(field: first, isDescending: type.fields[first].kind.name == .day)
  }

  /// Asks anew which rows the list has, since that rests on more than the table.
  package func reconsider() { needsSort = true }

  /// How many records there are without the filter.
  package var total: Int { sorted.count }

  /// Those of some records that the list has whatever the filter, as of the last refresh.
  package func listed(among ids: Set<RecordID>, _ workspace: Workspace) -> Set<RecordID> {
    let table = workspace.table(type)
    let wanted = Set(ids.compactMap(table.row))
    return Set(sorted.lazy.filter(wanted.contains).map { table.ids[$0] })
  }

  /// Brings the rows up to date; costs nothing where nothing changed.
  package func refresh(_ workspace: Workspace) {
    let table = workspace.table(type)
    let isNew = version != table.version
    if isNew || needsSort {
      sorted = sort(table, workspace.reading)
      applied = nil
    }
    if isNew || needsSort || needsFilter { narrow(table, workspace.reading) }
    version = table.version
    needsSort = false
    needsFilter = false
  }

  private func narrow(_ table: any Table, _ reading: Reading) {
    generation += 1
    let filter = Filter(filter, type: type)
    if filter.isEmpty {
      rows = sorted
    } else {
      let canNarrow = applied.map { filter.narrows($0) } ?? false
      rows = table.matches(filter, among: canNarrow ? rows : sorted, reading)
    }
    applied = filter
  }

  private func sort(_ table: any Table, _ reading: Reading) -> [Int] {
    let candidates: [Int] =
      if let scope {
        table.linking(to: scope.owner, in: scope.field).compactMap(table.row)
      } else {
        Array(table.ids.indices)
      }
    let listed = candidates.filter { row in
      (showsArchived || !table.isArchived(row)) && isListed?(table, row) ?? true
    }
    let kind = type.fields[sorting.field].kind
    let keyed = listed.map { row in
      let key = kind.order(table.stored(row, sorting.field), reading)
      let label = Folding.fold(table.label(row, reading))
      return (rank: rank?(table, row) ?? 0, key: key, label: label, row: row)
    }
    let descending = sorting.isDescending
    return keyed.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.key != right.key {
        // Empty values come last in either direction.
        if left.key.isEmpty || right.key.isEmpty { return right.key.isEmpty }
        return (left.key < right.key) != descending
      }
      if left.label != right.label { return left.label < right.label }
      return table.ids[left.row] < table.ids[right.row]
    }.map(\.row)
  }
}
