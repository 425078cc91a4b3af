extension ProjectFunding {
  /// Whether it is a part of what pays the project: neither rejected nor given up.
  package var counts: Bool { !["rejected", "dropped"].contains(state.key) }

  /// Whether something is still to be done for it.
  package var isOpen: Bool { counts && state.key != "closed" }

  /// Whether the money was promised.
  package var isGranted: Bool {
    isRunning || ["proving", "closed"].contains(state.key)
  }

  /// Whether the money is flowing.
  package var isRunning: Bool { ProjectFunding.running.contains(state.key) }

  /// The states in which the money is flowing.
  static let running = ["granted", "drawing"]

  /// Whether the funder still waits for the proof.
  var owesProof: Bool {
    proved == nil && (isRunning || state.key == "proving")
  }

  /// Money of the project's own carrier.
  package var isOwn: Bool { type.key == "own" }

  package var period: Period { Period(from: start, until: end) }
}
