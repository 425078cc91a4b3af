extension SampleKind {
  /// Projects, staff and what was learned.
  static let projects: [SampleKind] = [
    SampleKind(StaffPost.self, 1) { $0.staffPost($1, $2, &$3) },
    SampleKind(StaffingPhase.self, 3, needs: [StaffPost.self]) { writer, _, moment, numbers in
      writer.staffingPhase(moment, &numbers)
    },
    SampleKind(OrganisationAdvice.self, 4) { writer, _, moment, numbers in
      writer.advice(moment, &numbers)
    },
    SampleKind(ActionStrategy.self, 1) { $0.strategy($1, $2, &$3) },
    SampleKind(GroupStep.self, 3) { $0.groupStep($1, $2, &$3) },
  ]
}
