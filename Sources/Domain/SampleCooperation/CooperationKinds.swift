extension SampleKind {
  /// What every office has, and what the office and its partners do together.
  static let cooperation = [
    SampleKind(Partner.self, 60) { $0.partner($1, $2, &$3) },
    SampleKind(OfficeSettings.self, 0, only: OfficeSettings.identity) { writer, _, _, numbers in
      writer.settings(&numbers)
    },
    SampleKind(Contact.self, 60) { $0.contact($1, $2, &$3) },
    SampleKind(Volunteer.self, nil) { $0.volunteer($1, $2, &$3) },
    SampleKind(Project.self, 28) { $0.project($1, $2, &$3) },
    SampleKind(Meeting.self, 28) { $0.meeting($1, $2, &$3) },
    SampleKind(Placement.self, 60) { writer, _, moment, numbers in
      writer.placement(moment, &numbers)
    },
    SampleKind(AgendaItem.self, 30, with: Meeting.self) { writer, index, _, numbers in
      writer.agendaItem(index, &numbers)
    },
    SampleKind(ActionItem.self, 30) { $0.task($1, $2, &$3) },
    SampleKind(Conversation.self, 25) { $0.conversation($1, $2, &$3) },
    SampleKind(Mediation.self, 8) { $0.mediation($1, $2, &$3) },
    SampleKind(Tandem.self, 2) { $0.tandem($1, $2, &$3) },
    SampleKind(Agreement.self, 9) { $0.agreement($1, $2, &$3) },
    SampleKind(AgreementSide.self, 18, with: Agreement.self) { $0.side($1, $2, &$3) },
    SampleKind(AgreedTopic.self, 18, with: Agreement.self) { $0.agreedTopic($1, $2, &$3) },
    SampleKind(CooperationCheck.self, 12, needs: [Agreement.self]) { $0.check($1, $2, &$3) },
    SampleKind(Responsibility.self, 20) { $0.responsibility($1, $2, &$3) },
    SampleKind(StakeholderNotice.self, 10) { $0.notice($1, $2, &$3) },
    SampleKind(DeclinedRequest.self, 6) { $0.declinedRequest($1, $2, &$3) },
    SampleKind(CompetitionNote.self, 4) { $0.competitionNote($1, $2, &$3) },
    SampleKind(Network.self, 6) { $0.network($1, $2, &$3) },
    SampleKind(Membership.self, 20, needs: [Network.self]) { $0.membership($1, $2, &$3) },
    SampleKind(TopicProposal.self, 10, needs: [Network.self]) { $0.topicProposal($1, $2, &$3) },
    SampleKind(HelperCircle.self, 6) { $0.helperCircle($1, $2, &$3) },
    SampleKind(Presence.self, 14) { $0.presence($1, $2, &$3) },
    SampleKind(Portal.self, 3) { $0.portal($1, $2, &$3) },
    SampleKind(Offer.self, 24) { $0.offer($1, $2, &$3) },
    SampleKind(PairReview.self, 4, needs: [Offer.self]) { $0.pairReview($1, $2, &$3) },
  ]
}
