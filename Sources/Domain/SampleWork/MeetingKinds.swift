extension SampleKind {
  /// Series of meetings and what came of them.
  static let gathering: [SampleKind] = [
    SampleKind(MeetingSeries.self, 3) { writer, _, moment, numbers in
      writer.meetingSeries(moment, &numbers)
    },
    SampleKind(SubSession.self, 2, needs: [Meeting.self]) { writer, _, moment, numbers in
      writer.subSession(moment, &numbers)
    },
    SampleKind(Decision.self, 4, needs: [Meeting.self]) { $0.decision($1, $2, &$3) },
    SampleKind(MinutesVersion.self, 1, needs: [Meeting.self]) { $0.minutesVersion($2, &$3) },
  ]
}
