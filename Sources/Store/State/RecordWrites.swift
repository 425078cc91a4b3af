/// All writes to one record, live or not, and what each of their writers knew.
///
/// A site reads the lines of another in order: a write that names another knows whatever that
/// site wrote to the field before, as it knows what its own site wrote.
struct RecordWrites {
  struct Write {
    var id: OperationID
    var stamp: UInt64
    var user: String
    var value: String?
    /// The write that was replaced.
    var replaced: OperationID?
    /// Other writes that the writer knew of.
    var known: [OperationID]
    /// The line that took it back.
    var undo: OperationID?

    var names: [OperationID] { known + [replaced].compactMap(\.self) }

    func precedes(_ other: Write) -> Bool {
      stamp == other.stamp ? id < other.id : stamp < other.stamp
    }
  }

  private(set) var fields: [Int: [String: [Write]]] = [:]

  mutating func add(_ write: Write, to field: Int) {
    fields[field, default: [:]][write.id.site, default: []].append(write)
  }

  /// What the winner of each field was written without knowing, equal values included: only when
  /// the next writer names those too, nobody has to settle them twice.
  func rivals() -> [Int: [Rival]] {
    var rivals: [Int: [Rival]] = [:]
    for (field, sites) in fields {
      let found = Self.rivals(among: sites.mapValues(Self.inOrder))
      if !found.isEmpty { rivals[field] = found }
    }
    for (field, write) in withdrawn() { rivals[field, default: []].append(Rival(write)) }
    return rivals.mapValues { list in list.sorted { $0.write < $1.write } }
  }

  // Of two changes of one field in one transaction the last one counts.
  private static func inOrder(_ writes: [Write]) -> [Write] {
    var latest: [OperationID: Write] = [:]
    for write in writes { latest[write.id] = write }
    return latest.values.sorted { $0.id < $1.id }
  }

  private static func rivals(among sites: [String: [Write]]) -> [Rival] {
    guard sites.count > 1 else { return [] }
    let heads = sites.values.compactMap { $0.last { $0.undo == nil } }
    guard heads.count > 1, let winner = heads.max(by: { $0.precedes($1) }) else { return [] }
    var seen: Set<OperationID> = []
    var next: [(site: String, number: UInt64)] = []
    func visitParents(of write: Write) {
      next.append((write.id.site, write.id.number - 1))
      for name in write.names where name.site != write.id.site {
        next.append((name.site, name.number))
      }
    }
    for head in heads { visitParents(of: head) }
    while let (site, number) = next.popLast() {
      guard let write = sites[site].flatMap({ latest(of: $0, upTo: number) }),
        seen.insert(write.id).inserted
      else { continue }
      visitParents(of: write)
    }
    return heads.filter { $0.id != winner.id && !seen.contains($0.id) }.map(Rival.init)
  }

  private static func latest(of writes: [Write], upTo number: UInt64) -> Write? {
    var (low, high) = (0, writes.count)
    while low < high {
      let middle = (low + high) / 2
      if writes[middle].id.number <= number { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? writes[low - 1] : nil
  }
}

extension Rival {
  init(_ write: RecordWrites.Write) {
    self.init(value: write.value, write: write.id, stamp: write.stamp, user: write.user)
  }
}
