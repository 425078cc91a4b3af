internal import Glibc

/// Putting the lines in their places.
extension SitePlan {
  // A line that stands too late comes before those that its number comes before.
  mutating func order() {
    guard highest > 0 else { return }
    var limit = Int.max
    for number in stride(from: highest, through: 1, by: -1) {
      guard let place = kept[number] else { continue }
      limit = min(limit, place.segment)
      if place.segment > limit {
        kept[number]?.segment = limit
        remarks.append(Remark(number: number, code: .doubledNumber, outcome: .separated))
      }
    }
  }

  /// Lines that differ from the one that bears their number follow at the end; their stamps stay, so
  /// that the same writes win as before.
  mutating func renumber() {
    guard !moved.isEmpty else { return }
    guard beyond.isEmpty else {
      beyond += moved
      return
    }
    // A repair that was interrupted may have put them there already.
    let there = Set(kept.values.compactMap(\.line.payload))
    for place in moved {
      let finding = Finding(.doubledNumber, path: path(place.segment))
      if let payload = place.line.payload, there.contains(payload) {
        steps.append(RepairStep(finding, .dropped))
      } else if let line = place.line.renumbered(highest + 1, site: name) {
        highest += 1
        let segment = segment(of: highest, later: nil)
        kept[highest] = Place(segment: max(segment, segments.count - 1), line: line)
        let operation = OperationID(site: site, number: highest)
        remarks.append(
          Remark(number: highest, code: .doubledNumber, outcome: .renumbered(operation))
        )
      } else {
        steps.append(RepairStep(finding, .removed))
      }
    }
  }
}
