extension Project {
  /// The values with which a project begins that carries this one on, by field.
  package func continued(on today: Day) -> [String: String] {
    let kept: Set<String> = [
      "carrier", "districts", "topics", "target-groups", "communities", "support", "sub-offers",
      "programme", "guide-project", "attachments", "partners", "hours", "unfunded", "need",
      "survey",
      "places", "participation", "office-role", "origin",
    ]
    var values = Dictionary(
      Project.fields.map { ($0.definition.key, $0.read(self)) }.filter { kept.contains($0.0) }
    ) { first, _ in first }.filter { !$0.value.isEmpty }
    values["name"] = name
    // It begins where this one ends, but not in the past.
    values["start"] = end.map { max($0.adding(days: 1), today) }?.stored
    return values
  }
}
