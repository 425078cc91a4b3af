@testable import Domain

/// Somebody who has a report without its hidden figures and wants to know them.
///
/// Knows what is shown, that a hidden figure is not 0, and how figures add up or bound each other.
/// What is possible is shown by an answer that fits everything known; it is looked for near the true
/// one, which fits.
struct DisclosureAttack {
  /// Parts that make a whole together, or at least or at most that much.
  struct Sum {
    enum Kind { case equal, atLeast, atMost }

    let parts: [Int]
    let whole: Int
    var kind = Kind.equal
  }

  let values: [Int]
  let isHidden: [Bool]
  let sums: [Sum]
  let most: Int
  private let lines: [[Int]]

  init(values: [Int], isHidden: [Bool], sums: [Sum], most: Int) {
    self.values = values
    self.isHidden = isHidden
    self.sums = sums
    self.most = most
    var lines = Array(repeating: [Int](), count: values.count)
    for (number, sum) in sums.enumerated() {
      for place in Set(sum.parts + [sum.whole]) { lines[place].append(number) }
    }
    self.lines = lines
  }

  /// Whether a number is possible for a hidden figure.
  func isPossible(_ number: Int, at place: Int) -> Bool {
    isPossible(number...number, at: place)
  }

  /// Whether a hidden figure could be one of these numbers.
  func isPossible(_ numbers: ClosedRange<Int>, at place: Int) -> Bool {
    var rooms = start
    rooms[place] = rooms[place].clamped(to: numbers)
    guard numbers.overlaps(start[place]), narrow(&rooms, lines[place]) else { return false }
    var patience = 4000
    return solve(rooms, &patience)
  }

  /// All answers that fit, up to so many.
  func answers(_ limit: Int) -> [[Int]] {
    var found: [[Int]] = []
    var rooms = start
    if narrow(&rooms, Array(sums.indices)) { collect(rooms, &found, limit) }
    return found
  }

  private var start: [ClosedRange<Int>] {
    values.indices.map { isHidden[$0] ? 1...most : values[$0]...values[$0] }
  }

  private func collect(_ rooms: [ClosedRange<Int>], _ found: inout [[Int]], _ limit: Int) {
    guard found.count < limit else { return }
    guard let next = rooms.indices.first(where: { rooms[$0].count > 1 }) else {
      found.append(rooms.map(\.lowerBound))
      return
    }
    for number in rooms[next] {
      var narrower = rooms
      narrower[next] = number...number
      if narrow(&narrower, lines[next]) { collect(narrower, &found, limit) }
    }
  }

  private func solve(_ rooms: [ClosedRange<Int>], _ patience: inout Int) -> Bool {
    let open = rooms.indices.filter { rooms[$0].count > 1 }
    guard let next = open.min(by: { rooms[$0].count < rooms[$1].count }) else { return true }
    let room = rooms[next]
    let near = min(max(values[next], room.lowerBound), room.upperBound)
    let tries = [near] + (1...4).flatMap { [near + $0, near - $0] }
    for number in tries + [room.lowerBound, room.upperBound] where room.contains(number) {
      patience -= 1
      guard patience > 0 else { return false }
      var narrower = rooms
      narrower[next] = number...number
      if narrow(&narrower, lines[next]), solve(narrower, &patience) { return true }
    }
    return false
  }

  /// Leaves out what cannot be by the sums; false where nothing is left.
  private func narrow(_ rooms: inout [ClosedRange<Int>], _ first: [Int]) -> Bool {
    var waiting = first
    while let number = waiting.popLast() {
      let sum = sums[number]
      let least = sum.parts.reduce(0) { $0 + rooms[$1].lowerBound }
      let greatest = sum.parts.reduce(0) { $0 + rooms[$1].upperBound }
      let whole = rooms[sum.whole]
      var changes: [(place: Int, least: Int, most: Int)] = [
        (
          sum.whole, sum.kind == .atLeast ? whole.lowerBound : least,
          sum.kind == .atMost ? whole.upperBound : greatest
        )
      ]
      for part in sum.parts {
        let room = rooms[part]
        changes.append(
          (
            part,
            sum.kind == .atMost ? room.lowerBound : whole.lowerBound - (greatest - room.upperBound),
            sum.kind == .atLeast
              ? room.upperBound : whole.upperBound - (least - room.lowerBound)
          )
        )
      }
      for change in changes {
        let room = rooms[change.place]
        let low = max(room.lowerBound, change.least)
        let high = min(room.upperBound, change.most)
        guard low <= high else { return false }
        if low...high != room {
          rooms[change.place] = low...high
          waiting += lines[change.place]
        }
      }
    }
    return true
  }
}
