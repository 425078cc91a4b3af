extension Office {
  /// What the rules about meetings look at.
  static let gathering: [any Record.Type] = [
    MeetingSeries.self, AgendaItem.self, SubSession.self, Decision.self, MinutesVersion.self,
    ActionItem.self, TopicProposal.self, Conversation.self,
  ]

  package var meetingSeries: [Entry<MeetingSeries>] {
    get { self[MeetingSeries.self] }
    set { self[MeetingSeries.self] = newValue }
  }

  package var agendaItems: [Entry<AgendaItem>] {
    get { self[AgendaItem.self] }
    set { self[AgendaItem.self] = newValue }
  }

  package var subSessions: [Entry<SubSession>] {
    get { self[SubSession.self] }
    set { self[SubSession.self] = newValue }
  }

  package var decisions: [Entry<Decision>] {
    get { self[Decision.self] }
    set { self[Decision.self] = newValue }
  }

  package var minutesVersions: [Entry<MinutesVersion>] {
    get { self[MinutesVersion.self] }
    set { self[MinutesVersion.self] = newValue }
  }

  package var actionItems: [Entry<ActionItem>] {
    get { self[ActionItem.self] }
    set { self[ActionItem.self] = newValue }
  }

  package var topicProposals: [Entry<TopicProposal>] {
    get { self[TopicProposal.self] }
    set { self[TopicProposal.self] = newValue }
  }
}
