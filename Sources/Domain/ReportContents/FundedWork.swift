/// The grants of one directive or source in the years of a period, and the projects they pay for.
struct FundedWork {
  let office: Office
  /// Finds those whose names are not to stand in what leaves the house.
  let known: Typing
  let book: FundingBook
  let period: ReportPeriod
  /// Grants with money in a year that the period touches, or that run in it.
  let grants: [Entry<ProjectFunding>]
  let projects: Set<RecordID>

  /// Without a subject, all grants of the office.
  init(_ books: OfficeBooks, _ period: ReportPeriod, _ subject: ReportSubject?) {
    let office = books.office
    self.office = office
    known = books.people
    self.period = period
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
    projects.compactMap { id -> ReportLine? in
      book.projects[id].map { ReportLine(Text(PersonTrace.masked($0.name, known)), id) }
    }.sorted { Folding.fold($0.words.de) < Folding.fold($1.words.de) }
  }
}

extension ReportPeriod {
  /// Whether a day of a year belongs to it.
  func touches(_ year: Int) -> Bool { (from.year...until.year).contains(year) }
}
