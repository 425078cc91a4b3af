package import Domain

/// The job description of a deployment request, for whoever thinks of taking it on, in German
/// (requirement 124).
///
/// It holds no note of the office, and names people only where they agreed to be listed.
package struct RequestDocument {
  private let request: DeploymentRequest
  private let office: Office
  private let reading: Reading
  private let values: [String: String]

  /// `reading` must be German and have no words for what was erased.
  package init(_ request: Entry<DeploymentRequest>, in office: Office, reading: Reading) {
    self.request = request.record
    self.office = office
    self.reading = reading
    let fields = DeploymentRequest.fields.map { field in
      (field.definition.key, field.definition.kind.show(field.read(request.record), reading))
    }
    values = Dictionary(fields) { first, _ in first }
  }

  package var document: Document {
    var document = Document("Tätigkeitsbeschreibung: \(request.title)")
    document.blocks = definitions([
      ("Einsatzstelle", site), ("Ort", place), ("Zielgruppe", value("target-groups")),
      ("Themen", value("topics")), ("Zeitraum", SheetWords.period(period)),
      ("Umfang", hours), ("Zeiten", value("times")), ("Gesucht", wanted),
    ])
    for (title, text) in texts where !PrintedText.paragraphs(text).isEmpty {
      document.blocks += [.heading(level: 1, title), .text(text)]
    }
    let profile = definitions([
      ("Sprachen", value("languages")), ("Sprachmittlung", interpreting),
      ("Kompetenzen", value("competences")), ("Qualifikationen", value("qualifications")),
      ("Führungszeugnis", certificate), ("Mindestalter", age),
      ("Gehört dazu", value("demands")),
    ])
    if !profile.isEmpty { document.blocks += [.heading(level: 1, "Was Sie mitbringen")] + profile }
    let frame = definitions([
      ("Auslagen", request.expenses), ("Versicherung", insurance), ("Ansprechperson", contact),
    ])
    if !frame.isEmpty { document.blocks += [.heading(level: 1, "Was Sie bekommen")] + frame }
    document.blocks.append(.smallPrint(smallPrint))
    return document
  }

  private var texts: [(title: String, text: String)] {
    [
      ("Aufgabe", request.task), ("Ziel", request.goal), ("Beschreibung", request.details),
      ("Einarbeitung und Begleitung", request.introduction),
      ("Rahmen: Räume, Barrierefreiheit", request.conditions),
    ]
  }

  private func definitions(_ rows: [(label: String, value: String)]) -> [Document.Block] {
    let filled = rows.filter { !PrintedText.line($0.value).isEmpty }
    return filled.isEmpty ? [] : [.definitions(filled.map { .init($0.label, $0.value) })]
  }

  private func value(_ field: String) -> String { values[field] ?? "" }

  private var period: Period { Period(from: request.start, until: request.end) }

  /// The name of the site; a single person stays unnamed.
  private var site: String {
    guard let partner = request.partner else { return "" }
    return office.publicName(of: partner)
      ?? (office.isKnown(partner) ? SheetWords.person : "")
  }

  private var place: String {
    [request.place, value("districts"), value("site-type")].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private var hours: String {
    request.hoursPerWeek == nil ? "" : "\(value("hours")) je Woche"
  }

  private var wanted: String {
    request.count.map { $0 == 1 ? "1 Person" : "\($0) Personen" } ?? ""
  }

  private var interpreting: String {
    guard request.interpretFrom != .none || request.interpretTo != .none else { return "" }
    let (from, to) = (value("interpret-from"), value("interpret-to"))
    return [from.isEmpty ? "" : "aus \(from)", to.isEmpty ? "" : "nach \(to)"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var certificate: String {
    switch request.backgroundCheck.key {
    case "yes": "erweitertes Führungszeugnis nötig; für Sie kostenlos"
    case "no": "nicht nötig"
    default: ""
    }
  }

  private var age: String { request.minimumAge.map { "ab \($0) Jahren" } ?? "" }

  private var insurance: String {
    request.insurance == Term("unclear") ? "wird noch geklärt" : value("insurance")
  }

  /// Only who agreed to be listed.
  private var contact: String {
    guard let entry = office.contacts.first(where: { $0.id == request.contact }),
      office.isListed(entry, by: office.today)
    else { return "nennt Ihnen gern das Büro" }
    let contact = entry.record
    let name = [contact.salutation, contact.firstName, contact.lastName].filter { !$0.isEmpty }
    return [name.joined(separator: " "), contact.function, contact.phone, contact.email]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var smallPrint: String {
    let stand = "Stand: \(office.today.written(.german))."
    let missing = request.completeness.missing
    guard !missing.isEmpty else { return stand }
    return "\(stand) Noch zu klären: \(request.completeness.missingWords.de)."
  }
}
