/// How names of people are put together.
package enum PersonName {
  /// `Öztürk, Ayşe`, as lists are sorted.
  package static func listed(last: String, first: String) -> String {
    first.isEmpty ? last : last.isEmpty ? first : "\(last), \(first)"
  }

  /// Parts a full name: `Öztürk, Ayşe` at the comma, `Ayşe Öztürk` before the last word.
  package static func parted(_ full: String) -> (first: String, last: String) {
    let words = full.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let comma = words.firstIndex(of: ",") {
      let first = words[words.index(after: comma)...].drop { $0 == " " }
      return (String(first), String(words[..<comma]))
    }
    guard let space = words.lastIndex(of: " ") else { return ("", words) }
    var start = words.index(after: space)
    // Particles belong to the family name: "Anna von der Heide".
    let particles: Set = [
      "von", "van", "zu", "zum", "zur", "de", "der", "den", "da", "di", "el", "al",
    ]
    while true {
      let before = words[..<start].dropLast()
      guard let previous = before.lastIndex(of: " ") else {
        // Written small it is no first name: "von der Heide" is a family name alone.
        if particles.contains(String(before)) { start = words.startIndex }
        break
      }
      guard particles.contains(before[before.index(after: previous)...].lowercased()) else { break }
      start = before.index(after: previous)
    }
    return (String(words[..<start].dropLast()), String(words[start...]))
  }
}
