package import Domain

/// How long which data of people is kept, as a table for the register of processing.
package struct RetentionRegister {
  private let office: Office
  private let language: Language

  package init(_ office: Office, _ language: Language = .german) {
    self.office = office
    self.language = language
  }

  /// The table, and how much is past its time today; no names.
  package var document: Document {
    let title = Text(de: "Löschfristen", en: "Retention periods")
    let books = OfficeBooks(office)
    let headings = [
      Text(de: "Daten", en: "Data"), Text(de: "Zweck", en: "Purpose"),
      Text(de: "Frist beginnt mit", en: "Time begins with"), Text(de: "Monate", en: "Months"),
      Text(de: "Bestimmt von", en: "Set by"), Text(de: "Fällig", en: "Due"),
    ]
    let columns = headings.enumerated().map { index, heading in
      DocumentTable.Column(heading[language], isNumeric: index == 3 || index == 5)
    }
    let rows = RetentionRules.all.map { rule in
      [
        rule.title[language], rule.purpose[language], rule.start[language],
        "\(rule.period.months(office))", source(rule.period),
        "\(rule.findings(books).count)",
      ]
    }
    let note = Text(
      de: """
        Was fällig ist, steht mit Namen unter den Hinweisen (!): dort löscht X einzeln und \
        unwiderruflich. Führungszeugnisse löscht „tandem erase --due“, auch jede Nacht, sofern \
        eingerichtet (cron).

        Für Daten von Freiwilligen nennt kein Gesetz eine Frist: Die Vorgaben sind Vorschläge, die \
        das Büro in seinen Einstellungen bestätigt oder ändert.
        """,
      en: """
        What is due is named under the warnings (!): there X erases one by one and for good. \
        Certificates of good conduct are erased by “tandem erase --due”, every night too \
        where that was set up (cron).

        No law names a period for the data of volunteers: the defaults are proposals that the office \
        confirms or changes in its settings.
        """
    )
    let day = office.today.written(language)
    return Document(
      title[language],
      language: language,
      blocks: [
        .table(DocumentTable(columns, rows: rows)), .text(note[language]),
        .smallPrint(Text(de: "Stand: \(day)", en: "As of \(day)")[language]),
      ]
    )
  }

  private func source(_ period: RetentionRule.Period) -> String {
    switch period {
    case .office(let threshold):
      office.settings[threshold.key] == nil
        ? Text(de: "Vorgabe", en: "default")[language]
        : Text(de: "Einstellung des Büros", en: "setting of the office")[language]
    case .law(_, let source): source[language]
    }
  }
}
