internal import Glibc

/// Reads one site's files line by line and says what is wrong with them.
struct SegmentCheck {
  let site: String
  let folder: Folder
  let isElsewhere: Bool
  /// What bears a later stamp waits until that time has come.
  var latest = UInt64.max
  private(set) var findings: [Finding] = []
  private(set) var highest: UInt64 = 0
  /// Whether what stands in some segment is not known.
  private(set) var isIncomplete = false
  /// Whether a segment cannot be read until somebody puts another file in its place.
  private(set) var isBlocked = false
  private let name: TextBytes
  private var checksums: [UInt64: UInt32] = [:]
  private var openParts: (next: Int, of: Int)?
  private var isHeldBack = false
  private var isBehindUnread = false
  private var path = ""

  init(site: String, folder: Folder, isElsewhere: Bool = false) {
    self.site = site
    self.folder = folder
    self.isElsewhere = isElsewhere
    name = TextBytes(site)
  }

  mutating func run() {
    let names = (try? folder.names()) ?? []
    let numbers = names.compactMap(Segment.number).sorted()
    for number in numbers {
      path = "\(folder.path)/\(Segment.name(number))"
      do {
        guard let bytes = try folder.contents(Segment.name(number)) else { continue }
        check(bytes, isLast: number == numbers.last)
      } catch let error as StoreError {
        report(error.code == EACCES ? .wrongPermissions : .diskFailed)
        isBlocked = isBlocked || error.code != EACCES
        (isIncomplete, isBehindUnread) = (true, true)
      } catch {
        report(.unsafeFile)
        (isBlocked, isIncomplete, isBehindUnread) = (true, true, true)
      }
    }
    endParts(line: nil, offset: nil)
  }

  private mutating func report(
    _ code: Finding.Code,
    line: Int? = nil,
    offset: Int? = nil,
    numbers: ClosedRange<UInt64>? = nil
  ) {
    findings.append(
      Finding(
        code,
        path: path,
        line: line,
        offset: offset,
        isElsewhere: isElsewhere,
        numbers: numbers
      )
    )
  }

  private mutating func check(_ bytes: FileBytes, isLast: Bool) {
    var pieces: [SegmentPiece] = []
    SegmentPiece.forEach(bytes, site: name) { pieces.append($0) }
    // A segment that was left because the disk failed has no seal either.
    let isOpen = isLast || !pieces.contains { $0.header?.kind == .seal }
    var isDamaged = false
    for (index, piece) in pieces.enumerated() {
      let (line, offset) = (index + 1, piece.start)
      if let header = piece.header {
        let checksum = LineFrame.verify(bytes.base + offset, count: piece.end - offset) ?? 0
        if checkNumber(header, checksum, afterDamage: isDamaged, line: line, offset: offset) {
          checkParts(header, line: line, offset: offset)
        }
        isDamaged = false
        if header.kind == .seal { checkSeal(bytes, piece, line: line) }
      } else if !piece.hasNewline, isOpen {
        report(.tornTail, line: line, offset: offset)
      } else {
        isDamaged = checkDamage(bytes, piece, line: line)
      }
    }
  }

  // Returns whether lines may be missing behind it.
  private mutating func checkDamage(
    _ bytes: FileBytes,
    _ piece: SegmentPiece,
    line: Int
  ) -> Bool {
    let lines = Salvage.lines(in: bytes.base, from: piece.start, to: piece.end, site: name)
    guard !lines.isEmpty else {
      report(.damagedLine, line: line, offset: piece.start)
      return true
    }
    report(.gluedLines, line: line, offset: piece.start)
    for token in lines {
      guard let header = LineHeader(bytes.base, from: token.start, to: token.end, site: name) else {
        continue
      }
      let checksum = LineFrame.verify(bytes.base + token.start, count: token.count) ?? 0
      if checkNumber(header, checksum, afterDamage: true, line: line, offset: token.start) {
        checkParts(header, line: line, offset: token.start)
      }
    }
    // A newline takes one byte; where more is left over, a line was there.
    return piece.end - piece.start - lines.reduce(0) { $0 + $1.count } > lines.count
  }

  // Returns whether the line is not one that was read before.
  private mutating func checkNumber(
    _ header: LineHeader,
    _ checksum: UInt32,
    afterDamage: Bool,
    line: Int,
    offset: Int
  ) -> Bool {
    if header.stamp > latest, !isHeldBack {
      isHeldBack = true
      report(.heldBack, line: line, offset: offset)
    }
    let number = header.number
    if number <= highest {
      // After a disk error the same lines stand once more in the next segment.
      let isSame = checksums[number] == checksum
      report(isSame ? .repeatedLine : .doubledNumber, line: line, offset: offset)
      if checksums[number] == nil { checksums[number] = checksum }
      return !isSame
    }
    if number > highest + 1, !afterDamage, !isBehindUnread {
      let numbers = highest + 1...number - 1
      report(.missingNumber, line: line, offset: offset, numbers: numbers)
    }
    isBehindUnread = false
    checksums[number] = checksum
    highest = number
    return true
  }

  private mutating func checkParts(_ header: LineHeader, line: Int, offset: Int) {
    if let open = openParts, header.parts != open.of || header.part != open.next {
      endParts(line: line, offset: offset)
    }
    guard header.parts > 1, header.part == openParts?.next ?? 1 else { return }
    openParts = header.part == header.parts ? nil : (header.part + 1, header.parts)
  }

  private mutating func endParts(line: Int?, offset: Int?) {
    guard openParts != nil else { return }
    openParts = nil
    report(.unfinishedTransaction, line: line, offset: offset)
  }

  // The seal covers what no line can: that a line is missing together with its number.
  private mutating func checkSeal(_ bytes: FileBytes, _ piece: SegmentPiece, line: Int) {
    let before = UnsafeRawBufferPointer(start: bytes.base, count: piece.start)
    guard let seal = Seal(bytes.base, from: piece.start, to: piece.end),
      seal.checksum != CRC32C.checksum(before)
    else { return }
    report(.damagedLine, line: line, offset: piece.start)
  }
}
