internal import Glibc

/// Takes what erasures name out of the bytes of a journal file.
///
/// Numbers stay dense and each line keeps its place: a line that said nothing else becomes a stub.
struct Redaction {
  let register: ErasureRegister
  private let ids: TokenSet
  private let remarks: Set<OperationID>

  /// For all erasures of a register.
  init(_ register: ErasureRegister) {
    self.init(register, of: Array(register.erasures.values))
  }

  /// For some erasures, which leaves files alone that only others concern.
  init(_ register: ErasureRegister, of erasures: [Erasure]) {
    self.register = register
    let records = erasures.flatMap { $0.records + $0.places.map(\.record) }
    // Without their quotes, as they are looked up.
    ids = TokenSet(records.map { Array(JSONText.token($0).dropFirst().dropLast()) })
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
        lines += 1
      case .nothing:
        isChanged = true
        copied = to + 1
      }
    }
    guard isChanged else { return nil }
    output.append(contentsOf: source.bytes(copied, source.count))
    return output
  }

  /// Whether the line names one of the records where a change begins.
  private func names(_ base: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var position = from
    while position < to, let found = memchr(base + position, 0x5b, to - position) {
      position = found - UnsafeMutableRawPointer(mutating: base) + 1
      guard position < to, base[position] == 0x22 else { continue }
      position += 1
      guard let end = memchr(base + position, 0x22, to - position) else { return false }
      let count = end - UnsafeMutableRawPointer(mutating: base) - position
      if ids.contains(base + position, count: count) { return true }
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
