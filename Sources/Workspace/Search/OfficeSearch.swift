package import Domain

/// A search for words in the records of all types, in steps that no key has to wait for.
///
/// What is called so is found at once, as far as the names are known; then the fields are looked
/// through, step by step.
package final class OfficeSearch {
  package struct Hit: Hashable, Sendable {
    package let id: RecordID
    package let rank: NameRank
  }

  private struct Part {
    let type: RecordType
    /// What people look for first stands first: 0 to 2.
    let order: Int
    var names = NameIndex()
    /// Whether the names were looked through for these words.
    var isNamed = false
    /// How many rows were looked through for these words.
    var looked = 0
  }

  private struct Place {
    let part: Int
    let row: Int
  }

  /// So many of each kind of hit are kept: nobody looks through more, another letter is quicker.
  private static let most = 300
  /// So many rows are looked at in one step.
  private static let step = 128

  unowned let workspace: Workspace
  private var parts: [Part]
  private var filters: [Filter]
  private var versions: [Int] = []
  private var buckets: [[Place]] = []
  private var sorted: [Hit]?
  /// What is searched for.
  package private(set) var words = ""
  /// How many records were found so far.
  package private(set) var count = 0

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    let panes = Set(WarningArea.allCases.map(\.kind.prefix))
    parts = RecordTypes.all.map { type in
      let isOwned = type.fields.contains(where: \.isOwner)
      let isFirst = panes.contains(type.kind.prefix) || type.kind == Contact.kind
      return Part(type: type, order: isFirst ? 0 : isOwned ? 2 : 1)
    }
    filters = []
    begin()
  }

  /// Searches for other words; what is known already is found before this returns.
  package func search(for typed: String) {
    guard typed != words else { return }
    words = typed
    begin()
  }

  /// Begins anew where records changed; false where none did.
  package func refresh() -> Bool {
    guard versions != currentVersions else { return false }
    begin()
    return true
  }

  private var currentVersions: [Int] { parts.map { workspace.loadedVersion(of: $0.type) } }

  private func begin() {
    buckets = Array(repeating: [], count: NameRank.allCases.count * 6)
    sorted = nil
    count = 0
    versions = currentVersions
    let hasField = words.contains(":")
    let plain = Filter(words, type: RecordType(OfficeTerm.self))
    filters = parts.map { hasField ? Filter(words, type: $0.type) : plain }
    for index in parts.indices {
      parts[index].isNamed = false
      parts[index].looked = 0
      guard versions[index] >= 0, parts[index].names.isCurrent(workspace.table(parts[index].type))
      else { continue }
      lookAtNames(index)
    }
  }

  /// Whether something is searched for that is worth looking through all fields.
  private var looksAtFields: Bool { words.count { !$0.isWhitespace } > 1 }

  private func lookAtNames(_ index: Int) {
    parts[index].isNamed = true
    guard !filters[index].isEmpty else { return }
    let table = workspace.table(parts[index].type)
    parts[index].names.forEachMatch(filters[index]) { row, rank in
      take(Place(part: index, row: row), rank, isArchived: table.isArchived(row))
    }
  }

  private func take(_ place: Place, _ rank: NameRank, isArchived: Bool) {
    count += 1
    let bucket = (rank.rawValue * 2 + (isArchived ? 1 : 0)) * 3 + parts[place.part].order
    guard buckets[bucket].count < OfficeSearch.most else { return }
    buckets[bucket].append(place)
    sorted = nil
  }

  /// Works for so many milliseconds; true while there is more to do.
  package func advance(for milliseconds: Int) -> Bool {
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    let reading = workspace.reading
    repeat {
      guard advance(reading) else { return false }
    } while ContinuousClock.now < end
    return true
  }

  /// Does the next step; false where all is done.
  private func advance(_ reading: Reading) -> Bool {
    if let index = parts.firstIndex(where: { !$0.isNamed }) {
      let table = workspace.table(parts[index].type)
      if versions[index] < 0 { versions[index] = table.version }
      parts[index].names.extend(table, by: OfficeSearch.step, reading)
      if parts[index].names.isCurrent(table) { lookAtNames(index) }
      return true
    }
    guard looksAtFields else { return false }
    let next = parts.indices.first { parts[$0].looked < parts[$0].names.count }
    guard let index = next else { return false }
    let table = workspace.table(parts[index].type)
    let rows =
      parts[index]
      .looked..<min(
        parts[index].looked + OfficeSearch.step,
        parts[index].names.count
      )
    parts[index].looked = rows.upperBound
    for row in table.matches(filters[index], in: rows, reading)
    where parts[index].names.rank(filters[index], row) == nil {
      take(Place(part: index, row: row), .field, isArchived: table.isArchived(row))
    }
    return true
  }

  /// The best so far, those that are called so first.
  package var hits: [Hit] {
    if let sorted { return sorted }
    var hits: [Hit] = []
    for (number, bucket) in buckets.enumerated() where hits.count < OfficeSearch.most {
      let rank = NameRank.allCases[number / 6]
      let named = bucket.map { (place: $0, name: parts[$0.part].names.name($0.row)) }
        .sorted { left, right in
          left.name == right.name
            ? (left.place.part, left.place.row) < (right.place.part, right.place.row)
            : left.name.lexicographicallyPrecedes(right.name)
        }
      for (place, _) in named {
        let ids = workspace.table(parts[place.part].type).ids
        if ids.indices.contains(place.row) { hits.append(Hit(id: ids[place.row], rank: rank)) }
      }
    }
    sorted = hits
    return hits
  }

  /// How records of a type are searched through; nil where they are not.
  func filter(for type: RecordType) -> Filter? {
    parts.firstIndex { $0.type.kind == type.kind }.map { filters[$0] }
  }

  /// The words as they are searched for in any text.
  var plainFilter: Filter? { filters.first }
}

extension Workspace {
  /// The version of the table of a type; -1 where it was not read yet.
  fileprivate func loadedVersion(of type: RecordType) -> Int {
    knownTable(type.kind)?.version ?? -1
  }
}
