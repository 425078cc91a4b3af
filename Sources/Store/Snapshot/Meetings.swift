internal import Glibc

/// Notices, while all lines are folded, the records that may have rivals: writes of two sites of
/// which the later does not know the earlier, and writes that name what was taken back.
///
/// It may notice too many, never too few: it keeps one name a field, and only of what lives.
struct Meetings {
  /// A write in one word: 11 bits for the place of its site, 53 for its number.
  private typealias Name = UInt64

  private(set) var records: Set<Int> = []
  /// For each line the record that it changes; below zero where it is not one.
  private(set) var lines: ContiguousArray<Int32> = []
  private let sites: [TextBytes]
  private let undone: Set<Name>
  /// For each entry of the fold the last write of another site that its writers knew, or zero.
  private var knowledge: ContiguousArray<Name> = []
  private var record = 0
  private var site = 0
  private var number: UInt64 = 0
  private var known: Name = 0

  init(sites: [String], undone verdicts: [OperationID: Verdict]) {
    self.sites = sites.map(TextBytes.init)
    var places: [String: Int] = [:]
    for (place, site) in sites.enumerated() { places[site] = place }
    var undone: Set<Name> = []
    for (target, verdict) in verdicts where verdict.isUndo {
      if let place = places[target.site] { undone.insert(Self.name(place, target.number)) }
    }
    self.undone = undone
  }

  /// The changes of a line come next; none are told of a line that was taken back.
  mutating func beginLine() { lines.append(-1) }

  /// A live change comes next.
  mutating func begin(
    _ record: Int,
    site: Int,
    number: UInt64,
    _ change: RawChange,
    _ base: UnsafePointer<UInt8>
  ) {
    (self.record, self.site, self.number, known) = (record, site, number, 0)
    var found: Name = 0
    var isDoubtful = false
    change.forEachName(base) { token, _ in
      guard let name = name(base, token) else { return }
      if Self.site(name) != site { found = name }
      if !undone.isEmpty, undone.contains(name) { isDoubtful = true }
    }
    known = found
    let place = lines.count - 1
    let one = Int32(truncatingIfNeeded: record)
    if lines[place] == -1 { lines[place] = one } else if lines[place] != one { lines[place] = -2 }
    if isDoubtful { records.insert(record) }
  }

  /// The change has found no other one in its field.
  mutating func add() { knowledge.append(known) }

  /// The change has found another one in its field.
  mutating func meet(_ place: Int, site other: Int, number otherNumber: UInt64, isLater: Bool) {
    if other == site {
      // What a site has known it knows.
      guard isLater else { return }
      if known == 0 { known = knowledge[place] }
    } else {
      let (later, earlier) =
        isLater
        ? (known, Self.name(other, otherNumber)) : (knowledge[place], Self.name(site, number))
      if Self.site(later) != Self.site(earlier) || later < earlier { records.insert(record) }
      guard isLater else { return }
    }
    knowledge[place] = known
  }

  private static func name(_ site: Int, _ number: UInt64) -> Name {
    Name(truncatingIfNeeded: site) << 53 | (number & (1 << 53 - 1))
  }

  private static func site(_ name: Name) -> Int { Int(name >> 53) }

  private func name(_ base: UnsafePointer<UInt8>, _ token: Token) -> Name? {
    var colon = token.end
    while colon > token.start, base[colon - 1] != UInt8(ascii: ":") { colon -= 1 }
    guard colon > token.start else { return nil }
    let text = Token(start: token.start, end: colon - 1)
    var scanner = JSONScanner(base, from: colon, to: token.end)
    guard let number = scanner.number(), scanner.position == token.end,
      let place = sites.firstIndex(where: { $0.equals(base, text) })
    else { return nil }
    return Self.name(place, number)
  }
}

extension ColdFold {
  /// The rivals in the records, by numbers of the fold's own fields.
  mutating func rivals(
    in lines: [JournalLine]
  ) -> [ExactText: [Int: [Rival]]] {
    guard let meetings, !meetings.records.isEmpty else { return [:] }
    let wanted = meetings.records
    var writes: [Int: RecordWrites] = [:]
    var changes: [RawChange] = []
    for (place, line) in lines.lazy.filter({ $0.header.kind == .set }).enumerated() {
      let only = Int(meetings.lines[place])
      guard only < 0 || wanted.contains(only), line.changes(into: &changes) else { continue }
      let base = line.source.base
      for change in changes {
        guard
          let record = records.known(base + change.record.start, count: change.record.count),
          wanted.contains(record)
        else { continue }
        let field = fields.number(base + change.field.start, count: change.field.count)
        let verdict = verdicts[line.operation]
        let write = change.write(of: line, undo: verdict?.undo)
        writes[record, default: RecordWrites()].add(write, to: field)
      }
    }
    var rivals: [ExactText: [Int: [Rival]]] = [:]
    for (record, writes) in writes {
      let found = writes.rivals()
      guard !found.isEmpty else { continue }
      rivals[ExactText(records.text(record))] = found
    }
    return rivals
  }
}
