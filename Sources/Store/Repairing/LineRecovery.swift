/// Makes up for lines of which there is no copy.
struct LineRecovery {
  let site: String
  private var known: SnapshotLines?
  /// The fields that the parts of a transaction hold which are there, by its first number.
  private var held: [UInt64: Set<[UInt8]>] = [:]

  init(site: String) {
    self.site = site
  }

  /// Looks once for all numbers, and for the transactions that they may be parts of.
  mutating func read(
    _ snapshot: Snapshot,
    for numbers: [UInt64],
    among kept: [UInt64: SitePlan.Place]
  ) {
    var wanted = Set(numbers)
    for number in numbers {
      if let before = kept[number - 1]?.line, before.parts > 1 { wanted.insert(before.first) }
      if let after = kept[number + 1]?.line, after.parts > 1 { wanted.insert(after.first) }
    }
    // Of several missing parts in a row only the outer ones have a neighbour that tells.
    known = SnapshotLines(snapshot, site: site, numbers: wanted)
    for case let line in kept.values.map(\.line) where line.parts > 1 && wanted.contains(line.first)
    {
      held[line.first, default: []].formUnion(line.fields())
    }
  }

  /// The best line there is for a number: what the snapshot knows of it, or a mark.
  mutating func line(
    _ number: UInt64,
    among kept: [UInt64: SitePlan.Place]
  ) -> (line: SiteLine, records: [String])? {
    let part = known?.knows(number) == true ? firstPart(number, kept) : part(number, kept)
    let first = part.map { number - UInt64($0.0 - 1) } ?? number
    let others = part == nil ? [] : held[first] ?? []
    if let found = known?.line(number, of: first, part: part, without: others) {
      if part != nil { held[first, default: []].formUnion(found.line.fields()) }
      return found
    }
    let stamp = kept[number - 1]?.line.stamp ?? kept[number + 1]?.line.stamp ?? 0
    let bytes = LineEncoder.lost(number: number, stamp: stamp, site: site, part: part)
    return SiteLine(bytes, site: TextBytes(site)).map { ($0, []) }
  }

  // A transaction that begins here may go on in the next line.
  private func firstPart(
    _ number: UInt64,
    _ kept: [UInt64: SitePlan.Place]
  ) -> (Int, of: Int)? {
    guard let after = kept[number + 1]?.line, after.part == 2 else { return nil }
    return (1, of: after.parts)
  }

  private func part(_ number: UInt64, _ kept: [UInt64: SitePlan.Place]) -> (Int, of: Int)? {
    if let before = kept[number - 1]?.line, before.part < before.parts {
      return (before.part + 1, of: before.parts)
    }
    guard let after = kept[number + 1]?.line, after.part > 1 else { return nil }
    return (after.part - 1, of: after.parts)
  }
}
