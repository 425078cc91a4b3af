/// What takes the hours of the office's own posts, today and in the quarters to come (W39).
package struct StaffLoad: Sendable {
  /// A quarter of a year, or what is left of it.
  package struct Stretch: Hashable, Sendable {
    package let first: Day
    package let last: Day
    /// The most that is planned on one of its days, in minutes a week.
    package let planned: Int
  }

  package struct Row: Sendable {
    package let post: Entry<StaffPost>
    /// The minutes a week by contract; 0 where it says nothing.
    package let contract: Int
    /// The minutes a week that are planned today.
    package let planned: Int
    /// Whether the post exists today.
    package let isFilled: Bool
    /// What it works on today.
    package let phases: [Entry<StaffingPhase>]
    package let coming: [Stretch]

    /// Planned hours in percent of the contract, rounded up, so that more than all never reads as
    /// all; nil without a contract.
    package var percent: Int? { share(of: planned) }

    package func share(of minutes: Int) -> Int? {
      guard contract > 0 else { return nil }
      let (parts, rest) = minutes.multipliedReportingOverflow(by: 100).partialValue
        .quotientAndRemainder(dividingBy: contract)
      return rest > 0 ? parts + 1 : parts
    }
  }

  /// Posts that have not ended, by name.
  package let rows: [Row]
  /// Minutes a week that are planned for no post, or for one that is not in use.
  package let unassigned: Int

  package init(_ office: Office, quarters: Int = 4) {
    let today = office.today
    let projects = office.lookup(Project.self)
    let current = office.staffingPhases.filter { phase in
      guard let project = phase.record.project else { return true }
      // Nobody works in what is closed or archived.
      return projects[project].map { !$0.isClosed } ?? false
    }
    let posts = office.posts.filter { $0.record.end.map { $0 >= today } ?? true }
    let known = Set(posts.map(\.id))
    var byPost: [RecordID: [Entry<StaffingPhase>]] = [:]
    var unassigned = 0
    for phase in current {
      if let post = phase.record.post, known.contains(post) {
        byPost[post, default: []].append(phase)
      } else if phase.record.period.contains(today) {
        unassigned += phase.record.minutes
      }
    }
    self.unassigned = unassigned
    let bounds = StaffLoad.quarters(quarters, from: today)
    let keyed = posts.map { (name: Folding.fold($0.record.name), entry: $0) }
    rows = keyed.sorted { ($0.name, $0.entry.id) < ($1.name, $1.entry.id) }.map { _, post in
      let phases = byPost[post.id] ?? []
      return Row(
        post: post,
        contract: max(0, post.record.hours?.count ?? 0),
        planned: StaffLoad.planned(phases, on: today),
        isFilled: post.record.period.contains(today),
        phases: phases.filter { $0.record.period.contains(today) },
        coming: bounds.map { first, last in
          Stretch(first: first, last: last, planned: StaffLoad.most(phases, first, last))
        }
      )
    }
  }

  private static func planned(_ phases: [Entry<StaffingPhase>], on day: Day) -> Int {
    phases.reduce(0) { $0 + ($1.record.period.contains(day) ? $1.record.minutes : 0) }
  }

  /// The most on one day: it can only grow where something begins.
  private static func most(_ phases: [Entry<StaffingPhase>], _ first: Day, _ last: Day) -> Int {
    let stretch = Period(from: first, until: last)
    let inside = phases.filter { $0.record.period.meets(stretch) }
    let begins = Set(inside.compactMap(\.record.start).filter { $0 > first }).union([first])
    return begins.map { planned(inside, on: $0) }.max() ?? 0
  }

  /// The rest of this quarter and those that follow.
  private static func quarters(_ count: Int, from today: Day) -> [(first: Day, last: Day)] {
    let start = TimelineScale.quarters.start(of: today)
    return (0..<count).map { place in
      let first = start.adding(months: 3 * place)
      return (max(first, today), first.adding(months: 3).adding(days: -1))
    }
  }
}

extension StaffPost {
  /// The days on which there is the post.
  package var period: Period { Period(from: start, until: end) }
}

extension StaffingPhase {
  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  /// The minutes a week, never below 0.
  var minutes: Int { max(0, hours?.count ?? 0) }
}
