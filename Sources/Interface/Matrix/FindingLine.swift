import Domain

/// A row of the list of gaps and overlaps.
enum FindingLine {
  case gap
  case heading(Text)
  case finding(Finding)

  struct Finding: Equatable {
    /// Where it leads to.
    enum Goal: Equatable {
      case cell(task: Term, partner: RecordID?, day: Day)
      case record(RecordID)
    }

    let sign: String
    /// The task, or what else it is about.
    let title: String
    let words: String
    /// The same in few words, what tells the rows apart first.
    let short: String
    let isOpen: Bool
    let goal: Goal
    /// The offices that do the same; nil where it is about something else.
    var overlap: ResponsibilityOverlaps.Overlap?
  }

  /// All rows for a day: gaps, overlaps, those ahead, those settled, coordination offices.
  ///
  /// Only those that have the words in their sentences, where some are given.
  static func all(
    _ office: Office,
    on day: Day,
    _ language: Language,
    having words: String = ""
  ) -> [FindingLine] {
    let names = ColumnNames.make(office.partners.map { ($0.id, $0.record) }, width: 8)
    func short(_ offices: [RecordID]) -> String {
      offices.map { names[$0] ?? office.name($0) }.joined(separator: " + ")
    }
    func list(_ terms: Set<Term>, _ vocabulary: Vocabulary) -> String {
      let names = terms.map { office.words($0, of: vocabulary)[language] }
      return names.sorted { (Folding.fold($0), $0) < (Folding.fold($1), $1) }
        .joined(separator: ", ")
    }
    /// „ILS + FNAAZ · Geflüchtete · Altstadt“.
    func short(_ overlap: ResponsibilityOverlaps.Overlap) -> String {
      let coverage = overlap.coverage
      let from = overlap.period.from.flatMap { from in
        overlap.isAhead(of: day)
          ? Text(de: "ab \(from.written(language))", en: "from \(from.written(language))") : nil
      }
      let parts = [
        short(overlap.offices), from?[language] ?? "",
        list(coverage.groups, .targetGroups),
        list(coverage.districts, .districts),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    func task(_ term: Term) -> String { office.words(term, of: .taskAreas)[language] }
    let gaps = ResponsibilityGaps.find(in: office, tasks: office.tasks, on: day).map { gap in
      Finding(
        sign: MatrixSigns.sign(gap),
        title: task(gap.task),
        words: office.words(gap)[language],
        short: office.words(gap)[language],
        isOpen: true,
        goal: .cell(task: gap.task, partner: nil, day: day)
      )
    }
    let overlaps = ResponsibilityOverlaps.find(in: office, on: day)
    func findings(_ isWanted: (ResponsibilityOverlaps.Overlap) -> Bool) -> [Finding] {
      overlaps.filter(isWanted).map { overlap in
        let isOpen = overlap.settlement == nil
        return Finding(
          sign: isOpen ? MatrixSigns.overlap : MatrixSigns.settled,
          title: task(overlap.task),
          words: office.words(overlap, on: day)[language],
          short: short(overlap),
          isOpen: isOpen,
          goal: .cell(
            task: overlap.task,
            partner: overlap.offices.first,
            day: max(day, overlap.period.from ?? day)
          ),
          overlap: overlap
        )
      }
    }
    let coordination = CoordinationOffices.find(in: office, on: day).compactMap { group in
      group.offices.first.map { first in
        Finding(
          sign: MatrixSigns.overlap,
          title: Text(de: "Koordination", en: "Coordination")[language],
          words: office.words(group)[language],
          short: "\(short(group.offices)) · \(list(group.topics, .topics))",
          isOpen: true,
          goal: .record(first)
        )
      }
    }
    let sections: [(Text, [Finding])] = [
      (Text(de: "Lücken: niemand zuständig", en: "Gaps: nobody responsible"), gaps),
      (
        Text(de: "Überschneidungen: mehrere zuständig", en: "Overlaps: several responsible"),
        findings { $0.settlement == nil && !$0.isAhead(of: day) }
      ),
      (
        Text(de: "Überschneidungen, die kommen", en: "Overlaps that lie ahead"),
        findings { $0.settlement == nil && $0.isAhead(of: day) }
      ),
      (
        Text(
          de: "Mehrere Koordinierungsstellen für ein Feld",
          en: "Several coordination offices in one field"
        ), coordination
      ),
      (Text(de: "Geregelt", en: "Settled"), findings { $0.settlement != nil }),
    ]
    var lines: [FindingLine] = []
    let folded = Folding.fold(words)
    for (title, all) in sections {
      let found = all.filter { finding in
        folded.isEmpty || Folding.fold("\(finding.title) \(finding.words)").contains(folded)
      }
      guard !found.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(title + Text(" (\(found.count))")))
      lines += found.map { .finding($0) }
    }
    return lines
  }
}
