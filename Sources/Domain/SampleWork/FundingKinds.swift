extension SampleKind {
  /// The money for projects.
  static let funding: [SampleKind] = [
    SampleKind(FundingDirective.self, 1) { writer, _, moment, numbers in
      writer.fundingDirective(moment, &numbers)
    },
    SampleKind(FundingDeadline.self, 1, needs: [FundingDirective.self]) {
      writer,
      _,
      moment,
      numbers in writer.fundingDeadline(moment, &numbers)
    },
    SampleKind(ProjectFunding.self, 6, needs: [Project.self]) { writer, _, moment, numbers in
      writer.projectFunding(moment, &numbers)
    },
    SampleKind(FundingYear.self, 2, needs: [ProjectFunding.self]) { writer, _, moment, numbers in
      writer.fundingYear(moment, &numbers)
    },
    SampleKind(FundCall.self, 2, needs: [ProjectFunding.self]) { writer, _, moment, numbers in
      writer.fundCall(moment, &numbers)
    },
  ]
}
