extension ReportSubject {
  /// The name of the directive or of the source.
  package func words(_ office: Office) -> Text {
    switch self {
    case .directive(let id):
      Text(office.directives.first { $0.id == id }?.record.name ?? id.text)
    case .source(let term): office.words(term, of: .fundingSources)
    }
  }
}
