@testable import Domain

/// Somebody who has a report without its hidden figures and wants to know them.
///
/// Knows what is shown, that a hidden figure is not 0, and which figures add up; tries every number.
struct DisclosureAttack {
  /// Figures that add up to another, by their numbers.
  struct Sum {
    let parts: [Int]
    let whole: Int
  }

  let values: [Int]
  let isHidden: [Bool]
  let sums: [Sum]
  let most: Int

  /// Whether a number is possible for a hidden figure.
  func isPossible(_ number: Int, at place: Int) -> Bool {
    var guesses = values.indices.map { isHidden[$0] ? nil : Optional(values[$0]) }
    guesses[place] = number
    return isFeasible(guesses) && solve(&guesses)
  }

  /// All answers that fit, up to so many.
  func answers(_ limit: Int) -> [[Int]] {
    var guesses = values.indices.map { isHidden[$0] ? nil : Optional(values[$0]) }
    var found: [[Int]] = []
    collect(&guesses, &found, limit)
    return found
  }

  private func collect(_ guesses: inout [Int?], _ found: inout [[Int]], _ limit: Int) {
    guard found.count < limit, isFeasible(guesses) else { return }
    guard let next = guesses.firstIndex(of: nil) else {
      found.append(guesses.compactMap { $0 })
      return
    }
    for number in 1...most {
      guesses[next] = number
      collect(&guesses, &found, limit)
    }
    guesses[next] = nil
  }

  private func solve(_ guesses: inout [Int?]) -> Bool {
    guard let next = guesses.firstIndex(of: nil) else { return true }
    for number in 1...most {
      guesses[next] = number
      if isFeasible(guesses), solve(&guesses) { return true }
    }
    guesses[next] = nil
    return false
  }

  /// Whether each sum can still come out.
  private func isFeasible(_ guesses: [Int?]) -> Bool {
    sums.allSatisfy { sum in
      let known = sum.parts.compactMap { guesses[$0] }
      let open = sum.parts.count - known.count
      let least = known.reduce(0, +) + open
      guard let whole = guesses[sum.whole] else { return least <= most }
      return open == 0 ? least == whole : least <= whole && whole <= least + open * most
    }
  }
}
