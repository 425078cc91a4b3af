/// How many courses there were, of what kind, by whom and where, and who was qualified (requirement
/// 114).
package struct CourseStatistics: Sendable {
  /// What courses are counted by.
  package enum Aspect: String, CaseIterable, Sendable {
    case type
    case specialisation
    case provider
    case place
    case year

    package var title: Text {
      switch self {
      case .type: Text(de: "Nach Art", en: "By kind")
      case .specialisation: Text(de: "Nach Spezialisierung", en: "By specialisation")
      case .provider: Text(de: "Nach Art des Trägers", en: "By type of provider")
      case .place: Text(de: "Nach Ort", en: "By place")
      case .year: Text(de: "Nach Jahr", en: "By year")
      }
    }
  }

  /// One line of the figures.
  package struct Row: Hashable, Sendable {
    /// What these courses have in common; empty where it is not known.
    package let name: Text
    package fileprivate(set) var courses = 0
    package fileprivate(set) var units = 0
    /// Who had a place, those of partners among them.
    package fileprivate(set) var participants = 0
    package fileprivate(set) var completed = 0
    /// The courses that are counted here.
    package fileprivate(set) var ids: [RecordID] = []
  }

  /// The year that is told of; nil for all years.
  package let year: Int?
  /// The sum of all courses.
  package let total: Row
  /// By what the courses are counted, each with its lines, the most courses first.
  package let parts: [(aspect: Aspect, rows: [Row])]
  /// How many volunteers got a qualification in that time, by its kind.
  package let qualified: [(type: Term, people: Int, ids: [RecordID])]
  /// How many volunteers got any, each counted once.
  package let people: Int

  /// Courses that were cancelled are not counted; a course belongs to the year in which it begins.
  package init(_ office: Office, year: Int?) {
    self.year = year
    let counted = office.courseStandings.filter { standing in
      guard standing.course.record.state != Term("cancelled") else { return false }
      return year == nil || CourseStatistics.year(of: standing) == year
    }
    total = CourseStatistics.row(Text(de: "Alle", en: "All"), counted)
    let partners = office.lookup(Partner.self)
    parts = Aspect.allCases.compactMap { aspect in
      if aspect == .year, year != nil { return nil }
      let groups = Dictionary(grouping: counted) {
        CourseStatistics.name(of: $0, aspect, office, partners)
      }
      let rows = groups.map { CourseStatistics.row($0, $1) }
      return (aspect, aspect == .year ? rows.sorted(by: later) : rows.sorted(by: larger))
    }
    let gained = office.qualifications.filter { entry in
      guard entry.record.volunteer != nil else { return false }
      return year == nil || entry.record.acquired?.year == year
    }
    people = Set(gained.compactMap(\.record.volunteer)).count
    qualified = Dictionary(grouping: gained, by: \.record.type).map { type, entries in
      (
        type: type, people: Set(entries.compactMap(\.record.volunteer)).count,
        ids: entries.map(\.id)
      )
    }.sorted { ($1.people, $0.type.key) < ($0.people, $1.type.key) }
  }

  private static func year(of standing: CourseStanding) -> Int? {
    (standing.period.from ?? standing.period.until)?.year
  }

  private static func row(_ name: Text, _ courses: [CourseStanding]) -> Row {
    var row = Row(name: name)
    for course in courses {
      row.courses += 1
      row.units += course.units
      row.ids.append(course.course.id)
      row.participants += course.taken
      row.completed += course.participations(in: "completed").count
    }
    return row
  }

  private static func name(
    of standing: CourseStanding,
    _ aspect: Aspect,
    _ office: Office,
    _ partners: Lookup<Partner>
  ) -> Text {
    aspect.words(aspect.term(of: standing, partners), office)
  }
}

private func larger(_ left: CourseStatistics.Row, _ right: CourseStatistics.Row) -> Bool {
  left.courses == right.courses
    ? Folding.fold(left.name.de) < Folding.fold(right.name.de) : left.courses > right.courses
}

private func later(_ left: CourseStatistics.Row, _ right: CourseStatistics.Row) -> Bool {
  left.name.de > right.name.de
}
