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
    let known = aspect == .place ? office.knownPeople : nil
    return .grouping(
      key,
      aspect.title,
      rows: name(aspect),
      courses,
      by: { [aspect.term(of: $0, partners)] },
      words: { term in
        let words = aspect.words(term, office)
        return aspect == .place ? Text(PersonTrace.masked(words.de, known)) : words
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
