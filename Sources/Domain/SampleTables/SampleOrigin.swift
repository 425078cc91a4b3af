/// Names as they are given where a language is spoken.
struct SampleOrigin: Sendable {
  /// The language that the names come from, by its key.
  let language: String
  /// Languages that many of the people speak besides.
  let others: [String]
  /// How many of a hundred people of the sample have such a name.
  let share: Int
  let firstNames: [String]
  let lastNames: [String]

  init(_ language: String, others: String, share: Int, first: String, last: String) {
    self.language = language
    self.others = SampleOrigin.list(others)
    self.share = share
    firstNames = SampleOrigin.list(first)
    lastNames = SampleOrigin.list(last)
  }

  /// The words of a table, which stand between commas.
  static func list(_ words: String) -> [String] {
    words.split { $0 == "," || $0.isNewline }
      .map { String($0.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }

  static let all = european + others

  /// For each of a hundred people, where the name comes from.
  static let ofHundred: [Int] = all.enumerated().flatMap { index, origin in
    Array(repeating: index, count: origin.share)
  }
}
