/// Who does what: gaps, overlaps, several coordination offices, roles to be clarified.
package enum ResponsibilityWarnings {
  package static let all: [Warning] = [gaps, overlaps, coordination, roleReview]

  private static let gaps = Warning(
    1,
    Text(de: "Aufgabe ohne zuständige Stelle", en: "Task without a responsible office"),
    urgency: .later,
    area: .partners,
    action: .agree,
    rule: Text(
      de: """
        Für eine Aufgabe ist heute keine Stelle zuständig, ganz oder in einem Stadtteil oder für eine \
        Zielgruppe. Archivierte und beendete Partner zählen nicht.
        """,
      en: """
        No office is responsible for a task today, at all or in a district or for a target group. \
        Partners that are archived or ended do not count.
        """
    ),
    source: .recommendations,
    books: missing
  )

  @Sendable
  private static func missing(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    // Before anything is entered one sentence says more than one for each task.
    guard !office.responsibilities.isEmpty else {
      let sentence = Text(
        de: "Noch für keine Aufgabe ist eingetragen, wer zuständig ist.",
        en: "For no task is it entered yet who is responsible."
      )
      return [WarningCase(1, sentence, records: [], task: office.tasks.first)]
    }
    return ResponsibilityGaps.today(books).map { gap in
      let sentence = office.sentence(gap.task, office.words(gap))
      return WarningCase(1, sentence, records: gap.responsibilities, task: gap.task)
    }
  }

  private static let overlaps = Warning(
    2,
    Text(de: "Mehrere Stellen zuständig", en: "Several offices responsible"),
    urgency: .later,
    area: .partners,
    action: .agree,
    rule: Text(
      de: """
        Mehrere Stellen sind zur selben Zeit für dieselbe Aufgabe am selben Ort für dieselben Menschen \
        zuständig, und keine geltende Vereinbarung oder Absprache grenzt es ab.
        """,
      en: """
        Several offices are responsible at the same time for the same task, place and people, and \
        neither an agreement in force nor a rule divides the work.
        """
    ),
    source: .recommendations,
    books: overlapping
  )

  @Sendable
  private static func overlapping(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    return ResponsibilityOverlaps.today(books).filter { $0.settlement == nil }.map { overlap in
      let words = office.words(overlap, on: office.today)
      let sentence = office.sentence(overlap.task, words)
      let records = overlap.responsibilities + overlap.offices
      return WarningCase(2, sentence, records: records, task: overlap.task)
    }
  }

  private static let coordination = Warning(
    3,
    Text(
      de: "Mehrere Koordinierungsstellen für ein Feld",
      en: "Several coordination offices in one field"
    ),
    urgency: .later,
    area: .partners,
    action: .agree,
    rule: Text(
      de: """
        Mehrere Freiwilligenagenturen, KoBE oder Lotsen-Stellen haben dasselbe Schwerpunktthema im \
        selben Stadtteil und arbeiten nicht in einem Tandem oder unter einer geltenden Vereinbarung.
        """,
      en: """
        Several volunteer agencies, coordination centres or guide offices have the same focus topic \
        in the same district and work in no common tandem and under no agreement in force.
        """
    ),
    source: .workshop,
    books: competing
  )

  @Sendable
  private static func competing(_ books: OfficeBooks) -> [WarningCase] {
    CoordinationOffices.today(books).map { group in
      let words = books.office.words(group) + Text(".")
      return WarningCase(3, words, records: group.offices)
    }
  }

  private static let roleReview = Warning(
    5,
    Text(de: "Rollenklärung fällig", en: "Role to be clarified"),
    urgency: .later,
    area: .partners,
    action: .agree,
    rule: Text(
      de: "Die Rolle einer eigenen Stelle wurde lange nicht oder noch nie geklärt.",
      en: "The role of an own office was not clarified for long, or never."
    ),
    source: .agencies,
    thresholds: [Thresholds.roleReview]
  ) { office in
    let months = office.value(of: Thresholds.roleReview)
    let own = office.own
    return office.partners.filter { own.contains($0.id) && $0.isInUse }.compactMap { entry in
      let name = entry.record.name
      guard let last = entry.record.roleReviewed else {
        let never = Text(
          de: "\(name): Die eigene Rolle wurde noch nie geklärt.",
          en: "\(name): its own role was never clarified."
        )
        return WarningCase(5, never, records: [entry.id])
      }
      guard last <= office.today.adding(months: -months) else { return nil }
      let since = Text(
        de: "\(name): Die eigene Rolle wurde zuletzt am \(last.written(.german)) geklärt.",
        en: "\(name): its own role was last clarified on \(last.written(.english))."
      )
      return WarningCase(5, since, records: [entry.id])
    }
  }
}

extension Office {
  /// What is to be said of a task, as a sentence.
  fileprivate func sentence(_ task: Term, _ words: Text) -> Text {
    let name = self.task(task)
    return Text(
      de: "Aufgabe „\(name.de)“: \(words.de).",
      en: "Task “\(name.en)”: \(words.en)."
    )
  }
}
