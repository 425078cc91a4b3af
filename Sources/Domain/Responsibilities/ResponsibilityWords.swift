/// Responsibilities in sentences, in both languages.
extension Office {
  /// The words of several terms, one after the other.
  func words(_ terms: some Sequence<Term>, of vocabulary: Vocabulary) -> Text {
    let all = terms.map { words($0, of: vocabulary) }
    return Text(
      de: Office.list(all.map(\.de)),
      en: Office.list(all.map(\.en))
    )
  }

  private static func list(_ words: [String]) -> String {
    let named = words.map { (Folding.fold($0), $0) }
    return named.sorted { $0 < $1 }.map(\.1).joined(separator: ", ")
  }

  /// The name of a task.
  func task(_ task: Term) -> Text { words(task, of: .taskAreas) }

  /// All names in a row: „A, B und C“.
  func names(_ partners: [RecordID]) -> Text {
    let names = partners.map(name)
    guard let last = names.last, names.count > 1 else { return Text(names.first ?? "") }
    let first = names.dropLast().joined(separator: ", ")
    return Text(de: "\(first) und \(last)", en: "\(first) and \(last)")
  }

  /// Where and for whom, with a blank in front; empty where it is everywhere for everybody.
  package func words(_ coverage: Coverage) -> Text {
    var text = Text("")
    if !coverage.groups.isEmpty {
      let groups = words(coverage.groups, of: .targetGroups)
      text = text + Text(de: " für \(groups.de)", en: " for \(groups.en)")
    }
    if !coverage.districts.isEmpty {
      let districts = words(coverage.districts, of: .districts)
      text = text + Text(de: " in \(districts.de)", en: " in \(districts.en)")
    }
    return text
  }

  /// What is missing of a task, without its name: „niemand in Hafen; niemand für Kinder (überall)“.
  package func words(_ gap: ResponsibilityGaps.Gap) -> Text {
    if gap.isWhole { return Text(de: "niemand zuständig", en: "nobody responsible") }
    let parts = gap.parts.map { part in
      let coverage = Coverage(districts: part.districts, groups: part.groups)
      let isForSome = part.districts.isEmpty
      return Text(de: "niemand", en: "nobody") + words(coverage)
        + (isForSome ? Text(de: " (überall)", en: " (everywhere)") : Text(""))
    }
    return Text(
      de: parts.map(\.de).joined(separator: "; "),
      en: parts.map(\.en).joined(separator: "; ")
    )
  }

  /// Who does the same, without the name of the task: „zuständig sind A und B, in Hafen, ab …“.
  package func words(_ overlap: ResponsibilityOverlaps.Overlap, on day: Day) -> Text {
    let names = names(overlap.offices)
    var text = Text(de: "zuständig sind \(names.de)", en: "\(names.en) are responsible")
    text = text + words(overlap.coverage)
    if let from = overlap.period.from, overlap.isAhead(of: day) {
      text =
        text
        + Text(de: ", ab \(from.written(.german))", en: ", from \(from.written(.english)) on")
    }
    switch overlap.settlement {
    case nil: return text
    case .rule(let rule):
      return text + Text(de: " – geregelt: \(rule)", en: " – settled: \(rule)")
    case .agreement(let id):
      let title = agreements.first { $0.id == id }?.record.title ?? id.text
      return text
        + Text(de: " – geregelt durch „\(title)“", en: " – settled by “\(title)”")
    }
  }

  /// Which offices coordinate the same side by side.
  package func words(_ group: CoordinationOffices.Group) -> Text {
    let names = names(group.offices)
    let topics = words(group.topics, of: .topics)
    let place = words(Coverage(districts: Array(group.districts), groups: []))
    return Text(
      de: "\(topics.de)\(place.de): \(names.de) koordinieren nebeneinander",
      en: "\(topics.en)\(place.en): \(names.en) coordinate side by side"
    )
  }
}
