extension RequestCompleteness {
  /// The standard, in the order of requirement 122.
  package static let parts = [
    Part("task", Text(de: "Aufgabe", en: "task")) { isWritten($0.task) },
    Part("goal", Text(de: "Ziel", en: "goal")) { isWritten($0.goal) },
    Part("target-groups", Text(de: "Zielgruppe", en: "target group")) {
      !$0.targetGroups.isEmpty
    },
    Part("districts", Text(de: "Ort/Stadtteil", en: "place/district")) {
      !$0.districts.isEmpty || isWritten($0.place)
    },
    Part("start", Text(de: "Zeitraum", en: "period")) { $0.start != nil && $0.end != nil },
    Part("hours", Text(de: "Stunden je Woche", en: "hours a week")) {
      ($0.hoursPerWeek?.count ?? 0) > 0
    },
    Part("times", Text(de: "Wochentage", en: "weekdays")) { !$0.times.isEmpty },
    Part("count", Text(de: "Anzahl", en: "number")) { ($0.count ?? 0) > 0 },
    Part("languages", Text(de: "Sprachen", en: "languages")) {
      !$0.languages.isEmpty || $0.interpretFrom != .none && $0.interpretTo != .none
    },
    Part("competences", Text(de: "Kompetenzen", en: "competences")) { !$0.competences.isEmpty },
    // That no qualification is needed is an answer, that nobody asked for the certificate is none.
    Part("background-check", Text(de: "Führungszeugnis ja/nein", en: "certificate yes/no")) {
      $0.backgroundCheck != .none
    },
    Part("introduction", Text(de: "Einarbeitung/Begleitung", en: "introduction/company")) {
      isWritten($0.introduction)
    },
    Part("contact", Text(de: "Ansprechperson", en: "contact")) { $0.contact != nil },
    Part("expenses", Text(de: "Auslagen", en: "expenses")) { isWritten($0.expenses) },
    Part("insurance", Text(de: "Versicherung", en: "insurance")) {
      !["", "unclear"].contains($0.insurance.key)
    },
    Part("conditions", Text(de: "Rahmen", en: "conditions")) { isWritten($0.conditions) },
  ]

  private static func isWritten(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }
}
