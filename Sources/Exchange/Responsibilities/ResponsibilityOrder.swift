import Domain

/// The order in which tasks and roles are listed.
enum ResponsibilityOrder {
  /// The place of each role.
  static let roles: [Term: Int] = {
    let terms = Vocabulary.responsibilityRoles.entries.map(\.term)
    return Dictionary(terms.enumerated().map { ($1, $0) }) { first, _ in first }
  }()

  /// Each task once: those of the list as they stand there, then the office's own by their words.
  static func tasks(_ tasks: [Term], _ reading: Reading) -> [Term] {
    let wanted = Set(tasks).subtracting([.none])
    let listed = reading.terms[.taskAreas].entries.map(\.term)
    let own = wanted.subtracting(listed).sorted {
      Folding.fold(reading.word($0.key, of: .taskAreas))
        < Folding.fold(reading.word($1.key, of: .taskAreas))
    }
    return listed.filter(wanted.contains) + own
  }
}
