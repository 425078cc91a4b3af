/// Who does what on a day: tasks in rows, offices in columns, roles in cells (requirement 37).
package struct ResponsibilityMatrix: Sendable {
  /// What is asked for: a day, and perhaps one district or target group.
  package struct Selection: Hashable, Sendable {
    package var day: Day
    /// Nil for all of them.
    package var district: Term?
    /// Nil for all of them.
    package var group: Term?

    package init(day: Day, district: Term? = nil, group: Term? = nil) {
      self.day = day
      self.district = district
      self.group = group
    }
  }

  /// Whether several offices are responsible for the same.
  package enum Overlap: Int, Comparable, Sendable {
    case none
    case settled
    case open

    package static func < (left: Overlap, right: Overlap) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  package struct Row: Sendable {
    package let task: Term
    /// Nil where somebody is responsible for everybody everywhere.
    package let gap: ResponsibilityGaps.Gap?
    package let overlaps: [ResponsibilityOverlaps.Overlap]
    /// How many offices are responsible.
    package let responsible: Int
    /// How many offices have a role.
    package let offices: Int

    package var overlap: Overlap {
      overlaps.map { $0.settlement == nil ? .open : .settled }.max() ?? .none
    }
  }

  package struct Column: Sendable {
    package let partner: RecordID
    package let isOwn: Bool
    /// Whether what it is responsible for is looked after; false once the cooperation ended.
    package let counts: Bool
    /// For how many tasks it is responsible.
    package let responsible: Int
    /// In how many tasks it has a role.
    package let tasks: Int
  }

  package struct Cell: Sendable {
    /// What holds, the strongest role first.
    package let entries: [Entry<Responsibility>]
    /// The strongest role.
    package let role: Term
    /// Whether that role holds only in some of the districts or for some of the people asked for.
    package let isPartial: Bool
    package let overlap: Overlap
    package let hasQuestion: Bool
  }

  package let selection: Selection
  package let rows: [Row]
  package let columns: [Column]
  private let cells: [Place: Cell]

  private struct Place: Hashable {
    let task: Term
    let partner: RecordID
  }

  /// The cell of a task and an office; nil where the office has no role in it.
  package func cell(_ task: Term, _ partner: RecordID) -> Cell? {
    cells[Place(task: task, partner: partner)]
  }

  /// Takes the tasks in this order, then those in use that are not among them.
  ///
  /// Columns are the own offices, then all others with a responsibility of any day, then those
  /// asked for besides; the latter two by name. So a column stays where it is from day to day.
  package init(
    _ office: Office,
    tasks: [Term],
    _ selection: Selection,
    others: [RecordID] = []
  ) {
    let book = ResponsibilityBook(office, on: selection.day)
    let known = Set(tasks)
    let tasks = tasks + book.tasks.filter { !known.contains($0) }.sorted { $0.key < $1.key }
    let partners = ResponsibilityMatrix.columns(office, book, others, on: selection.day)
    let overlaps = Dictionary(
      grouping: ResponsibilityOverlaps.find(in: office, on: selection.day).filter { overlap in
        !overlap.isAhead(of: selection.day)
          && overlap.coverage.reaches(district: selection.district, group: selection.group)
      }
    ) { $0.task }
    let gaps = ResponsibilityGaps.find(
      in: office,
      tasks: tasks,
      on: selection.day,
      district: selection.district,
      group: selection.group
    )
    let missing = Dictionary(gaps.map { ($0.task, $0) }) { first, _ in first }
    var cells: [Place: Cell] = [:]
    var rows: [Row] = []
    var counts: [RecordID: (responsible: Int, tasks: Int)] = [:]
    for task in tasks {
      let found = ResponsibilityMatrix.cells(
        of: task,
        book,
        overlaps[task] ?? [],
        selection,
        office.settings
      )
      for (partner, cell) in found {
        cells[Place(task: task, partner: partner)] = cell
        counts[partner, default: (0, 0)].tasks += 1
        if cell.role == .responsible { counts[partner, default: (0, 0)].responsible += 1 }
      }
      rows.append(
        Row(
          task: task,
          gap: missing[task],
          overlaps: overlaps[task] ?? [],
          responsible: found.count { $0.value.role == .responsible && book.counts($0.key) },
          offices: found.count
        )
      )
    }
    self.selection = selection
    self.rows = rows
    self.cells = cells
    let own = office.own
    columns = partners.map { partner in
      Column(
        partner: partner,
        isOwn: own.contains(partner),
        counts: book.counts(partner),
        responsible: counts[partner]?.responsible ?? 0,
        tasks: counts[partner]?.tasks ?? 0
      )
    }
  }

  private static func columns(
    _ office: Office,
    _ book: ResponsibilityBook,
    _ others: [RecordID],
    on day: Day
  ) -> [RecordID] {
    let own = office.settings.own.filter(book.isKnown)
    let all = office.responsibilities + office.withdrawn
    let used = all.filter { $0.isInUse(on: day) }.compactMap(\.record.partner)
    let rest = Set(used + others).subtracting(own).filter(book.isKnown)
    let named = rest.map { (name: Folding.fold(office.name($0)), id: $0) }
    return own + named.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
  }

  private static func cells(
    of task: Term,
    _ book: ResponsibilityBook,
    _ overlaps: [ResponsibilityOverlaps.Overlap],
    _ selection: Selection,
    _ settings: OfficeSettings
  ) -> [RecordID: Cell] {
    let districts = selection.district.map { [$0] } ?? settings.ownDistricts
    let groups = selection.group.map { [$0] } ?? settings.ownGroups
    var signs: [RecordID: Overlap] = [:]
    for overlap in overlaps {
      let sign = overlap.settlement == nil ? Overlap.open : .settled
      for id in overlap.responsibilities { signs[id] = max(signs[id] ?? .none, sign) }
    }
    let holding = book.holding(task, on: selection.day).filter { entry in
      entry.record.coverage.reaches(district: selection.district, group: selection.group)
    }
    var byPartner: [RecordID: [Entry<Responsibility>]] = [:]
    for entry in holding {
      if let partner = entry.record.partner { byPartner[partner, default: []].append(entry) }
    }
    return byPartner.mapValues { entries in
      let sorted = entries.sorted { ($0.record.strength, $0.id) < ($1.record.strength, $1.id) }
      let role = sorted.first?.record.role ?? .none
      let missing = ResponsibilityGaps.missing(
        sorted.filter { $0.record.role == role }.map(\.record.coverage),
        districts,
        groups
      )
      return Cell(
        entries: sorted,
        role: role,
        isPartial: !missing.isEmpty,
        overlap: entries.compactMap { signs[$0.id] }.max() ?? .none,
        hasQuestion: entries.contains { !$0.record.question.isEmpty }
      )
    }
  }
}

extension Responsibility {
  /// The place of the role among all roles: the lower, the stronger.
  fileprivate var strength: Int {
    let roles = Vocabulary.responsibilityRoles.entries
    return roles.firstIndex { $0.term == role } ?? roles.count
  }
}
