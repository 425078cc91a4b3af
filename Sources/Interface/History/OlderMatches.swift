import Workspace

/// What a filter finds beyond the changes that are loaded; what it does not find is not kept.
struct OlderMatches {
  /// What is found, newest first, with the text that the filter looks at.
  private(set) var found: [(line: HistoryLine, text: String)] = []
  /// The oldest change that was looked at.
  private(set) var last: HistoryLine?
  /// How many were looked at.
  private(set) var searched = 0
  /// Whether none is left to look at.
  private(set) var isComplete = false
  private var words: [String] = []

  /// Keeps what still fits; begins anew where more than before may fit.
  mutating func look(for words: [String]) {
    guard words != self.words else { return }
    let isNarrower = self.words.allSatisfy { old in words.contains { $0.contains(old) } }
    if isNarrower, !self.words.isEmpty {
      found.removeAll { _, text in !words.allSatisfy { text.contains($0) } }
    } else {
      self = OlderMatches()
    }
    self.words = words
  }

  /// Looks at the next older changes.
  mutating func take(_ older: [(HistoryLine, String)], isEnd: Bool) {
    found += older.filter { _, text in words.allSatisfy { text.contains($0) } }
    last = older.last?.0 ?? last
    searched += older.count
    isComplete = isEnd
  }
}
