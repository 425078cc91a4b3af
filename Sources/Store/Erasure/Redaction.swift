internal import Glibc

/// Takes what erasures name out of the bytes of a journal file.
///
/// Numbers stay dense and each line keeps its place: a line that said nothing else becomes a stub.
struct Redaction {
  let register: ErasureRegister
  private let ids: TokenSet
  private let remarks: Set<OperationID>
  /// For files that end before the erasure: what stands in a field since then, in place of what its
  /// last write there said.
  var substitutes: [Erasure.Place: Substitute] = [:]

  struct Substitute {
    let write: OperationID
    let stamp: UInt64
    /// As it is written, with quotes, or `null`.
    let value: [UInt8]
  }

  /// For all erasures of a register.
  init(_ register: ErasureRegister) {
    self.init(register, of: Array(register.erasures.values))
  }

  /// For some erasures, which leaves files alone that only others concern.
  init(_ register: ErasureRegister, of erasures: [Erasure]) {
    self.register = register
    let records = erasures.flatMap { $0.records + $0.places.map(\.record) }
    ids = TokenSet(Set(records.map { ExactText($0) }))
    remarks = Set(erasures.flatMap(\.remarks))
  }

  /// The cleaned file, or `nil` when there is nothing to clean in it.
  func redacted(_ bytes: UnsafeRawBufferPointer, site: String) -> [UInt8]? {
    guard let start = bytes.baseAddress else { return nil }
    let source = JournalBytes(
      base: start.assumingMemoryBound(to: UInt8.self),
      count: bytes.count,
      site: site
    )
    let numbers = Set(remarks.filter { $0.site == site }.map(\.number))
    var output: [UInt8] = []
    var copied = 0
    var lines = 0
    var isChanged = false
    source.forEachLine { from, to in
      let isHit = names(source.base, from, to) || isRemark(source.base, from, to, numbers)
      let isSeal = isChanged && source.isSeal(from, to)
      guard isHit || isSeal else {
        lines += 1
        return
      }
      output.append(contentsOf: source.bytes(copied, from))
      copied = from
      let line = isSeal ? nil : LineRedaction(source, from, to, self)
      let cleaned =
        isSeal ? source.seal(from, to, lines: lines, content: output) : line?.result ?? .same
      switch cleaned {
      case .same: lines += 1
      case .line(let bytes):
        isChanged = true
        output.append(contentsOf: bytes)
        copied = to + 1
        lines += bytes.count { $0 == 0x0a }
      case .nothing:
        isChanged = true
        copied = to + 1
      }
    }
    // What stands behind the last newline is no line and may hold anything.
    let end = source.end
    guard isChanged || end < source.count else { return nil }
    output.append(contentsOf: source.bytes(copied, end))
    return output
  }

  /// Whether anything in the bytes names one of the records, be it a line or not.
  func isNamed(in bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.baseAddress.map {
      names($0.assumingMemoryBound(to: UInt8.self), 0, bytes.count)
    } ?? false
  }

  /// Runs over the writes to the records that erasures name.
  func forEachWrite(
    in bytes: UnsafeRawBufferPointer,
    site: String,
    _ body: (Erasure.Place, OperationID, _ stamp: UInt64) -> Void
  ) {
    guard let start = bytes.baseAddress else { return }
    let base = start.assumingMemoryBound(to: UInt8.self)
    let source = JournalBytes(base: base, count: bytes.count, site: site)
    source.forEachLine { from, to in
      guard names(base, from, to), let header = source.header(from, to), header.kind.isWriting,
        header.changes > 0, let changes = ChangeList(base, from: header.changes, to: to)
      else { return }
      let write = OperationID(site: site, number: header.number - UInt64(header.part - 1))
      for item in changes.items {
        let record = JSONText.string(base, item.change.record)
        let field = JSONText.string(base, item.change.field)
        body(Erasure.Place(record: record, field: field), write, header.stamp)
      }
    }
  }

  /// Whether the line names one of the records where a change begins.
  private func names(_ base: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var position = from
    while position < to, let found = memchr(base + position, 0x5b, to - position) {
      position = found - UnsafeMutableRawPointer(mutating: base) + 1
      // As it is read when it is folded, blanks included.
      var scanner = JSONScanner(base, from: position, to: to)
      guard scanner.peek() == 0x22, let id = scanner.string() else { continue }
      if ids.index(of: base + id.start, count: id.count) != nil { return true }
    }
    return false
  }

  private func isRemark(
    _ base: UnsafePointer<UInt8>,
    _ from: Int,
    _ to: Int,
    _ numbers: Set<UInt64>
  ) -> Bool {
    guard !numbers.isEmpty else { return false }
    var scanner = JSONScanner(base, from: from + 5, to: to)
    return scanner.number().map(numbers.contains) ?? false
  }

  func dropsRemark(of operation: OperationID) -> Bool { remarks.contains(operation) }
}
