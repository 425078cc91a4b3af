import Domain
import Workspace

/// The list of those who take part in a course, by their states, with places, units and costs.
enum CourseBoard {
  /// In the order in which they matter while a course goes on.
  private static let states = ["attending", "registered", "waiting", "completed", "dropped"]

  static func screen(_ course: RecordID, _ app: App) -> SectionScreen {
    SectionScreen(
      "participants",
      app,
      of: [
        Course.kind, Participation.kind, CourseSession.kind, Volunteer.kind, Lecturer.kind,
        Qualification.kind,
      ],
      owner: course,
      contexts: [.page, .course, .participants]
    ) { content(course, $0) }
  }

  private static func content(_ id: RecordID, _ app: App) -> SectionContent {
    let office = app.workspace.office
    let name = app.workspace.label(id) ?? id.text
    var content = SectionContent(
      title: "\(Course.singular[app.language]): \(name)",
      columns: [
        .init(title: Volunteer.singular, width: 24),
        .init(title: Text(de: "Angemeldet", en: "Registered"), width: 10),
        .init(title: Text(de: "UE", en: "Units"), width: 7, isNumeric: true),
        .init(title: Text(de: "Stand der Person", en: "Person’s state"), width: 18),
      ],
      sections: [],
      nothing: Text(
        de: "Noch nimmt niemand teil. + nimmt Freiwillige auf.",
        en: "Nobody takes part yet. + adds volunteers."
      )
    )
    guard let standing = office.standing(of: id) else { return content }
    let course = standing.course.record
    let state = office.words(course.state, of: .courseStates)[app.language]
    content.title += " · \(state)"
    content.head = head(standing, app)
    let people = office.lookup(Volunteer.self)
    let known = Set(states)
    let others = Set(standing.participations.map(\.record.state.key)).subtracting(known).sorted()
    content.sections = (states + others).map { key in
      let rows = standing.participations(in: key).enumerated().map { place, entry in
        row(entry, place: key == "waiting" ? place + 1 : nil, standing, people, app)
      }
      return SectionContent.Section(
        title: office.words(Term(key), of: .participationStates),
        rows: rows
      )
    }
    return content
  }

  private static func head(
    _ standing: CourseStanding,
    _ app: App
  ) -> [(text: String, isAlert: Bool)] {
    let language = app.language
    let minimum = standing.course.record.minimum ?? 0
    let isShort = minimum > 0 && standing.taken < minimum
    let need = Text(de: " (mindestens \(minimum))", en: " (at least \(minimum))")
    let places = CourseWords.places(standing) + (minimum > 0 ? need : Text(""))
    var lines = [
      (places[language], isShort || CourseWords.isOverbooked(standing)),
      (
        CourseWords.units(standing, today: app.workspace.today)[language],
        CourseWords.isUnitsApart(standing)
      ),
    ]
    let cost = CourseWords.cost(standing, app)?[language]
    let funding = CourseWords.funding(standing.course.record, app.workspace.office)?[language]
    if let cost { lines.append((cost, false)) }
    if let funding { lines.append((funding, false)) }
    return lines.map { (text: $0.0, isAlert: $0.1) }
  }

  private static func row(
    _ entry: Entry<Participation>,
    place: Int?,
    _ standing: CourseStanding,
    _ people: Lookup<Volunteer>,
    _ app: App
  ) -> SectionContent.Row {
    let record = entry.record
    let name = record.volunteer.flatMap { app.workspace.label($0) } ?? "?"
    let all = standing.units
    let units = record.attended.map { all > 0 ? "\($0)/\(all)" : "\($0)" } ?? ""
    let volunteer = people[record.volunteer]
    let state = volunteer.map {
      app.workspace.office.words($0.state, of: .volunteerStates)[app.language]
    }
    let gone = Text(de: "archiviert", en: "archived")[app.language]
    return SectionContent.Row(
      key: entry.id.text,
      id: entry.id,
      cells: [
        place.map { "\($0). \(name)" } ?? name, record.registered?.written(app.language) ?? "",
        units, state ?? gone,
      ],
      isAlert: volunteer == nil
    )
  }
}
