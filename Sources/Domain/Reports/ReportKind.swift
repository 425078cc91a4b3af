/// A report that the program can make.
package struct ReportKind: Sendable {
  /// The word in commands and on disk; never changes.
  package let name: String
  package let title: Text
  /// What it tells and for whom, in one short sentence.
  package let purpose: Text
  /// The subjects for each of which there is one; nil for a report about the whole office.
  package let subjects: (@Sendable (Office) -> [ReportSubject])?
  /// What it says of a period; the subject is one of `subjects`, or nil where there are none.
  package let sections: @Sendable (OfficeBooks, ReportPeriod, ReportSubject?) -> [ReportSection]

  package init(
    _ name: String,
    _ title: Text,
    purpose: Text,
    subjects: (@Sendable (Office) -> [ReportSubject])? = nil,
    sections: @escaping @Sendable (OfficeBooks, ReportPeriod, ReportSubject?) -> [ReportSection]
  ) {
    self.name = name
    self.title = title
    self.purpose = purpose
    self.subjects = subjects
    self.sections = sections
  }

  /// The report of a period.
  package func report(
    _ books: OfficeBooks,
    _ period: ReportPeriod,
    for subject: ReportSubject? = nil
  ) -> Report {
    var sections = sections(books, period, subject)
    if let note = period.note(on: books.office.today), !sections.isEmpty {
      sections[0].parts.insert(.note(note), at: 0)
    }
    return Report(name, title, period, for: subject, sections: sections)
  }
}
