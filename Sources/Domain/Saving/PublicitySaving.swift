/// What must not be saved of publicity: people who did not agree (requirement 104, W22), and no words.
enum PublicitySaving {
  static let all = [
    SavingRule(Publication.self, ["state", "people"]) { entry, office in
      entry.record.state == Term("published")
        ? missing(entry.record.people, "state", office) : nil
    },
    SavingRule(Circular.self, ["state", "text"]) { entry, _ in
      entry.record.lacksText
        ? (
          "text",
          Refusal(
            de: "Ein Rundbrief ohne Text geht nicht hinaus. Schreiben Sie erst, was darin steht.",
            en: "A circular without a text does not go out. First write what it says."
          )
        ) : nil
    },
    SavingRule(SuccessStory.self, ["released", "people"]) { entry, office in
      entry.record.isReleased ? missing(entry.record.people, "released", office) : nil
    },
  ]

  private static func missing(
    _ people: [RecordID],
    _ field: String,
    _ office: Office
  ) -> (field: String, refusal: Refusal)? {
    PublicityConsents(office).refusal(of: people).map { (field, Refusal(de: $0.de, en: $0.en)) }
  }
}

extension PublicityConsents {
  /// Why something with these people must not be published; nil where all of them agreed.
  func refusal(of people: [RecordID]) -> Text? {
    let missing = missing(of: people)
    guard !missing.isEmpty else { return nil }
    let words = words(missing)
    return Text(
      de: "Ohne Einwilligung in Foto und Veröffentlichung erscheint nichts: \(words.de).",
      en: "Nothing is published without consent to photo and publication: \(words.en)."
    )
  }
}
