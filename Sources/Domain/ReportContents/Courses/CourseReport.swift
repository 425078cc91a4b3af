/// Courses of the years of a period (requirement 114).
enum CourseReport {
  static let kind = ReportKind(
    "courses",
    Text(de: "Kurse", en: "Courses"),
    purpose: Text(
      de: "Welche Kurse es gab, für wie viele und mit welchem Abschluss.",
      en: "Which courses there were, for how many and with what result."
    )
  ) { books, period, _ in
    let held = CourseFigures(books, period)
    let tables = [
      held.table("by-type", CourseStatistics.Aspect.type),
      held.table("by-specialisation", .specialisation),
      held.table("by-provider", .provider),
      held.table("by-place", .place),
    ]
    let note = Text(
      de:
        "Ein Kurs zählt in dem Zeitraum, in dem er beginnt; abgesagte, archivierte und solche, die noch bevorstehen, zählen nicht. Unter Teilnehmenden sind Gäste von Partnern; Unterrichtseinheiten haben 45 Minuten.",
      en:
        "A course counts in the period in which it begins; cancelled and archived ones and those ahead do not. Participants include guests of partners; teaching units have 45 minutes."
    )
    return [
      ReportSection(
        Text(de: "Kurse", en: "Courses"),
        told: tables.map { .table($0) } + [
          .picture(ReportPicture(.bars, of: "by-type", columns: [0])), .note(note),
        ]
      ),
      ReportSection(
        Text(de: "Kurse im Verlauf", en: "Courses over time"),
        told: [.table(held.timeline), .picture(ReportPicture(.lines, of: "by-month"))]
      ),
    ]
  }
}
