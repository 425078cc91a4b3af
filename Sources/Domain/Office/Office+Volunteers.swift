extension Office {
  /// What the rules about volunteers look at.
  static let volunteering: [any Record.Type] = [
    Volunteer.self, FirstInterview.self, Absence.self, LanguagePair.self, Consultation.self,
    Supervision.self, Consent.self, BackgroundCheck.self, Qualification.self, Recognition.self,
    Placement.self, HoursEntry.self, GuideAgreement.self, Milestone.self, Escalation.self,
    Expense.self, AllowanceDeclaration.self, DeploymentFund.self, DatedValue.self,
  ]

  package var volunteers: [Entry<Volunteer>] {
    get { self[Volunteer.self] }
    set { self[Volunteer.self] = newValue }
  }

  package var interviews: [Entry<FirstInterview>] {
    get { self[FirstInterview.self] }
    set { self[FirstInterview.self] = newValue }
  }

  package var absences: [Entry<Absence>] {
    get { self[Absence.self] }
    set { self[Absence.self] = newValue }
  }

  package var languagePairs: [Entry<LanguagePair>] {
    get { self[LanguagePair.self] }
    set { self[LanguagePair.self] = newValue }
  }

  package var consultations: [Entry<Consultation>] {
    get { self[Consultation.self] }
    set { self[Consultation.self] = newValue }
  }

  package var supervisions: [Entry<Supervision>] {
    get { self[Supervision.self] }
    set { self[Supervision.self] = newValue }
  }

  package var consents: [Entry<Consent>] {
    get { self[Consent.self] }
    set { self[Consent.self] = newValue }
  }

  package var backgroundChecks: [Entry<BackgroundCheck>] {
    get { self[BackgroundCheck.self] }
    set { self[BackgroundCheck.self] = newValue }
  }

  package var qualifications: [Entry<Qualification>] {
    get { self[Qualification.self] }
    set { self[Qualification.self] = newValue }
  }

  package var recognitions: [Entry<Recognition>] {
    get { self[Recognition.self] }
    set { self[Recognition.self] = newValue }
  }

  package var placements: [Entry<Placement>] {
    get { self[Placement.self] }
    set { self[Placement.self] = newValue }
  }

  package var hours: [Entry<HoursEntry>] {
    get { self[HoursEntry.self] }
    set { self[HoursEntry.self] = newValue }
  }

  package var guideAgreements: [Entry<GuideAgreement>] {
    get { self[GuideAgreement.self] }
    set { self[GuideAgreement.self] = newValue }
  }

  package var milestones: [Entry<Milestone>] {
    get { self[Milestone.self] }
    set { self[Milestone.self] = newValue }
  }

  package var escalations: [Entry<Escalation>] {
    get { self[Escalation.self] }
    set { self[Escalation.self] = newValue }
  }

  package var expenses: [Entry<Expense>] {
    get { self[Expense.self] }
    set { self[Expense.self] = newValue }
  }

  package var allowanceDeclarations: [Entry<AllowanceDeclaration>] {
    get { self[AllowanceDeclaration.self] }
    set { self[AllowanceDeclaration.self] = newValue }
  }

  package var funds: [Entry<DeploymentFund>] {
    get { self[DeploymentFund.self] }
    set { self[DeploymentFund.self] = newValue }
  }

  package var datedValues: [Entry<DatedValue>] {
    get { self[DatedValue.self] }
    set { self[DatedValue.self] = newValue }
  }
}
