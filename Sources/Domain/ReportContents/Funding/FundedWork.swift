/// The grants of one directive or source in the years of a period, and the projects they pay for.
struct FundedWork {
  let office: Office
  /// Finds those whose names are not to stand in what leaves the house.
  let known: Typing
  let book: FundingBook
  let period: ReportPeriod
  let subject: ReportSubject?
  /// Grants with money in a year that the period touches, or that run in it.
  let grants: [Entry<ProjectFunding>]
  let projects: Set<RecordID>

  /// Without a subject, all grants of the office.
  init(_ books: OfficeBooks, _ period: ReportPeriod, _ subject: ReportSubject?) {
    let office = books.office
    self.office = office
    known = books.people
    self.period = period
    self.subject = subject
    let book = FundingBook(office)
    self.book = book
    grants = office.fundings.filter { entry in
      let funding = entry.record
      guard funding.isGranted, !funding.isOwn, book.isOurs(funding),
        subject == nil || FundedWork.subject(of: funding, book) == subject
      else { return false }
      let years = book.years(of: entry)
      return years.amounts.keys.contains { period.touches($0) }
        || years.spent.keys.contains { period.touches($0) }
        || (funding.start != nil || funding.end != nil) && funding.period.meets(period.period)
    }
    projects = Set(grants.compactMap(\.record.project))
  }

  /// For whose report a grant counts; nil where nobody wrote down who gives.
  static func subject(of funding: ProjectFunding, _ book: FundingBook) -> ReportSubject? {
    if let directive = funding.directive, book.directives[directive] != nil {
      return .directive(directive)
    }
    let source = book.source(of: funding)
    return source == .none ? nil : .source(source)
  }

  var projectLines: [ReportLine] {
    projects.compactMap { id -> (order: (String, RecordID), line: ReportLine)? in
      guard let project = book.projects[id] else { return nil }
      let name = PersonTrace.masked(project.name, known)
      return ((Folding.fold(name), id), ReportLine(Text(name), id))
    }.sorted { $0.order < $1.order }.map(\.line)
  }
}

extension ReportPeriod {
  /// Whether a day of a year belongs to it.
  func touches(_ year: Int) -> Bool { (from.year...until.year).contains(year) }
}
