internal import Glibc

/// Writes a site's segments as a plan says, each in one step and with the old one kept.
struct SiteRewrite {
  private let plan: SitePlan
  private let folder: Folder
  private var texts: [[SiteLine]] = []

  init(_ plan: SitePlan, in folder: Folder) {
    self.plan = plan
    self.folder = folder
    texts = Array(repeating: [], count: plan.segments.count)
    for number in plan.kept.keys.sorted() {
      guard let place = plan.kept[number] else { continue }
      while texts.count <= place.segment { texts.append([]) }
      texts[place.segment].append(place.line)
    }
    for place in plan.beyond { texts[place.segment].append(place.line) }
  }

  /// Writes what changed and returns what was done.
  ///
  /// `interrupt` is called before each step that a crash may come before.
  func run(keepingIn quarantine: () throws -> Quarantine, _ interrupt: (String) throws -> Void)
    throws -> [RepairStep]
  {
    var steps = plan.steps + lineSteps()
    // The later segments first: what moves to another one mostly moves to the end.
    for index in texts.indices.reversed() {
      let (bytes, isResealed) = text(texts[index])
      guard plan.segments.indices.contains(index) else {
        try interrupt("add")
        try write(bytes, to: index, mode: 0o660)
        continue
      }
      let old = plan.segments[index]
      let name = Segment.name(old.number)
      guard !isSame(old.bytes, bytes) else { continue }
      if isResealed, !steps.contains(where: { $0.finding.path == plan.path(index) }) {
        steps.append(RepairStep(Finding(.damagedLine, path: plan.path(index)), .sealed))
      }
      if index == plan.segments.count - 1, let tail = tornTail(old, bytes) {
        try interrupt("keep tail")
        try quarantine().keep(tailOf: name, of: plan.site, old.bytes, from: tail)
        try interrupt("cut")
        try cut(name, at: tail)
        continue
      }
      try interrupt("keep")
      try quarantine().keep(segment: name, of: plan.site, old.bytes)
      try interrupt("replace")
      try write(bytes, to: index, mode: old.mode)
    }
    return steps
  }

  private func lineSteps() -> [RepairStep] {
    var places: [UInt64: (segment: Int, line: Int)] = [:]
    let wanted = Set(plan.remarks.map(\.number))
    for (index, lines) in texts.enumerated() {
      for (place, line) in lines.enumerated() where wanted.contains(line.number) {
        places[line.number] = (index, place + 1)
      }
    }
    return plan.remarks.reduce(into: [Run]()) { runs, remark in
      let place = places[remark.number]
      let run = Run(remark, path: plan.path(place?.segment ?? .max), line: place?.line)
      guard !runs.isEmpty, runs[runs.count - 1].join(run) else { return runs.append(run) }
    }.map(\.step)
  }

  /// What happened to lines with numbers in a row.
  private struct Run {
    private let code: Finding.Code
    private let outcome: RepairStep.Outcome
    private let path: String
    private let line: Int?
    private var numbers: ClosedRange<UInt64>
    private var records: [String]

    init(_ remark: SitePlan.Remark, path: String, line: Int?) {
      (code, outcome, records) = (remark.code, remark.outcome, remark.records)
      (self.path, self.line) = (path, line)
      numbers = remark.number...remark.number
    }

    /// Makes one of both; `false` where they are to be told of apart.
    mutating func join(_ next: Run) -> Bool {
      guard code == .missingNumber || code == .syncConflict, next.code == code,
        next.outcome == outcome, next.path == path,
        next.numbers.lowerBound == numbers.upperBound + 1
      else { return false }
      numbers = numbers.lowerBound...next.numbers.upperBound
      records += next.records
      return true
    }

    var step: RepairStep {
      let isRun = code == .missingNumber || code == .syncConflict
      var known: Set<String> = []
      return RepairStep(
        Finding(code, path: path, line: line, numbers: isRun ? numbers : nil),
        outcome,
        records: records.filter { known.insert($0).inserted }
      )
    }
  }

  // A seal says what stands before it, so that it changes with that.
  private func text(_ lines: [SiteLine]) -> (bytes: [UInt8], isResealed: Bool) {
    var bytes: [UInt8] = []
    var isResealed = false
    for (index, line) in lines.enumerated() {
      guard let seal = line.seal else {
        line.append(to: &bytes)
        continue
      }
      let checksum = bytes.withUnsafeBytes { CRC32C.checksum($0) }
      if seal.checksum == checksum, seal.lines == index {
        line.append(to: &bytes)
      } else {
        isResealed = true
        bytes += LineEncoder.seal(
          number: line.number,
          stamp: line.stamp,
          site: plan.site,
          lines: index,
          checksum: checksum
        )
      }
    }
    return (bytes, isResealed)
  }

  private func isSame(_ old: FileBytes, _ new: [UInt8]) -> Bool {
    old.count == new.count && memcmp(old.base, new, new.count) == 0
  }

  // Where to cut, when nothing else is wrong with the segment.
  private func tornTail(_ old: SegmentText, _ new: [UInt8]) -> Int? {
    guard let damage = old.damages.last, !damage.hasNewline, damage.holding == 0,
      damage.start == new.count, memcmp(old.bytes.base, new, new.count) == 0
    else { return nil }
    return new.count
  }

  private func cut(_ name: String, at offset: Int) throws {
    guard let file = try folder.file(name, O_RDWR) else {
      throw folder.failure("open", name, ENOENT)
    }
    let shortened = retrying { ftruncate(file.number, off_t(offset)) }
    guard shortened == 0 else { throw folder.failure("ftruncate", name, shortened) }
    let synced = retrying { fdatasync(file.number) }
    guard synced == 0 else { throw folder.failure("fdatasync", name, synced) }
  }

  private func write(_ bytes: [UInt8], to index: Int, mode: mode_t) throws {
    let last = plan.segments.last?.number ?? 0
    let number =
      plan.segments.indices.contains(index)
      ? plan.segments[index].number : last + 1 + index - plan.segments.count
    guard number <= Segment.highest else {
      throw folder.failure("create", Segment.name(number), EOVERFLOW)
    }
    try bytes.withUnsafeBytes { try folder.replace(Segment.name(number), with: $0, mode: mode) }
  }
}
