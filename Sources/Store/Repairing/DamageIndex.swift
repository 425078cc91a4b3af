/// The damage in a site's segments by the number of the line that stands before it.
struct DamageIndex {
  typealias Entry = (segment: Int, damage: SegmentText.Damage)

  private var behind: [UInt64: [Entry]] = [:]
  /// Bytes for which no number is missing.
  private(set) var rest: [Entry] = []

  /// Sorts the damage of all segments; `isMissing` tells the numbers without a line.
  init(_ segments: [SegmentText], isMissing: (UInt64) -> Bool) {
    var last: UInt64 = 0
    for (index, segment) in segments.enumerated() {
      var next = 0
      for damage in segment.damages {
        let first = damage.after - damage.holding
        if first > next || first > 0 { last = segment.lines[first - 1].number }
        var previous = last
        if damage.holding > 0, damage.endRest > LineFrame.trailer {
          previous = segment.lines[damage.after - 1].number
        }
        next = damage.after
        if damage.hidesLine, isMissing(previous + 1) {
          behind[previous, default: []].append((index, damage))
        } else {
          rest.append((index, damage))
        }
      }
      if let line = segment.lines.last { last = line.number }
    }
  }

  /// What stands where the line was that comes so many places behind the number.
  func damage(behind number: UInt64, place: Int) -> Entry? {
    guard let entries = behind[number] else { return nil }
    return entries[min(place, entries.count - 1)]
  }
}

extension SitePlan {
  /// Says what became of the bytes that were no lines of their own.
  mutating func noteDamage(_ index: DamageIndex) {
    for (number, segment) in segments.enumerated() {
      for damage in segment.damages where damage.holding > 0 {
        let finding = Finding(.gluedLines, path: path(number), line: damage.line)
        steps.append(RepairStep(finding, .separated))
      }
    }
    for (segment, damage) in index.rest where damage.holding == 0 {
      if !damage.hasNewline, segment == segments.count - 1 {
        let finding = Finding(.tornTail, path: path(segment), line: damage.line)
        steps.append(RepairStep(finding, .cut))
      } else {
        let finding = Finding(.damagedLine, path: path(segment), line: damage.line)
        let records = records(in: (segment, damage))
        steps.append(RepairStep(finding, .removed, records: records))
      }
    }
  }

  func records(in entry: DamageIndex.Entry) -> [String] {
    Salvage.records(
      in: segments[entry.segment].bytes.base,
      from: entry.damage.start,
      to: entry.damage.end
    )
  }
}
