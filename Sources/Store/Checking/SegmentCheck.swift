internal import Glibc

/// Reads one site's files line by line and says what is wrong with them.
struct SegmentCheck {
  let site: String
  let folder: Folder
  private(set) var findings: [Finding] = []
  private var expected: UInt64 = 1
  private var repeats: Repeats
  private var openParts: (next: Int, of: Int)?
  private var path = ""

  init(site: String, folder: Folder) {
    self.site = site
    self.folder = folder
    repeats = Repeats(site: site, folder: folder)
  }

  mutating func run() {
    let names = (try? folder.names()) ?? []
    for name in names where Segment.number(name) == nil {
      // Lines may stand in what is named like a segment.
      let code: Finding.Code = Segment.isBeyond(name) ? .unsafeFile : .strayFile
      findings.append(Finding(code, path: "\(folder.path)/\(name)"))
    }
    let numbers = names.compactMap(Segment.number).sorted()
    for number in numbers {
      path = "\(folder.path)/\(Segment.name(number))"
      do {
        guard let bytes = try folder.contents(Segment.name(number)) else { continue }
        checkMode(folder.status(Segment.name(number)))
        check(bytes, segment: number)
      } catch {
        findings.append(Finding(.unsafeFile, path: path))
      }
    }
    endParts(line: nil, offset: nil)
  }

  private mutating func checkMode(_ status: stat?) {
    guard let status, status.st_mode & 0o007 != 0 else { return }
    findings.append(Finding(.wrongPermissions, path: path))
  }

  private mutating func check(_ bytes: FileBytes, segment: Int) {
    let name = TextBytes(site)
    var start = 0
    var number = 0
    var isDamaged = false
    while start < bytes.count {
      number += 1
      guard let found = memchr(bytes.base + start, 0x0a, bytes.count - start) else {
        findings.append(Finding(.tornTail, path: path, line: number, offset: start))
        return
      }
      let end = found - UnsafeMutableRawPointer(mutating: bytes.base)
      if let checksum = LineFrame.verify(bytes.base + start, count: end - start),
        let header = LineHeader(bytes.base, from: start, to: end, site: name)
      {
        let position = Position(
          segment: segment,
          start: start,
          end: end + 1,
          number: header.number,
          stamp: header.stamp,
          checksum: checksum
        )
        if header.number < expected, repeats.contains(position) {
          findings.append(Finding(.repeatedLine, path: path, line: number, offset: start))
        } else {
          checkNumber(header.number, afterDamage: isDamaged, line: number, offset: start)
          checkParts(header, line: number, offset: start)
        }
        isDamaged = false
        if header.kind == .seal { checkSeal(bytes, from: start, to: end, line: number) }
      } else {
        findings.append(Finding(.damagedLine, path: path, line: number, offset: start))
        isDamaged = true
      }
      start = end + 1
    }
  }

  private mutating func checkNumber(
    _ number: UInt64,
    afterDamage: Bool,
    line: Int,
    offset: Int
  ) {
    if number < expected {
      findings.append(Finding(.doubledNumber, path: path, line: line, offset: offset))
      return
    }
    if number > expected, !afterDamage {
      findings.append(Finding(.missingNumber, path: path, line: line, offset: offset))
    }
    expected = number + 1
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
    findings.append(Finding(.unfinishedTransaction, path: path, line: line, offset: offset))
  }

  // The seal covers what no line can: that a line is missing together with its number.
  private mutating func checkSeal(_ bytes: FileBytes, from start: Int, to end: Int, line: Int) {
    var scanner = JSONScanner(bytes.base, from: start + 1, to: end)
    let name = TextBytes("crc")
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return }
      guard name.equals(bytes.base, key) else {
        guard scanner.value() != nil else { return }
        continue
      }
      let before = UnsafeRawBufferPointer(start: bytes.base, count: start)
      guard let token = scanner.string(),
        Hexadecimal.value(.init(start: bytes.base + token.start, count: token.count))
          == UInt64(CRC32C.checksum(before))
      else {
        findings.append(Finding(.damagedLine, path: path, line: line, offset: start))
        return
      }
    } while scanner.take(UInt8(ascii: ","))
  }
}
