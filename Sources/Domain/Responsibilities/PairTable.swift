/// Which of several things meet in pairs, and in what.
struct PairTable<Joint> {
  private let count: Int
  private var joints: [Int: Joint] = [:]

  init(count: Int, _ joint: (_ left: Int, _ right: Int) -> Joint?) {
    self.count = count
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) {
        if let both = joint(left, right) { joints[left * count + right] = both }
      }
    }
  }

  private subscript(left: Int, right: Int) -> Joint? {
    joints[min(left, right) * count + max(left, right)]
  }

  /// Groups in which all meet all, so that each pair is in one of them at least.
  ///
  /// `narrow` tells what remains common when another pair joins; nil where nothing does.
  func groups(
    _ narrow: (_ joint: Joint, _ pair: Joint) -> Joint?
  ) -> [(members: [Int], joint: Joint)] {
    var told: Set<Int> = []
    var groups: [(members: [Int], joint: Joint)] = []
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) where !told.contains(left * count + right) {
        guard var joint = self[left, right] else { continue }
        var members = [left, right]
        for other in 0..<count where !members.contains(other) {
          let narrowed = members.reduce(Optional(joint)) { rest, member in
            guard let rest, let pair = self[member, other] else { return nil }
            return narrow(rest, pair)
          }
          guard let narrowed else { continue }
          joint = narrowed
          members.append(other)
        }
        members.sort()
        for (place, one) in members.enumerated() {
          for two in members[(place + 1)...] { told.insert(one * count + two) }
        }
        groups.append((members, joint))
      }
    }
    return groups
  }
}
