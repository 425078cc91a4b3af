/// Two offers or projects of different partners that may be the same work done twice.
package struct ParallelPair: Hashable, Sendable {
  /// The two in the order of their identities, so that a pair is the same whoever was asked first.
  package let key: Key
  /// What they have in common, if it is a reason.
  package let need: SharedNeed?
  /// How alike the titles are in percent, if that is a reason.
  package let titlePercent: Int?

  package var first: RecordID { key.first }
  package var second: RecordID { key.second }

  /// How many reasons there are, 1 or 2.
  package var reasons: Int { (need == nil ? 0 : 1) + (titlePercent == nil ? 0 : 1) }
}

extension ParallelPair {
  /// Two identities, whatever the order in which they were named.
  package struct Key: Hashable, Comparable, Sendable {
    package let first: RecordID
    package let second: RecordID

    package init(_ one: RecordID, _ other: RecordID) {
      first = min(one, other)
      second = max(one, other)
    }

    package static func < (left: Key, right: Key) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }
}

/// What two offers serve both: the same topic for the same people, place and time.
package struct SharedNeed: Hashable, Sendable {
  package let topics: [Term]
  /// Empty where both are for anybody.
  package let groups: [Term]
  /// Empty where both are everywhere.
  package let districts: [Term]
  /// The days on which both take place; nil where neither has a beginning, or an end.
  package let from: Day?
  package let until: Day?
}
