extension ReportSubject {
  /// The name of the directive or of the source.
  package func words(_ office: Office) -> Text {
    switch self {
    case .directive(let id):
      Text(
        office.directives.first { $0.id == id }.map {
          PersonTrace.masked($0.record.name, office.knownPeople)
        } ?? id.text
      )
    case .source(let term): office.words(term, of: .fundingSources)
    }
  }
}
