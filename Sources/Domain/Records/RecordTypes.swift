/// The list of all record types: a new one is its file and a line here.
package enum RecordTypes {
  package static let all: [RecordType] = [
    RecordType(Partner.self),
    RecordType(Contact.self),
    RecordType(Conversation.self),
    RecordType(Mediation.self),
    RecordType(Responsibility.self),
    RecordType(StakeholderNotice.self),
    RecordType(DeclinedRequest.self),
    RecordType(CompetitionNote.self),
    RecordType(Tandem.self),
    RecordType(Agreement.self),
    RecordType(AgreementSide.self),
    RecordType(AgreedTopic.self),
    RecordType(CooperationCheck.self),
    RecordType(Network.self),
    RecordType(Membership.self),
    RecordType(TopicProposal.self),
    RecordType(HelperCircle.self),
    RecordType(Presence.self),
    RecordType(Portal.self),
    RecordType(Offer.self),
    RecordType(PairReview.self),
    RecordType(Volunteer.self),
    RecordType(FirstInterview.self),
    RecordType(Absence.self),
    RecordType(LanguagePair.self),
    RecordType(Consultation.self),
    RecordType(Supervision.self),
    RecordType(Consent.self),
    RecordType(BackgroundCheck.self),
    RecordType(Qualification.self),
    RecordType(Recognition.self),
    RecordType(Placement.self),
    RecordType(HoursEntry.self),
    RecordType(GuideAgreement.self),
    RecordType(Milestone.self),
    RecordType(Escalation.self),
    RecordType(Expense.self),
    RecordType(AllowanceDeclaration.self),
    RecordType(DeploymentFund.self),
    RecordType(DatedValue.self),
    RecordType(Course.self),
    RecordType(CourseSession.self),
    RecordType(Participation.self),
    RecordType(Curriculum.self),
    RecordType(CurriculumSuggestion.self),
    RecordType(Lecturer.self),
    RecordType(Need.self),
    RecordType(NeedSurvey.self),
    RecordType(DeploymentRequest.self),
    RecordType(FieldProspect.self),
    RecordType(DistrictNeighbours.self),
    RecordType(Room.self),
    RecordType(RoomBooking.self),
    RecordType(Resource.self),
    RecordType(Enquiry.self),
    RecordType(ReferralService.self),
    RecordType(OpenPlace.self),
    RecordType(VisitorCount.self),
    RecordType(ServiceCount.self),
    RecordType(Project.self),
    RecordType(FundingDirective.self),
    RecordType(FundingDeadline.self),
    RecordType(ProjectFunding.self),
    RecordType(FundingYear.self),
    RecordType(FundCall.self),
    RecordType(StaffPost.self),
    RecordType(StaffingPhase.self),
    RecordType(OrganisationAdvice.self),
    RecordType(ActionStrategy.self),
    RecordType(GroupStep.self),
    RecordType(MeetingSeries.self),
    RecordType(Meeting.self),
    RecordType(AgendaItem.self),
    RecordType(SubSession.self),
    RecordType(Decision.self),
    RecordType(MinutesVersion.self),
    RecordType(ActionItem.self),
    RecordType(Campaign.self),
    RecordType(Publication.self),
    RecordType(Circular.self),
    RecordType(Appearance.self),
    RecordType(SuccessStory.self),
    RecordType(KnowledgeNote.self),
    RecordType(InformationEntry.self),
    RecordType(ReportText.self),
    RecordType(WarningSnooze.self),
    RecordType(OfficeTerm.self),
    RecordType(OfficeSettings.self),
  ]

  private static let byPrefix = Dictionary(all.map { ($0.kind.prefix, $0) }) { first, _ in first }
  private static let byPlural = Dictionary(all.map { ($0.kind.plural, $0) }) { first, _ in first }

  package static func type(prefix: some StringProtocol) -> RecordType? {
    byPrefix[String(prefix)]
  }

  package static func type(plural: String) -> RecordType? { byPlural[plural] }

  /// The type that people call so: by its word in commands, or by a title in either language.
  package static func type(named word: String) -> RecordType? {
    byPlural[word] ?? byTitle[letters(word)]
  }

  private static let byTitle = Dictionary(
    all.flatMap { type in
      [type.title, type.singular].flatMap { [$0.de, $0.en] }.map { (letters($0), type) }
        + [(letters(type.kind.plural), type)]
    }
  ) { first, _ in first }

  /// The folded letters: „Freiwillige/r“ is typed in many ways.
  private static func letters(_ text: String) -> String {
    Folding.collapse(Folding.fold(text)).filter(\.isLetter)
  }

  /// The types whose records belong to records of this one, with the field that says so.
  package static func owned(by prefix: String) -> [(type: RecordType, field: FieldDefinition)] {
    all.flatMap { type in
      type.fields.filter { $0.isOwner && $0.kind.target == prefix }.map { (type, $0) }
    }
  }

  /// The types whose records are shown as tabs of records of this one: those that belong to it, then
  /// those that only name it; what belongs to it behind the scenes is none of them.
  package static func related(to prefix: String) -> [(type: RecordType, field: FieldDefinition)] {
    owned(by: prefix).filter { !$0.field.isHidden }
      + all.flatMap { type in
        type.fields.filter { $0.tab != nil && $0.kind.target == prefix }.map { (type, $0) }
      }
  }
}
