extension CourseStatistics.Aspect {
  /// What courses have in common by it; none where it is not known.
  func term(of standing: CourseStanding, _ partners: Lookup<Partner>) -> Term {
    let course = standing.course.record
    switch self {
    case .type: return course.type
    case .specialisation: return course.specialisation
    case .provider: return partners[course.provider]?.type ?? .none
    case .place:
      return Term(course.venue.isEmpty ? partners[course.provider]?.town ?? "" : course.venue)
    case .year:
      let day = standing.period.from ?? standing.period.until
      return day.map { Term("\($0.year)") } ?? .none
    }
  }

  /// The words for it; places and years stand for themselves.
  func words(_ term: Term, _ office: Office) -> Text {
    switch self {
    case .type: office.words(term, of: .courseTypes)
    case .specialisation: office.words(term, of: .specialisations)
    case .provider: office.words(term, of: .partnerTypes)
    case .place, .year: Text(term.key)
    }
  }
}
