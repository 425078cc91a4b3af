internal import Glibc

/// What lines are searched for: bytes that one of the wanted lines certainly contains.
///
/// Other lines may contain them too: what is found must still be looked at.
enum LinePattern {
  /// Each costs a pass of its own.
  case texts([ByteSearch])
  /// Changes of many records: one pass that looks at the first text of every list.
  case records(TokenSet)

  static func records(_ ids: some Collection<ExactText>) -> LinePattern {
    ids.count <= 3
      ? .texts(ids.map { ByteSearch(JSONText.token($0.text)) })
      : .records(TokenSet(ids.map { Array(JSONText.token($0.text).dropFirst().dropLast()) }))
  }

  /// All undos and redos: both kinds end alike, and what they name follows.
  static let verdicts = LinePattern.texts([ByteSearch(Array("do\",\"x\":\"".utf8))])

  /// What a user wrote.
  static func user(_ name: String) -> LinePattern {
    .texts([ByteSearch(Array("\"u\":".utf8) + JSONText.token(name))])
  }
}

/// The places in a buffer that a pattern fits, in rising order.
struct PatternScan {
  private let pattern: LinePattern
  private let base: UnsafePointer<UInt8>
  private let end: Int
  // The next place of each text.
  private var places: [Int] = []

  init(_ pattern: LinePattern, _ source: FileBytes, from start: Int) {
    self.pattern = pattern
    base = source.base
    end = source.count
    if case .texts(let texts) = pattern { places = texts.map { find($0, from: start) } }
  }

  /// The first place at or behind `start`; calls must ask for rising places.
  mutating func next(from start: Int) -> Int? {
    switch pattern {
    case .records(let ids):
      return find(ids, from: start)
    case .texts(let texts):
      var first = end
      for index in texts.indices {
        if places[index] < start { places[index] = find(texts[index], from: start) }
        first = min(first, places[index])
      }
      return first < end ? first : nil
    }
  }

  private func find(_ text: ByteSearch, from start: Int) -> Int {
    text.first(in: base, from: start, to: end) ?? end
  }

  private func find(_ ids: TokenSet, from start: Int) -> Int? {
    var position = start
    while position < end, let found = memchr(base + position, 0x5b, end - position) {
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      var scanner = JSONScanner(base, from: position, to: end)
      guard scanner.peek() == 0x22, let id = scanner.string() else { continue }
      if ids.contains(base + id.start, count: id.count) { return position - 1 }
    }
    return nil
  }
}
