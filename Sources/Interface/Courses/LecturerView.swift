import Domain
import Workspace

/// The pool of lecturers by topic, with what they take for a unit (requirement 236).
enum LecturerView {
  static let title = Text(de: "Dozentinnen und Dozenten nach Themen", en: "Lecturers by topic")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "lecturer-pool",
      app,
      of: [Lecturer.kind, Course.kind],
      fresh: (RecordType(Lecturer.self), [:]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let pool = office.lecturers
    let courses = Dictionary(
      grouping: office.courses.flatMap { course in
        course.record.lecturers.map { (lecturer: $0, course: course.record) }
      }
    ) { $0.lecturer }
    // Who has no topic is found by the specialisation, and at last without either.
    let topics = Set(pool.flatMap(\.record.topics)).map { term in
      (
        word: office.words(term, of: .topics),
        people: pool.filter { $0.record.topics.contains(term) }
      )
    }
    let special = Set(pool.flatMap(\.record.specialisations)).map { term in
      (
        word: office.words(term, of: .specialisations),
        people: pool.filter { $0.record.specialisations.contains(term) }
      )
    }
    let none = pool.filter { $0.record.topics.isEmpty && $0.record.specialisations.isEmpty }
    func sorted(
      _ groups: [(word: Text, people: [Entry<Lecturer>])]
    ) -> [(word: Text, people: [Entry<Lecturer>])] {
      groups.sorted { Folding.fold($0.word[app.language]) < Folding.fold($1.word[app.language]) }
    }
    let groups =
      sorted(topics) + sorted(special) + [(Text(de: "ohne Thema", en: "no topic"), none)]
    return SectionContent(
      title: "\(title[app.language]) \(pool.count)",
      columns: [
        .init(title: Lecturer.singular, width: 22),
        .init(title: Text(de: "Je UE", en: "Per unit"), width: 10, isNumeric: true),
        .init(title: Text(de: "Telefon", en: "Phone"), width: 16),
        .init(title: Course.title, width: 20),
      ],
      sections: groups.map { word, people in
        let rows = people.map { row($0, word, courses[$0.id]?.map(\.course) ?? [], app) }
        return .init(title: word, rows: rows.sorted { $0.cells[0] < $1.cells[0] })
      },
      nothing: Text(
        de: "Noch keine Dozentinnen und Dozenten. n legt den ersten Eintrag an.",
        en: "No lecturers yet. n adds the first."
      )
    )
  }

  private static func row(
    _ lecturer: Entry<Lecturer>,
    _ group: Text,
    _ courses: [Course],
    _ app: App
  ) -> SectionContent.Row {
    let running = courses.filter { ![Term("done"), Term("cancelled")].contains($0.state) }
    let titles = running.map(\.title).joined(separator: "; ")
    let count = courses.count
    let past = Text(de: "bisher \(count)", en: "\(count) so far")[app.language]
    return SectionContent.Row(
      key: "\(group.de) \(lecturer.id.text)",
      id: lecturer.id,
      cells: [
        app.workspace.label(lecturer.id) ?? "",
        lecturer.record.fee.map { CourseWords.money($0, app) } ?? "–",
        lecturer.record.phone.isEmpty ? lecturer.record.email : lecturer.record.phone,
        titles.isEmpty ? (count > 0 ? past : "") : titles,
      ]
    )
  }
}
