internal import Glibc

/// One line without what erasures name.
struct LineRedaction {
  enum Result {
    case same
    /// Newline included.
    case line([UInt8])
    /// The line was damaged: nobody can read it, and it may hold what must go.
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
    guard let header = source.header(from, to) else { return .nothing }
    let operation = OperationID(
      site: source.site,
      number: header.number - UInt64(header.part - 1)
    )
    var bytes: [UInt8]?
    if header.kind.isWriting, header.changes > 0 {
      guard let changes = ChangeList(source.base, from: header.changes, to: to) else {
        return .same
      }
      let kept = changes.items.map { keep($0, operation, header.stamp) }
      if header.kind == .set, !kept.isEmpty, kept.allSatisfy({ $0.bytes == nil }) {
        let erasure = kept.compactMap(\.erasure).first?.operation ?? operation
        return .line(LineEncoder.erased(header, site: source.site, by: erasure))
      }
      if kept.contains(where: \.isChanged) {
        var line = Array(source.bytes(from, changes.start))
        line.append(UInt8(ascii: "["))
        line.append(contentsOf: kept.compactMap(\.bytes).joined(separator: [UInt8(ascii: ",")]))
        line.append(UInt8(ascii: "]"))
        line.append(contentsOf: source.bytes(changes.end, to - LineFrame.trailer))
        bytes = line
      }
    }
    if redaction.dropsRemark(of: operation) {
      bytes = withoutRemark(bytes ?? Array(source.bytes(from, to - LineFrame.trailer)))
    }
    guard var line = bytes else { return .same }
    LineFrame.close(&line, from: 0)
    return .line(line)
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
      return Kept(bytes: nil, erasure: erasure, isChanged: true)
    }
    // A later write by somebody who had not yet heard of the erasure still quotes what stood there.
    guard operation.site != erasure.operation.site, !JSONText.isNull(base, item.change.old) else {
      return Kept(bytes: whole, erasure: nil, isChanged: false)
    }
    var bytes = Array(source.bytes(item.start, item.change.old.start))
    bytes.append(contentsOf: "null".utf8)
    bytes.append(contentsOf: source.bytes(item.change.old.end, item.end))
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
