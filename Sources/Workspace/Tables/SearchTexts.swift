import Domain

/// The folded texts of a table's rows, one after the other in one block of bytes.
///
/// A row's text is made when it is first looked through.
struct SearchTexts {
  private var bytes: [UInt8] = []
  private var spans: [(start: Int, count: Int)?]
  private var scratch: [UInt8] = []

  init(count: Int) {
    spans = Array(repeating: nil, count: count)
  }

  /// The row's record changed; its old text stays in the block until the table is read again.
  mutating func forget(_ row: Int) {
    if row < spans.count { spans[row] = nil }
  }

  mutating func contains(
    _ word: Filter.Word,
    _ row: Int,
    text: ((String) -> Void) -> Void
  ) -> Bool {
    let span = (row < spans.count ? spans[row] : nil) ?? make(row, text: text)
    return word.isFound(in: bytes.span.extracting(span.start..<span.start + span.count))
  }

  /// Makes the text of a row.
  @discardableResult
  mutating func make(_ row: Int, text: ((String) -> Void) -> Void) -> (start: Int, count: Int) {
    while row >= spans.count { spans.append(nil) }
    let start = bytes.count
    text { Haystack.append($0, to: &bytes) }
    let span = (start, bytes.count - start)
    spans[row] = span
    return span
  }

  mutating func contains(_ word: Filter.Word, in text: String) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    Haystack.append(text, to: &scratch)
    return word.isFound(in: scratch.span)
  }
}
