/// The blocks of text of one report, with what the office wrote for its year.
struct ReportBlocks: Sendable {
  private let texts: [String: [Entry<ReportText>]]

  /// A period of several years has the texts of its last one.
  init(
    _ report: String,
    _ office: Office,
    _ period: ReportPeriod,
    for subject: ReportSubject? = nil
  ) {
    let own = office.reportTexts.filter { entry in
      let text = entry.record
      return text.report == report && text.year == period.until.year && text.subject == subject
    }
    texts = Dictionary(grouping: own, by: \.record.block)
  }

  /// A section of blocks, each with its key, its title and what is asked for.
  func section(_ title: Text, _ rows: [(key: String, title: Text, hint: Text)]) -> ReportSection {
    ReportSection(title, rows.map { part($0.key, $0.title, hint: $0.hint) })
  }

  /// A block to be filled in.
  ///
  /// Two sites may have written one each; both stand there.
  func part(_ key: String, _ title: Text, hint: Text) -> ReportPart {
    let own = (texts[key] ?? []).sorted { $0.id < $1.id }
    return .text(
      ReportBlock(
        key,
        title,
        hint: hint,
        text: own.map(\.record.text).filter { !$0.isEmpty }.joined(separator: "\n\n"),
        record: own.first?.id
      )
    )
  }
}

extension ReportText {
  /// For whose report it is; nil for the whole office.
  package var subject: ReportSubject? {
    if let directive { return .directive(directive) }
    return source == .none ? nil : .source(source)
  }
}
