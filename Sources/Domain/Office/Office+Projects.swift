extension Office {
  /// What the rules about projects, their money and the team look at.
  static let planning: [any Record.Type] = [
    FundingDirective.self, FundingDeadline.self, ProjectFunding.self, FundingYear.self,
    FundCall.self, StaffPost.self, StaffingPhase.self, OrganisationAdvice.self, ActionStrategy.self,
    GroupStep.self,
  ]

  package var directives: [Entry<FundingDirective>] {
    get { self[FundingDirective.self] }
    set { self[FundingDirective.self] = newValue }
  }

  package var fundingDeadlines: [Entry<FundingDeadline>] {
    get { self[FundingDeadline.self] }
    set { self[FundingDeadline.self] = newValue }
  }

  package var fundings: [Entry<ProjectFunding>] {
    get { self[ProjectFunding.self] }
    set { self[ProjectFunding.self] = newValue }
  }

  package var fundingYears: [Entry<FundingYear>] {
    get { self[FundingYear.self] }
    set { self[FundingYear.self] = newValue }
  }

  package var fundCalls: [Entry<FundCall>] {
    get { self[FundCall.self] }
    set { self[FundCall.self] = newValue }
  }

  package var posts: [Entry<StaffPost>] {
    get { self[StaffPost.self] }
    set { self[StaffPost.self] = newValue }
  }

  package var staffingPhases: [Entry<StaffingPhase>] {
    get { self[StaffingPhase.self] }
    set { self[StaffingPhase.self] = newValue }
  }

  package var advices: [Entry<OrganisationAdvice>] {
    get { self[OrganisationAdvice.self] }
    set { self[OrganisationAdvice.self] = newValue }
  }

  package var strategies: [Entry<ActionStrategy>] {
    get { self[ActionStrategy.self] }
    set { self[ActionStrategy.self] = newValue }
  }

  package var groupSteps: [Entry<GroupStep>] {
    get { self[GroupStep.self] }
    set { self[GroupStep.self] = newValue }
  }
}
