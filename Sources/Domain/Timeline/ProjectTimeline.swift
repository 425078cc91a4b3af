/// All projects over time, each programme with its parts below it (requirements 158 to 161).
package struct ProjectTimeline: Sendable {
  /// Which projects are told.
  package enum Choice: CaseIterable, Sendable {
    case all
    /// Those in which the office has a part.
    case own
    /// Those that are not closed.
    case current
  }

  package struct Row: Sendable {
    package let id: RecordID
    package let project: Project
    /// 0 for a project that is no part of another one that is told.
    package let depth: Int
    /// What was asked for or granted, but not what was refused; in the order of its beginnings.
    package let fundings: [Entry<ProjectFunding>]
    /// The hours in the order of their beginnings.
    package let phases: [Entry<StaffingPhase>]
    /// When something is granted.
    package let granted: [Period]
    /// When nobody pays, though the project lives on fundings.
    package let gaps: [Period]
  }

  package let rows: [Row]

  package init(_ office: Office, _ choice: Choice = .all) {
    let fundings = Dictionary(
      grouping: office.fundings.filter { $0.record.project != nil && $0.record.counts }
    ) { $0.record.project ?? $0.id }
    let phases = Dictionary(
      grouping: office.staffingPhases.filter { $0.record.project != nil }
    ) { $0.record.project ?? $0.id }
    let chosen = office.projects.filter { project in
      switch choice {
      case .all: true
      case .own: office.hasPart(in: project.record)
      case .current: !project.record.isClosed
      }
    }
    rows = ProjectTimeline.ordered(chosen).map { project, depth in
      Row(
        project,
        depth: depth,
        fundings: fundings[project.id] ?? [],
        phases: phases[project.id] ?? [],
        today: office.today
      )
    }
  }

  /// By beginning and name; the parts of a programme follow it.
  ///
  /// Programmes that are part of each other stand where the first of them would.
  private static func ordered(_ projects: [Entry<Project>]) -> [(Entry<Project>, depth: Int)] {
    let known = Set(projects.map(\.id))
    let keyed = projects.map {
      (start: $0.record.start, name: Folding.fold($0.record.name), entry: $0)
    }
    let last = Day(number: .max)
    let sorted = keyed.sorted { left, right in
      (left.start ?? last, left.name, left.entry.id)
        < (right.start ?? last, right.name, right.entry.id)
    }.map(\.entry)
    var parts: [RecordID: [Entry<Project>]] = [:]
    for project in sorted {
      if let programme = project.record.programme { parts[programme, default: []].append(project) }
    }
    var told: Set<RecordID> = []
    var rows: [(Entry<Project>, depth: Int)] = []
    func tell(_ root: Entry<Project>) {
      var waiting = [(root, depth: 0)]
      while let (project, depth) = waiting.popLast() {
        guard told.insert(project.id).inserted else { continue }
        rows.append((project, depth))
        waiting += (parts[project.id] ?? []).reversed().map { ($0, depth + 1) }
      }
    }
    for project in sorted where project.record.programme.map({ !known.contains($0) }) ?? true {
      tell(project)
    }
    for project in sorted where !told.contains(project.id) { tell(project) }
    return rows
  }
}

extension ProjectTimeline.Row {
  /// The row of one project; fundings that were refused are left out.
  package init(
    _ project: Entry<Project>,
    depth: Int = 0,
    fundings: [Entry<ProjectFunding>],
    phases: [Entry<StaffingPhase>],
    today: Day
  ) {
    let first = Day(number: .min)
    let pursued = fundings.filter(\.record.counts).sorted {
      ($0.record.start ?? first, $0.id) < ($1.record.start ?? first, $1.id)
    }
    let granted = pursued.filter(\.record.isGranted).map {
      $0.record.period
    }
    let record = project.record
    let needsMoney = !record.isUnfunded && !record.isIdea && !pursued.isEmpty
    let from = record.start ?? granted.compactMap(\.from).min() ?? today
    // What runs on without an end has its gaps until today, and before the last grant.
    let until = record.end ?? max(today, granted.compactMap(\.until).max() ?? today)
    self.init(
      id: project.id,
      project: record,
      depth: depth,
      fundings: pursued,
      phases: phases.sorted {
        ($0.record.start ?? first, $0.id) < ($1.record.start ?? first, $1.id)
      },
      granted: granted,
      gaps: needsMoney ? FundingGaps.find(from: from, until: until, granted: granted) : []
    )
  }
}
