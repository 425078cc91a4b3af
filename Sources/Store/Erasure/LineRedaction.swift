internal import Glibc

/// One line without what erasures name.
struct LineRedaction {
  enum Result {
    case same
    /// Newline included; several lines where they were glued together.
    case line([UInt8])
    /// Nothing of the line can be read, and it may hold what must go.
    case nothing
  }

  private let source: JournalBytes
  private let from: Int
  private let to: Int
  private let redaction: Redaction

  init(_ source: JournalBytes, _ from: Int, _ to: Int, _ redaction: Redaction) {
    self.source = source
    self.from = from
    self.to = to
    self.redaction = redaction
  }

  var result: Result {
    guard let header = source.header(from, to) else { return salvaged }
    let operation = OperationID(
      site: source.site,
      number: header.number - UInt64(header.part - 1)
    )
    var bytes: [UInt8]?
    if header.kind.isWriting, header.changes > 0 {
      guard let changes = ChangeList(source.base, from: header.changes, to: to) else {
        return stub(header, by: nil)
      }
      let kept = changes.items.map { keep($0, operation, header.stamp) }
      if header.kind == .set, !kept.isEmpty, kept.allSatisfy({ $0.bytes == nil }) {
        return stub(header, by: kept.compactMap(\.erasure).first)
      }
      if kept.contains(where: \.isChanged) {
        var line = Array(source.bytes(from, changes.start))
        line.append(UInt8(ascii: "["))
        line.append(contentsOf: kept.compactMap(\.bytes).joined(separator: [UInt8(ascii: ",")]))
        line.append(UInt8(ascii: "]"))
        line.append(contentsOf: source.bytes(changes.end, to - LineFrame.trailer))
        bytes = line
      }
    } else if header.kind == .other {
      // Nobody knows what a newer program says of the record there.
      return stub(header, by: nil)
    }
    if redaction.dropsRemark(of: operation) {
      let line = bytes ?? Array(source.bytes(from, to - LineFrame.trailer))
      bytes = withoutRemark(line) ?? bytes
    }
    guard var line = bytes else { return .same }
    LineFrame.close(&line, from: 0)
    return .line(line)
  }

  private func stub(_ header: LineHeader, by erasure: Erasure?) -> Result {
    let last = redaction.register.erasures.values.max { $1.follows($0) }
    let operation = (erasure ?? last)?.operation
    return .line(
      LineEncoder.erased(
        header,
        site: source.site,
        by: operation ?? OperationID(site: source.site, number: header.number)
      )
    )
  }

  // Whole lines of others may stand in what is not one.
  private var salvaged: Result {
    let site = TextBytes(source.site)
    var bytes: [UInt8] = []
    for line in Salvage.lines(in: source.base, from: from, to: to, site: site) {
      switch LineRedaction(source, line.start, line.end, redaction).result {
      case .same: bytes += Array(source.bytes(line.start, line.end)) + [0x0a]
      case .line(let cleaned): bytes += cleaned
      case .nothing: break
      }
    }
    return bytes.isEmpty ? .nothing : .line(bytes)
  }

  private struct Kept {
    var bytes: [UInt8]?
    var erasure: Erasure?
    var isChanged: Bool
  }

  private func keep(_ item: ChangeList.Item, _ operation: OperationID, _ stamp: UInt64) -> Kept {
    let base = source.base
    let whole = Array(source.bytes(item.start, item.end))
    let record = JSONText.string(base, item.change.record)
    let register = redaction.register
    if let erasure = register.erasure(of: ExactText(record)) {
      return Kept(bytes: nil, erasure: erasure, isChanged: true)
    }
    let place = Erasure.Place(
      record: record,
      field: JSONText.string(base, item.change.field)
    )
    guard let erasure = register.erasure(of: place), erasure.operation != operation else {
      return Kept(bytes: whole, erasure: nil, isChanged: false)
    }
    if erasure.follows(operation, stamp: stamp) {
      if let substitute = redaction.substitutes[place], substitute.write == operation {
        let bytes = item.replacing(old: Array("null".utf8), new: substitute.value, in: source)
        return Kept(bytes: bytes, erasure: erasure, isChanged: bytes != whole)
      }
      return Kept(bytes: nil, erasure: erasure, isChanged: true)
    }
    // A later write by somebody who had not yet heard of the erasure still quotes what stood there.
    guard operation.site != erasure.operation.site, !JSONText.isNull(base, item.change.old) else {
      return Kept(bytes: whole, erasure: nil, isChanged: false)
    }
    let new = Array(source.bytes(item.change.new.start, item.change.new.end))
    let bytes = item.replacing(old: Array("null".utf8), new: new, in: source)
    return Kept(bytes: bytes, erasure: erasure, isChanged: true)
  }

  private func withoutRemark(_ line: [UInt8]) -> [UInt8]? {
    let name = TextBytes("m")
    return line.withUnsafeBufferPointer { buffer -> [UInt8]? in
      guard let base = buffer.baseAddress else { return nil }
      var scanner = JSONScanner(base, from: 1, to: buffer.count)
      repeat {
        let start = scanner.position
        guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")),
          let value = scanner.value()
        else { return nil }
        guard name.equals(base, key) else { continue }
        // With the comma in front of it: a remark is never the first member.
        return Array(buffer[..<max(1, start - 1)]) + Array(buffer[value.end...])
      } while scanner.take(UInt8(ascii: ","))
      return nil
    }
  }
}

extension ChangeList.Item {
  /// The change with other values, which are given as they are written.
  fileprivate func replacing(old: [UInt8], new: [UInt8], in source: JournalBytes) -> [UInt8] {
    var bytes = Array(source.bytes(start, change.old.start))
    bytes += old
    bytes += source.bytes(change.old.end, change.new.start)
    bytes += new
    bytes += source.bytes(change.new.end, end)
    return bytes
  }
}
