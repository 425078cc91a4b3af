import Domain
import Workspace

/// Where a course stands, on its page: places, units, costs, funding.
enum CourseBlock {
  @Sendable
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard id.prefix == Course.kind.prefix, let standing = app.workspace.standing(of: id)
    else { return [] }
    let waiting = standing.waiting.count
    let queue =
      waiting == 0
      ? Text("") : Text(de: "; \(waiting) auf der Warteliste", en: "; \(waiting) waiting")
    let guests = standing.course.record.guests ?? 0
    let partners =
      guests > 0
      ? Text(de: "; davon \(guests) von Partnern", en: "; \(guests) of partners") : Text("")
    let rows: [OverviewRow?] = [
      row(
        Text(de: "Teilnehmende", en: "Participants"),
        CourseWords.places(standing) + partners + queue,
        isAlert: CourseWords.isOverbooked(standing),
        app
      ),
      row(
        Text(de: "Unterricht", en: "Teaching"),
        CourseWords.units(standing, today: app.workspace.today),
        isAlert: CourseWords.isUnitsApart(standing),
        app
      ),
      CourseWords.cost(standing, app).map {
        row(Text(de: "Kosten", en: "Costs"), $0, isAlert: false, app)
      },
      CourseWords.funding(standing.course.record, app.workspace.office).map {
        row(Text(de: "Förderung", en: "Funding"), $0, isAlert: false, app)
      },
      provider(standing.course.record, app),
    ]
    return rows.compactMap { $0 }
  }

  private static func row(_ label: Text, _ value: Text, isAlert: Bool, _ app: App) -> OverviewRow {
    OverviewRow(label: label, value: value[app.language], tone: isAlert ? .alert : .plain)
  }

  /// Which of the four questions to its provider are open (requirement 115).
  private static func provider(_ course: Course, _ app: App) -> OverviewRow? {
    guard course.provider != nil else { return nil }
    let type = RecordType(Course.self)
    let answers = [
      ("goals", course.goals), ("concept", course.concept),
      ("professionalism", course.professionalism), ("continuity", course.continuity),
    ]
    let open = answers.filter { $0.1.isEmpty }.compactMap { type.field($0.0)?.title }
    guard !open.isEmpty, open.count < answers.count else { return nil }
    return OverviewRow(
      label: Text(de: "Beim Träger offen", en: "Open with the provider"),
      value: open.map { $0[app.language] }.joined(separator: ", "),
      tone: .plain
    )
  }
}
