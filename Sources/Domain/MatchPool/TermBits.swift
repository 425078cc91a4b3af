/// Sets of terms as bits, a row for each volunteer.
struct TermBits: Sendable {
  private let words: Int
  private let numbers: [String: Int]
  private var bits: [UInt64]

  init<Row>(_ rows: [Row], _ terms: (Row) -> [String]) {
    var numbers: [String: Int] = [:]
    var marks: [(row: Int, number: Int)] = []
    for (row, record) in rows.enumerated() {
      for term in terms(record) {
        let number = numbers[term] ?? numbers.count
        if number == numbers.count { numbers[term] = number }
        marks.append((row, number))
      }
    }
    let words = (numbers.count + 63) / 64
    var bits = Array(repeating: UInt64(0), count: words * rows.count)
    for mark in marks {
      bits[mark.row * words + mark.number / 64] |= 1 << UInt64(mark.number % 64)
    }
    self.words = words
    self.numbers = numbers
    self.bits = bits
  }

  /// What is asked for, each term once; a term that no row has counts but is met by none.
  func asked(_ terms: [String]) -> AskedBits {
    let terms = Set(terms)
    var parts: [Int: UInt64] = [:]
    for term in terms {
      guard let number = numbers[term] else { continue }
      parts[number / 64, default: 0] |= 1 << UInt64(number % 64)
    }
    return AskedBits(
      count: terms.count,
      parts: parts.map { AskedBits.Part(word: $0.key, bits: $0.value) }
    )
  }

  /// How many of the terms asked for a row has.
  func common(_ row: Int, _ asked: AskedBits) -> Int {
    var count = 0
    for part in asked.parts { count += (bits[row * words + part.word] & part.bits).nonzeroBitCount }
    return count
  }

  func meets(_ row: Int, _ asked: AskedBits) -> Bool {
    for part in asked.parts where bits[row * words + part.word] & part.bits != 0 { return true }
    return false
  }
}

/// Terms that are asked for, as the bits of rows.
struct AskedBits: Sendable {
  struct Part: Sendable {
    let word: Int
    let bits: UInt64
  }

  /// How many different terms.
  let count: Int
  let parts: [Part]
}

extension TermBits {
  /// The keys of terms, without those that say nothing.
  static func keys(_ terms: [Term], without left: Term = .none) -> [String] {
    terms.isEmpty ? [] : terms.lazy.filter { $0 != .none && $0 != left }.map(\.key)
  }
}
