extension Milestone {
  /// Steps that a guide agreement may begin with: from together to alone (requirement 143).
  package static let first: [(words: Text, who: Term)] = [
    (
      Text(de: "Ziel gemeinsam in kleine Schritte teilen", en: "Divide the goal into small steps"),
      Term("both")
    ),
    (
      Text(de: "Den ersten Weg gemeinsam gehen", en: "Go the first way together"), Term("both")
    ),
    (
      Text(de: "Den zweiten Weg vorbereiten und begleiten", en: "Prepare and go along the second"),
      Term("guide")
    ),
    (Text(de: "Den nächsten Weg allein gehen", en: "Go the next way alone"), Term("client")),
    (
      Text(
        de: "Zurückblicken: Was geht jetzt ohne Hilfe?",
        en: "Look back: what works without help?"
      ),
      Term("both")
    ),
  ]

  /// The steps of an agreement in their order.
  package static func ordered(_ all: [Entry<Milestone>], of agreement: RecordID)
    -> [Entry<Milestone>]
  {
    all.filter { $0.record.agreement == agreement && $0.record.archived == nil }
      .sorted { ($0.record.order ?? .max, $0.id) < ($1.record.order ?? .max, $1.id) }
  }
}
