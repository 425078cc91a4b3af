/// The sorts of ties between two partners, or between a partner and what it takes part in.
package struct Ties: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A cooperation agreement in force.
  package static let agreement = Ties(rawValue: 1)
  /// A network, round table or working group.
  package static let network = Ties(rawValue: 2)
  /// A meeting within the time that is looked at.
  package static let meeting = Ties(rawValue: 4)
  /// One is a part of the other.
  package static let parent = Ties(rawValue: 8)
  /// One was connected with the other by the office.
  package static let mediation = Ties(rawValue: 16)

  /// A tandem of a volunteer agency and an integration guide.
  package static let tandem = Ties(rawValue: 32)

  package static let all: Ties = [.agreement, .network, .meeting, .parent, .mediation, .tandem]
  /// What keeps a partner from being isolated (warning W12).
  package static let joining: Ties = [.agreement, .tandem, .network, .meeting]
  /// Each sort by itself, the strongest first.
  package static let each: [Ties] = [
    .tandem, .agreement, .network, .meeting, .parent, .mediation,
  ]
}

/// How many ties of each sort there are.
package struct Tally: Hashable, Sendable {
  package var agreements = 0
  package var networks = 0
  package var meetings = 0
  package var parents = 0
  package var mediations = 0
  package var tandems = 0
  /// The day of the last meeting that was counted.
  package var lastMeeting: Day?

  package init() {}

  /// One tie of a sort.
  package init(_ ties: Ties) {
    agreements = ties.contains(.agreement) ? 1 : 0
    networks = ties.contains(.network) ? 1 : 0
    meetings = ties.contains(.meeting) ? 1 : 0
    parents = ties.contains(.parent) ? 1 : 0
    mediations = ties.contains(.mediation) ? 1 : 0
    tandems = ties.contains(.tandem) ? 1 : 0
  }

  /// The sorts of which there is at least one.
  package var ties: Ties {
    var ties: Ties = []
    if agreements > 0 { ties.insert(.agreement) }
    if networks > 0 { ties.insert(.network) }
    if meetings > 0 { ties.insert(.meeting) }
    if parents > 0 { ties.insert(.parent) }
    if mediations > 0 { ties.insert(.mediation) }
    if tandems > 0 { ties.insert(.tandem) }
    return ties
  }

  package mutating func add(_ other: Tally) {
    agreements += other.agreements
    networks += other.networks
    meetings += other.meetings
    parents += other.parents
    mediations += other.mediations
    tandems += other.tandems
    lastMeeting = [lastMeeting, other.lastMeeting].compactMap { $0 }.max()
  }
}
