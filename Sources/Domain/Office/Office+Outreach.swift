extension Office {
  /// What the rules about publicity and knowledge look at.
  static let outreach: [any Record.Type] = [
    Campaign.self, Publication.self, Circular.self, Appearance.self, SuccessStory.self,
    KnowledgeNote.self, InformationEntry.self, ReportText.self,
  ]

  package var campaigns: [Entry<Campaign>] {
    get { self[Campaign.self] }
    set { self[Campaign.self] = newValue }
  }

  package var publications: [Entry<Publication>] {
    get { self[Publication.self] }
    set { self[Publication.self] = newValue }
  }

  package var circulars: [Entry<Circular>] {
    get { self[Circular.self] }
    set { self[Circular.self] = newValue }
  }

  package var appearances: [Entry<Appearance>] {
    get { self[Appearance.self] }
    set { self[Appearance.self] = newValue }
  }

  package var successStories: [Entry<SuccessStory>] {
    get { self[SuccessStory.self] }
    set { self[SuccessStory.self] = newValue }
  }

  package var knowledgeNotes: [Entry<KnowledgeNote>] {
    get { self[KnowledgeNote.self] }
    set { self[KnowledgeNote.self] = newValue }
  }

  package var informationEntries: [Entry<InformationEntry>] {
    get { self[InformationEntry.self] }
    set { self[InformationEntry.self] = newValue }
  }

  package var reportTexts: [Entry<ReportText>] {
    get { self[ReportText.self] }
    set { self[ReportText.self] = newValue }
  }
}
