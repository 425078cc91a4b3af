import Domain
import Workspace

/// What stands on the page "Heute": own tasks and meetings on top, then what the rules found.
struct TodayContent {
  let agenda: TodayAgenda
  /// Tasks of others that are due today; those overdue are cases of W43.
  let others: [TodayAgenda.Row]
  /// Nil while the rules are still being asked.
  let board: AttentionBoard?
  let aside: [SnoozedCase]

  init(_ workspace: Workspace, isKnown: Bool) {
    let book = TodayBook(workspace)
    agenda = book.agenda
    others = book.others
    board = isKnown ? AttentionBoard(workspace.warningGroups, besides: book.told) : nil
    aside = isKnown ? workspace.snoozedWarnings : []
  }

  /// Whether nothing is due today, and nothing wants to be done now or soon.
  var isQuiet: Bool {
    agenda.meetingsToday.isEmpty && agenda.tasksToday.isEmpty && agenda.tasksOverdue.isEmpty
      && agenda.meetingsOverdue.isEmpty
      && (board?.sections.allSatisfy { $0.urgency == .later } ?? false)
  }

  /// What is due today: meetings, own tasks, and what the rules say is due now.
  var count: Int {
    agenda.meetingsToday.count + agenda.tasksToday.count + agenda.tasksOverdue.count
      + (board?.section(.now)?.count ?? 0)
  }

  /// The rows; `turned` are the parts and rules that are the other way than at first.
  func rows(_ turned: Set<TodayRow.Key>, _ workspace: Workspace) -> [TodayRow] {
    var rows: [TodayRow] = []
    func lines(_ entries: [TodayAgenda.Row]) -> [TodayRow] {
      entries.compactMap { entry in TodayLine(entry, workspace).map { .agenda(entry, $0) } }
    }
    func part(_ title: Text, _ entries: [TodayAgenda.Row]) {
      guard !entries.isEmpty else { return }
      rows += [.heading(title, count: entries.count)] + lines(entries)
    }
    func fold(_ fold: TodayRow.Fold, _ title: Text, _ count: Int, _ inner: () -> [TodayRow]) {
      guard count > 0 else { return }
      let isOpen = turned.contains(.fold(fold))
      rows.append(.fold(fold, title, count: count, isOpen: isOpen))
      if isOpen { rows += inner() }
    }
    part(Text(de: "Treffen heute", en: "Meetings today"), agenda.meetingsToday)
    part(Text(de: "Meine Aufgaben", en: "My tasks"), agenda.tasksOverdue + agenda.tasksToday)
    for section in board?.sections ?? [] where section.urgency < .later {
      rows.append(.heading(section.urgency.title, count: section.count))
      rows += self.rows(of: section, turned)
    }
    if let later = board?.section(.later) {
      fold(.urgency(.later), later.urgency.title, later.count) { self.rows(of: later, turned) }
    }
    let past = Text(de: "Vergangene Treffen, noch „geplant“", en: "Past meetings, still “planned”")
    fold(.past, past, agenda.meetingsOverdue.count) { lines(agenda.meetingsOverdue) }
    fold(.others, Text(de: "Heute bei anderen fällig", en: "Due today with others"), others.count) {
      lines(others)
    }
    let coming = TodayAgenda.byDay(agenda.meetingsSoon + agenda.tasksSoon)
    fold(.coming, Text(de: "Die nächsten 7 Tage", en: "The next 7 days"), coming.count) {
      lines(coming)
    }
    fold(.aside, Text(de: "Zurückgestellt", en: "Put aside"), aside.count) {
      aside.map { .aside($0) }
    }
    return rows
  }

  private func rows(
    of section: AttentionBoard.Section,
    _ turned: Set<TodayRow.Key>
  ) -> [TodayRow] {
    var last: WarningAction?
    return section.rows.flatMap { row -> [TodayRow] in
      let action = row.rule.action == last ? Text("") : row.rule.action.title
      last = row.rule.action
      if row.cases.count == 1, let only = row.cases.first {
        return [.single(row, only, action: action)]
      }
      // A few who wait are seen at once.
      let isFew = row.urgency == .now && row.cases.count <= 3
      let isOpen = isFew != turned.contains(.rule(row.rule.number, row.urgency))
      let first = TodayRow.rule(row, action: action, isOpen: isOpen)
      return [first] + (isOpen ? row.cases.map { .found(row, $0) } : [])
    }
  }
}
