/// What the segments of a site should hold: every whole line once, numbered without a gap.
struct SitePlan {
  /// A line and the segment that it belongs in.
  struct Place {
    var segment: Int
    var line: SiteLine
  }

  /// What happened to the line of a number; the place in its file is known at the end.
  struct Remark {
    let number: UInt64
    let code: Finding.Code
    let outcome: RepairStep.Outcome
    var records: [String] = []
  }

  /// More missing lines than this are not made up for.
  static let missingLimit: UInt64 = 200_000

  private let missingLimit: UInt64
  let site: String
  let folder: String
  let segments: [SegmentText]
  let name: TextBytes
  /// By number; what stands behind too many missing lines is in `beyond`.
  var kept: [UInt64: Place] = [:]
  var beyond: [Place] = []
  var highest: UInt64 = 0
  var moved: [Place] = []
  var remarks: [Remark] = []
  var steps: [RepairStep] = []

  /// `covered` is how far the snapshot has read the site.
  init(
    site: String,
    folder: String,
    segments: [SegmentText],
    sources: [any LineSource],
    snapshot: Snapshot?,
    covered: UInt64,
    missingLimit: UInt64 = Self.missingLimit
  ) {
    self.missingLimit = missingLimit
    self.site = site
    self.folder = folder
    self.segments = segments
    name = TextBytes(site)
    collect()
    setApart()
    let missing = findMissing(covered: covered)
    let copies = search(sources, for: missing)
    let gaps = Set(missing.filter { kept[$0] == nil })
    let damage = DamageIndex(segments) { gaps.contains($0) }
    fill(missing, copies: copies, snapshot: snapshot, damage)
    goOn(with: copies.continuing)
    order()
    renumber()
    noteDamage(damage)
  }

  func path(_ segment: Int) -> String {
    guard segments.indices.contains(segment) else { return folder }
    return "\(folder)/\(Segment.name(segments[segment].number))"
  }

  // Each number goes to the line that stands first, unless that only fills a place.
  private mutating func collect() {
    for (index, segment) in segments.enumerated() {
      for line in segment.lines {
        guard let old = kept[line.number] else {
          kept[line.number] = Place(segment: index, line: line)
          continue
        }
        if old.line.isStopgap, !line.isStopgap {
          kept[line.number] = Place(segment: old.segment, line: line)
        } else if old.line.isSame(as: line) || line.isStopgap || line.kind == .seal {
          let finding = Finding(.repeatedLine, path: path(index))
          steps.append(RepairStep(finding, .dropped))
        } else {
          moved.append(Place(segment: index, line: line))
        }
      }
    }
  }

  private mutating func setApart() {
    let numbers = kept.keys.sorted()
    for (index, number) in numbers.enumerated() {
      guard number - UInt64(index) - 1 <= missingLimit else { break }
      highest = number
    }
    for number in numbers where number > highest {
      if let place = kept.removeValue(forKey: number) { beyond.append(place) }
    }
  }

  // Numbers without a line, or with one that only fills the place.
  private mutating func findMissing(covered: UInt64) -> [UInt64] {
    if beyond.isEmpty {
      highest += UInt64(endingDamages.count)
      let rest = missingLimit - min(missingLimit, highest - UInt64(kept.count))
      if covered > highest, covered - highest <= rest { highest = covered }
    }
    guard highest > 0 else { return [] }
    return (1...highest).filter { kept[$0]?.line.isStopgap ?? true }
  }

  /// The damaged lines behind the last whole one, each of which had a number.
  var endingDamages: [SegmentText.Damage] {
    guard let last = segments.last else { return [] }
    return last.damages.filter {
      $0.hasNewline && $0.after == last.lines.count && $0.endRest > LineFrame.trailer
    }
  }

  private struct Copies {
    var found: [UInt64: (line: SiteLine, place: String)] = [:]
    var continuing: [UInt64: (line: SiteLine, place: String)] = [:]
  }

  private mutating func search(_ sources: [any LineSource], for missing: [UInt64]) -> Copies {
    var copies = Copies()
    var rest = Set(missing)
    for source in sources {
      let isWhole = source.isConflict
      guard isWhole || !rest.isEmpty else { continue }
      let lines = source.lines(of: site) { isWhole || rest.contains($0) }
      var isDifferent = false
      for line in lines where !line.isStopgap {
        if rest.remove(line.number) != nil {
          copies.found[line.number] = (line, source.place)
        } else if line.number > highest {
          if copies.continuing[line.number] == nil {
            copies.continuing[line.number] = (line, source.place)
          }
        } else if let place = kept[line.number], !place.line.isSame(as: line),
          place.line.kind != .erased, !place.line.isStopgap, line.kind != .seal
        {
          isDifferent = true
        }
      }
      if isDifferent {
        steps.append(RepairStep(Finding(.doubledNumber, path: source.place), .removed))
      }
    }
    return copies
  }

  private mutating func fill(
    _ missing: [UInt64],
    copies: Copies,
    snapshot: Snapshot?,
    _ damage: DamageIndex
  ) {
    let unknown = missing.filter { copies.found[$0] == nil }
    var recovery = LineRecovery(site: site)
    if !unknown.isEmpty, let snapshot { recovery.read(snapshot, for: unknown, among: kept) }
    let later = nextSegments(missing)
    var before: UInt64 = 0
    for (index, number) in missing.enumerated() {
      if index == 0 || missing[index - 1] != number - 1 { before = number - 1 }
      let isGap = kept[number] == nil
      let place = Int(number - before - 1)
      let found = isGap ? damage.damage(behind: before, place: place) : nil
      let code = found == nil ? Finding.Code.missingNumber : .damagedLine
      if let (line, place) = copies.found[number] {
        put(line, later[number])
        remarks.append(Remark(number: number, code: code, outcome: .copied(from: place)))
      } else if isGap, let made = recovery.line(number, among: kept) {
        put(made.line, later[number])
        let isLost = made.line.kind == .lost
        let records = isLost ? found.map(records) ?? [] : made.records
        remarks.append(
          Remark(
            number: number,
            code: code,
            outcome: isLost ? .lost : .rebuilt,
            records: records
          )
        )
      }
    }
  }

  // The segment of the next line that is there, for each missing number.
  private func nextSegments(_ missing: [UInt64]) -> [UInt64: Int] {
    var segments: [UInt64: Int] = [:]
    for number in missing.reversed() {
      segments[number] = kept[number + 1]?.segment ?? segments[number + 1]
    }
    return segments
  }

  private mutating func put(_ line: SiteLine, _ later: Int?) {
    let segment = kept[line.number]?.segment ?? segment(of: line.number, later: later)
    kept[line.number] = Place(segment: segment, line: line)
  }

  /// Where a new line belongs: with the one before it, but behind a seal the next segment begins.
  func segment(of number: UInt64, later: Int?) -> Int {
    guard let before = kept[number - 1] else { return later ?? max(0, segments.count - 1) }
    guard before.line.kind == .seal else { return before.segment }
    return max(before.segment, later ?? before.segment + 1)
  }

  // What a conflict copy holds beyond the end, as long as no number is left out.
  private mutating func goOn(with lines: [UInt64: (line: SiteLine, place: String)]) {
    guard beyond.isEmpty else { return }
    while let (line, place) = lines[highest + 1] {
      highest += 1
      kept[highest] = Place(segment: segment(of: highest, later: nil), line: line)
      remarks.append(
        Remark(number: highest, code: .syncConflict, outcome: .copied(from: place))
      )
    }
    if let left = lines.values.first(where: { $0.line.number > highest }) {
      steps.append(RepairStep(Finding(.missingNumber, path: left.place), .removed))
    }
  }
}
