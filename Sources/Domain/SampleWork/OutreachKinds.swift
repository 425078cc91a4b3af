extension SampleKind {
  /// Publicity and knowledge.
  static let outreach: [SampleKind] = [
    SampleKind(Campaign.self, 3) { writer, _, moment, numbers in writer.campaign(moment, &numbers)
    },
    SampleKind(Publication.self, 2) { $0.publication($1, $2, &$3) },
    SampleKind(Circular.self, 2) { writer, _, moment, numbers in writer.circular(moment, &numbers)
    },
    SampleKind(Appearance.self, 2) { writer, _, moment, numbers in
      writer.appearance(moment, &numbers)
    },
    SampleKind(SuccessStory.self, 2) { $0.story($1, $2, &$3) },
    SampleKind(KnowledgeNote.self, 4) { $0.knowledge($1, $2, &$3) },
    SampleKind(InformationEntry.self, 4) { writer, _, moment, numbers in
      writer.information(moment, &numbers)
    },
    SampleKind(ReportText.self, 2) { writer, index, moment, numbers in
      writer.reportText(index, moment, &numbers)
    },
    SampleKind(WarningSnooze.self, 2) { writer, index, moment, numbers in
      writer.snooze(index, moment, &numbers)
    },
  ]
}
