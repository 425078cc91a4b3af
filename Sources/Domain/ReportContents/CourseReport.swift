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

/// The courses of a period with who took part.
struct CourseFigures: Sendable {
  private let office: Office
  private let period: ReportPeriod
  let courses: [CourseStanding]
  private let partners: Lookup<Partner>

  init(_ books: OfficeBooks, _ period: ReportPeriod) {
    office = books.office
    self.period = period
    partners = books.office.lookup(Partner.self)
    courses = books.courses.filter { standing in
      standing.course.record.state != Term("cancelled")
        && period.holdsKnown(standing.period.from ?? standing.period.until, on: books.office.today)
    }
  }

  func table(_ key: String, _ aspect: CourseStatistics.Aspect) -> ReportTable {
    let vocabulary: Vocabulary =
      switch aspect {
      case .specialisation: .specialisations
      case .provider: .partnerTypes
      case .type, .place, .year: .courseTypes
      }
    let known = aspect == .place ? office.knownPeople : nil
    return .grouping(
      key,
      aspect.title,
      rows: name(aspect),
      courses,
      by: { [term($0, aspect)] },
      words: { term in
        aspect == .place
          ? Text(PersonTrace.masked(term.key, known)) : office.words(term, of: vocabulary)
      },
      columns: CourseFigures.columns
    )
  }

  private func name(_ aspect: CourseStatistics.Aspect) -> Text {
    switch aspect {
    case .type: Text(de: "Art", en: "Kind")
    case .specialisation: Text(de: "Spezialisierung", en: "Specialisation")
    case .provider: Text(de: "Träger", en: "Provider")
    case .place: Text(de: "Ort", en: "Place")
    case .year: Text(de: "Jahr", en: "Year")
    }
  }

  var timeline: ReportTable {
    .timeline(
      "by-month",
      Text(de: "Kurse nach Beginn", en: "Courses by beginning"),
      courses.isEmpty ? [] : ReportStretch.all(of: period, by: office.today),
      courses,
      day: { $0.period.from ?? $0.period.until },
      columns: Array(CourseFigures.columns.prefix(3))
    )
  }

  private func term(_ standing: CourseStanding, _ aspect: CourseStatistics.Aspect) -> Term {
    let course = standing.course.record
    switch aspect {
    case .type: return course.type
    case .specialisation: return course.specialisation
    case .provider: return partners[course.provider]?.type ?? .none
    case .place:
      return Term(course.venue.isEmpty ? partners[course.provider]?.town ?? "" : course.venue)
    case .year: return standing.period.from.map { Term("\($0.year)") } ?? .none
    }
  }

  static let columns: [ReportColumn<CourseStanding>] = [
    ReportColumn(Text(de: "Kurse", en: "Courses")) { .count($0.map(\.course.id)) },
    ReportColumn(Text(de: "Unterrichtseinheiten", en: "Teaching units")) { courses in
      Figure(Figure.sum(courses.map(\.units)), .units, records: courses.map(\.course.id))
    },
    ReportColumn(Text(de: "Teilnehmende", en: "Participants")) { courses in
      let seated = courses.flatMap(\.participations).filter {
        CourseStanding.seated.contains($0.record.state)
      }
      let guests = courses.filter { ($0.course.record.guests ?? 0) > 0 }
      let count = guests.map { min(max(0, $0.course.record.guests ?? 0), 1_000_000) }
      return participants(seated, guests: Figure.sum(count), of: guests.map(\.course.id))
    },
    ReportColumn(Text(de: "mit Abschluss", en: "completed")) { courses in
      participants(courses.flatMap { $0.participations(in: "completed") }, guests: 0, of: [])
    },
  ]

  /// Each place counts; guests of partners have no record, so that none of them can be known.
  private static func participants(
    _ seated: [Entry<Participation>],
    guests: Int,
    of courses: [RecordID]
  ) -> Figure {
    Figure(
      Figure.sum([seated.count, guests]),
      records: seated.map(\.id) + courses,
      people: Set(seated.compactMap(\.record.volunteer))
    )
  }
}
