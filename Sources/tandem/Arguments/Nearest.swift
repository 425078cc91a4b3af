import Domain

/// Finds the name that somebody probably meant.
enum Nearest {
  /// The known name that takes the fewest edits, if they are few enough to be a slip.
  static func name(to typed: String, among names: [String]) -> String? {
    let word = Array(Folding.fold(typed).utf8.prefix(64))
    var best: (name: String, edits: Int)?
    for name in names {
      let other = Array(Folding.fold(name).utf8)
      // A beginning of three letters says as much as a whole word with a slip in it.
      let isBeginning = word.count >= 3 && other.starts(with: word)
      let edits = isBeginning ? 0 : edits(word, other)
      if edits < best?.edits ?? Int.max { best = (name, edits) }
    }
    guard let best, best.edits <= max(1, word.count / 3) else { return nil }
    return best.name
  }

  /// A sentence that offers the nearest name, with a blank in front; empty where none is near.
  static func offer(_ typed: String, among names: [String]) -> Text {
    guard let name = name(to: typed, among: names) else { return Text("") }
    return Text(de: " Meinten Sie „\(name)“?", en: " Did you mean “\(name)”?")
  }

  /// How many letters must be changed, added, dropped or swapped with their neighbour.
  private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
