extension Project {
  /// The days for which it is planned.
  package var period: Period { Period(from: start, until: end) }

  /// Whether nobody has promised anything yet.
  package var isIdea: Bool { ["", "idea", "needed", "applied"].contains(state.key) }

  /// Whether it is over and done with.
  package var isClosed: Bool { state == Term("closed") }

  /// Whether people work in it on a day.
  package func isRunning(on day: Day) -> Bool {
    ["running", "closing", "decided"].contains(state.key) && period.contains(day)
  }
}

extension Office {
  /// Whether the office has a part in a project, or carries it.
  package func hasPart(in project: Project) -> Bool {
    if let carrier = project.carrier, settings.own.contains(carrier) { return true }
    return project.officeRole != .none && project.officeRole != Term("none")
  }
}
