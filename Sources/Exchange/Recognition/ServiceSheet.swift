package import Domain

/// The data from which a record of volunteering or a certificate is issued, in German (requirement
/// 210).
///
/// It holds what concerns the person alone: no case key, no note, nobody else's name.
package struct ServiceSheet {
  private let profile: ServiceProfile
  private let office: Office
  private let reading: Reading

  /// `reading` must be German and have no words for what was erased.
  package init(_ profile: ServiceProfile, in office: Office, reading: Reading) {
    self.profile = profile
    self.office = office
    self.reading = reading
  }

  package var document: Document {
    let issuer = office.settings.name
    return Document(
      "Datenblatt zum Ehrenamt: \(profile.name)",
      blocks: [.definitions(opening)] + hours + tasks + trainings + competences + [
        .signatures([Document.Signature(party: issuer.isEmpty ? "Freiwilligenbüro" : issuer)]),
        .smallPrint(
          "Grundlage für einen Ehrenamtsnachweis oder ein Zertifikat; dieses Blatt ist selbst keines von beiden. Ausgegeben am \(office.today.written(.german))."
        ),
      ]
    )
  }

  private var opening: [Document.Definition] {
    let person = profile.service.volunteer
    let town = [person.postalCode, person.town].filter { !$0.isEmpty }.joined(separator: " ")
    return [
      Document.Definition("Name", profile.name),
      Document.Definition("Geboren am", person.birthday?.written(.german) ?? ""),
      Document.Definition(
        "Anschrift",
        [person.street, town].filter { !$0.isEmpty }.joined(separator: ", ")
      ),
      Document.Definition("Engagiert seit", profile.service.since?.written(.german) ?? ""),
      Document.Definition("Stunden insgesamt", Self.hours(profile.minutes)),
    ].filter { !$0.value.isEmpty }
  }

  private static func hours(_ minutes: Int) -> String {
    minutes == 0 ? "" : Minutes(minutes).written(.german)
  }

  private var hours: [Document.Block] {
    let service = profile.service
    guard !service.years.isEmpty else { return [] }
    let rows = service.years.map { year in
      let isOpen = year == office.today.year
      return ["\(year)\(isOpen ? " (bis heute)" : "")", Self.hours(service.minutes(in: year))]
    }
    let columns: [DocumentTable.Column] = [.init("Jahr"), .init("Geleistet", isNumeric: true)]
    return section("Stunden nach Jahren", .table(DocumentTable(columns, rows: rows)))
  }

  private var tasks: [Document.Block] {
    let lines = profile.tasks.compactMap { task -> String? in
      let site = task.site.flatMap(reading.label) ?? ""
      let what = [task.activity, site].filter { !$0.isEmpty }.joined(separator: ", ")
      return what.isEmpty ? nil : "\(what) (\(Self.period(task.period)))"
    }
    return lines.isEmpty ? [] : section("Aufgaben", .list(lines))
  }

  /// `01.03.2024 bis 28.02.2025`, `seit 01.03.2024`.
  static func period(_ period: Period) -> String {
    let start = period.from?.written(.german) ?? ""
    guard let end = period.until else { return "seit \(start)" }
    return "\(start) bis \(end.written(.german))"
  }

  private var trainings: [Document.Block] {
    let rows = profile.trainings.map { training in
      [
        training.title, training.completed?.written(.german) ?? "",
        training.units.map(String.init) ?? "",
      ]
    }
    let columns: [DocumentTable.Column] = [
      .init("Kurs"), .init("Abgeschlossen am"), .init("UE", isNumeric: true),
    ]
    let table = DocumentTable(columns, rows: rows).withoutEmptyColumns
    let courses = rows.isEmpty ? [] : section("Kurse und Fortbildungen", .table(table))
    let held = profile.qualifications.map { one in
      let since = one.acquired.map { " (seit \($0.written(.german)))" } ?? ""
      return reading.word(one.type.key, of: .qualificationKinds) + since
    }
    return courses + (held.isEmpty ? [] : section("Qualifikationen", .list(held)))
  }

  private var competences: [Document.Block] {
    let gained = words(profile.gained)
    let rows = [
      Document.Definition("In Kursen erworben", gained),
      Document.Definition("Eingebracht", words(profile.service.volunteer.skills)),
    ].filter { !$0.value.isEmpty }
    return rows.isEmpty ? [] : section("Kompetenzen", .definitions(rows))
  }

  private func words(_ terms: [Term]) -> String {
    terms.map { reading.word($0.key, of: .competences) }.joined(separator: ", ")
  }

  private func section(_ title: String, _ block: Document.Block) -> [Document.Block] {
    [.heading(level: 1, title), block]
  }
}
