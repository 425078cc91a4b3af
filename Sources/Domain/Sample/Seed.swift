/// A source of numbers that look like chance and are the same for the same beginning (SplitMix64).
struct Seed {
  private var state: UInt64

  init(_ state: UInt64) {
    self.state = state
  }

  /// A source of its own for one thing, whatever was asked of others before.
  init(_ seed: UInt64, _ index: Int) {
    self.init(seed ^ (UInt64(truncatingIfNeeded: index) &+ 1) &* 0xD6E8_FEB8_6659_FD93)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to one below the bound; 0 where nothing is below it.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next() % UInt64(bound))
  }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the list; the empty text of an empty one.
  mutating func pick(_ list: [String]) -> String {
    list.isEmpty ? "" : list[below(list.count)]
  }

  /// So many different ones of the list, in its order.
  mutating func pick<Item>(_ count: Int, of list: [Item]) -> [Item] {
    var chosen: [Item] = []
    var missing = min(count, list.count)
    for (index, item) in list.enumerated() where missing > 0 {
      if below(list.count - index) < missing {
        chosen.append(item)
        missing -= 1
      }
    }
    return chosen
  }
}
