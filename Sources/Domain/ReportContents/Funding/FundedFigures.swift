/// What was done in the projects that a funder pays for.
enum FundedFigures {
  static func section(
    _ books: OfficeBooks,
    _ period: ReportPeriod,
    _ work: FundedWork
  ) -> ReportSection {
    ReportSection(
      Text(de: "Zahlen", en: "Figures"),
      told: [
        .table(projects(books.office, period, work)), .table(office(books, period)),
        .note(
          Text(
            de:
              "Einsätze und Stunden gehören über den Einsatz zum Projekt. Kurse und Treffen haben kein Projekt; sie stehen für das ganze Büro.",
            en:
              "Placements and hours belong to a project by the placement. Courses and meetings have no project; they stand for the whole office."
          )
        ),
      ]
    )
  }

  private static func projects(
    _ office: Office,
    _ period: ReportPeriod,
    _ work: FundedWork
  ) -> ReportTable {
    let book = PlacementBook(office)
    let placements = book.served(in: period).filter { entry in
      entry.record.project.map(work.projects.contains) ?? false
    }
    let hours = book.hours(in: period).filter { entry in
      book.project(of: entry.record).map(work.projects.contains) ?? false
    }
    let advices = office.advices.filter { entry in
      period.holds(entry.record.day) && entry.record.project.map(work.projects.contains) ?? false
    }
    let campaigns = office.campaigns.filter { entry in
      (entry.record.start ?? entry.record.end).map(period.contains) ?? false
        && entry.record.project.map(work.projects.contains) ?? false
    }
    let volunteers = Set(placements.compactMap(\.record.volunteer))
    let time = PlacementHours.columns.first?.figure(hours)
    let rows: [(Text, Figure?)] = [
      (Text(de: "Projekte", en: "Projects"), .count(work.projects.sorted())),
      (Text(de: "Freiwillige im Einsatz", en: "Volunteers serving"), .people(volunteers)),
      (Text(de: "Einsätze", en: "Placements"), PlacementReport.columns.first?.figure(placements)),
      (Text(de: "geleistete Stunden", en: "Hours given"), time),
      (
        Text(de: "Beratungen von Organisationen", en: "Organisations advised"),
        .count(advices.map(\.id))
      ),
      (Text(de: "Aktionen", en: "Campaigns"), .count(campaigns.map(\.id))),
    ]
    return .numbers(
      "projects",
      Text(de: "In den geförderten Projekten", en: "In the projects funded"),
      rows
    )
  }

  private static func office(_ books: OfficeBooks, _ period: ReportPeriod) -> ReportTable {
    let courses = CourseFigures(books, period).courses
    let meetings = MeetingOutcome(books, period)
    let names = CourseFigures.columns.map(\.title)
    let taught = zip(names, CourseFigures.columns).map { ($0, $1.figure(courses)) }
    return .numbers(
      "office",
      Text(de: "Im ganzen Büro", en: "In the whole office"),
      taught + [
        (Text(de: "Treffen", en: "Meetings"), .count(meetings.meetings.map(\.id))),
        (Text(de: "Beschlüsse", en: "Decisions"), .count(meetings.decisions.map(\.id))),
      ]
    )
  }
}
