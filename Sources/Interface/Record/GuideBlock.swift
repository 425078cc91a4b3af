import Domain
import Workspace

/// How far a guide agreement is: its steps as a bar, the days that are left, the review.
enum GuideBlock {
  @Sendable
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let entry = app.workspace.entry(id, of: GuideAgreement.self) else { return [] }
    let agreement = entry.record
    let steps = app.workspace.inUse(Milestone.self, naming: id.text, in: "agreement")
    let progress = GuideProgress(Milestone.ordered(steps, of: id))
    let time = agreement.isRunning ? time(agreement, app) : []
    return [self.steps(progress, app)] + next(progress, app) + time
  }

  private static func steps(_ progress: GuideProgress, _ app: App) -> OverviewRow {
    let label = Text(de: "Schritte", en: "Milestones")
    guard progress.total > 0 else {
      let none = Text(de: "noch keine; T legt erste an", en: "none yet; T creates first ones")
      return OverviewRow(label: label, value: none[app.language], tone: .plain)
    }
    let (done, total) = (progress.done, progress.total)
    let count = Text(de: "\(done) von \(total) erreicht", en: "\(done) of \(total) reached")
    let value = "\(progress.bar(width: 20)) \(count[app.language])"
    return OverviewRow(label: label, value: value, tone: .plain)
  }

  private static func next(_ progress: GuideProgress, _ app: App) -> [OverviewRow] {
    guard let next = progress.next else { return [] }
    let words = Text(de: "\(next) (f: heute erreicht)", en: "\(next) (f: reached today)")
    return [
      OverviewRow(
        label: Text(de: "Als Nächstes", en: "Next"),
        value: words[app.language],
        tone: .plain
      )
    ]
  }

  private static func time(_ agreement: GuideAgreement, _ app: App) -> [OverviewRow] {
    let today = app.workspace.today
    var rows: [OverviewRow] = []
    if let end = agreement.end, end >= today {
      let days = end.number - today.number
      let words =
        days == 1
        ? Text(de: "noch 1 Tag", en: "1 day left")
        : Text(de: "noch \(days) Tage", en: "\(days) days left")
      rows.append(
        OverviewRow(
          label: Text(de: "Zeit", en: "Time"),
          value: words[app.language],
          tone: .plain
        )
      )
    }
    return rows
  }
}
