/// How far the steps of a guide agreement are.
package struct GuideProgress: Hashable, Sendable {
  package let done: Int
  package let total: Int
  /// The step that comes next; nil where all are reached.
  package let next: String?

  /// Of the steps of one agreement, in their order.
  package init(_ steps: [Entry<Milestone>]) {
    done = steps.count { $0.record.done != nil }
    total = steps.count
    next = steps.first { $0.record.done == nil }?.record.step
  }

  /// The steps as a bar of so many cells; empty where there are none.
  package func bar(width: Int) -> String {
    guard total > 0, width > 0 else { return "" }
    let full = done * width / total
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }
}

/// The guide agreements that are not over, the end that comes first, first.
package struct RunningGuideAgreements: Sendable {
  package struct Row: Sendable {
    package let id: RecordID
    package let agreement: GuideAgreement
    package let progress: GuideProgress
    /// Days until the end, below 0 where it is past; nil where there is none.
    package let left: Int?
    /// Whether the day of the review is past.
    package let isReviewDue: Bool
  }

  package let rows: [Row]

  package init(_ office: Office) {
    let steps = Dictionary(grouping: office.milestones) { $0.record.agreement }
    var rows: [Row] = []
    for entry in office.guideAgreements where entry.record.state != Term("ended") {
      let agreement = entry.record
      let ordered = Milestone.ordered(steps[entry.id] ?? [], of: entry.id)
      let isPast = agreement.review.map { $0 < office.today } ?? false
      rows.append(
        Row(
          id: entry.id,
          agreement: agreement,
          progress: GuideProgress(ordered),
          left: agreement.end.map { $0.number - office.today.number },
          isReviewDue: agreement.isRunning && isPast
        )
      )
    }
    self.rows = rows.sorted { ($0.left ?? .min, $0.id) < ($1.left ?? .min, $1.id) }
  }
}
