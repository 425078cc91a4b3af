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
    let isOpen: Bool
    let goal: Goal
  }

  /// All rows for a day: gaps, overlaps, those ahead, those settled, coordination offices.
  static func all(_ office: Office, on day: Day, _ language: Language) -> [FindingLine] {
    func task(_ term: Term) -> String { office.words(term, of: .taskAreas)[language] }
    let gaps = ResponsibilityGaps.find(in: office, tasks: office.tasks, on: day).map { gap in
      Finding(
        sign: MatrixSigns.sign(gap),
        title: task(gap.task),
        words: office.words(gap)[language],
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
          isOpen: isOpen,
          goal: .cell(
            task: overlap.task,
            partner: overlap.offices.first,
            day: max(day, overlap.period.from ?? day)
          )
        )
      }
    }
    let coordination = CoordinationOffices.find(in: office, on: day).compactMap { group in
      group.offices.first.map { first in
        Finding(
          sign: MatrixSigns.overlap,
          title: Text(de: "Koordination", en: "Coordination")[language],
          words: office.words(group)[language],
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
    for (title, found) in sections where !found.isEmpty {
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(title + Text(" (\(found.count))")))
      lines += found.map { .finding($0) }
    }
    return lines
  }
}
