extension Placement {
  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  /// Whether it takes the volunteer's time on a day: on trial or active, within its days.
  package func takesTime(on day: Day) -> Bool {
    ["trial", "active"].contains(state.key) && period.contains(day)
  }

  /// Whether it is still on its way or running: neither ended nor declined.
  package var isOpen: Bool { !["ended", "declined"].contains(state.key) }

  /// Whether the volunteer is in service by it: on trial, active or paused for a while.
  package var isRunning: Bool { ["trial", "active", "paused"].contains(state.key) }
}

extension GuideAgreement {
  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  /// Whether guide and client are on their way, or paused for a while.
  package var isRunning: Bool { ["running", "paused"].contains(state.key) }
}
