/// The warnings about what may be kept of people, and with what consent: W22 to W24, and the
/// guardians of those under age.
enum PrivacyWarnings {
  static let all =
    CertificateWarnings.all + [
      Warning(
        22,
        Text(de: "Einwilligung fehlt", en: "Consent missing"),
        urgency: .now,
        area: .volunteers,
        action: .prove,
        rule: Text(
          de:
            "Jemand ist für einen Einsatz vorgeschlagen oder dort tätig, ohne dass die Einwilligung gilt, Daten zu speichern oder an Einsatzstellen weiterzugeben; oder die Einwilligung ins Speichern ist widerrufen; oder ein Kontakt soll genannt werden, der die Einwilligung zur Veröffentlichung widerrufen hat; oder eine Veröffentlichung, eine freigegebene Erfolgsgeschichte oder ein noch nicht gesendeter Rundbrief nennt jemanden ohne die Einwilligung dazu.",
          en:
            "Somebody is proposed for a placement or serves there although no consent holds to store data or to pass it on to sites; or the consent to storing was withdrawn; or a contact is to be named who withdrew the consent to publication; or a publication, a success story that may be published or a circular that is not sent yet names somebody without the consent to it."
        ),
        source: .dataProtection,
        books: {
          withoutConsent($0) + withdrawnContacts($0) + OutreachWarnings.withoutConsent($0)
        }
      ),
      Warning(
        23,
        Text(de: "Löschfrist erreicht", en: "Retention period reached"),
        urgency: .now,
        area: .volunteers,
        action: .erase,
        rule: Text(
          de:
            "Die Frist, nach der Daten einer Person zu löschen sind, ist erreicht. Die Fristen legt das Büro in den Einstellungen fest; die Ansicht „Löschfristen“ nennt sie alle.",
          en:
            "The time after which data of a person is to be erased is reached. The office sets these times in its settings; the view “Retention periods” names them all."
        ),
        source: .dataProtection,
        thresholds: [
          RetentionThresholds.interested, RetentionThresholds.left,
          RetentionThresholds.guideAgreement, RetentionThresholds.receipts,
        ],
        books: pastRetention
      ),
      Warning(
        24,
        Text(de: "Besondere Daten ohne Einwilligung", en: "Special data without consent"),
        urgency: .now,
        area: .volunteers,
        action: .prove,
        rule: Text(
          de:
            "Bei einer Person stehen besondere Angaben, etwa zur Herkunft, ohne dass eine ausdrückliche Einwilligung dafür gilt.",
          en:
            "A person’s record holds special details, such as on origin, without an explicit consent that holds for them."
        ),
        source: .dataProtection,
        books: specialData
      ),
      Warning(
        109,
        Text(de: "Minderjährig ohne Einwilligung", en: "Under age without consent"),
        urgency: .now,
        area: .volunteers,
        action: .prove,
        rule: Text(
          de:
            "Jemand ist unter 18 und engagiert, ohne dass der Tag steht, an dem die Sorgeberechtigten eingewilligt haben.",
          en:
            "Somebody under 18 volunteers without a day on which the guardians agreed."
        ),
        source: .program,
        cases: minors
      ),
    ]

  static func name(_ volunteer: Volunteer) -> String {
    PersonName.listed(last: volunteer.lastName, first: volunteer.firstName)
  }

  private static func withoutConsent(_ books: OfficeBooks) -> [WarningCase] {
    let (office, consents) = (books.office, books.consents)
    let shared = office.placements.filter { $0.record.isShared(on: office.today) }
    let placements = Dictionary(grouping: shared) { $0.record.volunteer }
    let needed = ["storage", "forwarding"]
    return office.volunteers.compactMap { entry in
      if let day = consents.withdrawal(of: "storage", by: entry.id) {
        let name = name(entry.record)
        return WarningCase(
          22,
          storageWithdrawn(name, WarningWords.day(day)),
          records: [entry.id]
        )
      }
      guard let served = placements[entry.id] else { return nil }
      let missing = needed.filter { !consents.holds($0, of: entry.id) }.map {
        office.words(Term($0), of: .consentPurposes)
      }
      guard !missing.isEmpty else { return nil }
      let name = name(entry.record)
      let purposes = missing.map { Text(de: "„\($0.de)“", en: "“\($0.en)”") }
      let list = WarningWords.list(purposes)
      return WarningCase(
        22,
        Text(
          de:
            "„\(name)“ ist für einen Einsatz vorgesehen, doch die Einwilligung fehlt: \(list.de).",
          en: "“\(name)” is meant for a placement, but consent is missing: \(list.en)."
        ),
        records: [entry.id] + served.map(\.id)
      )
    }
  }

  /// Contacts who withdrew what the office still does: to store, or to name them.
  private static func withdrawnContacts(_ books: OfficeBooks) -> [WarningCase] {
    let consents = books.consents
    return books.office.contacts.compactMap { entry in
      let withdrawn = consents.withdrawal(of: "storage", by: entry.id)
      let hidden =
        entry.record.listed == nil ? nil : consents.withdrawal(of: "photo", by: entry.id)
      guard let day = (withdrawn ?? hidden).map(WarningWords.day) else { return nil }
      let contact = entry.record
      let name = PersonName.listed(last: contact.lastName, first: contact.firstName)
      if withdrawn != nil {
        return WarningCase(22, storageWithdrawn(name, day), records: [entry.id])
      }
      return WarningCase(
        22,
        Text(
          de:
            "„\(name)“ hat die Einwilligung zur Veröffentlichung am \(day.de) widerrufen: Bitte den Tag der Nennung leeren.",
          en:
            "“\(name)” withdrew the consent to publication on \(day.en): please clear the day of being listed."
        ),
        records: [entry.id]
      )
    }
  }

  private static func storageWithdrawn(_ name: String, _ day: Text) -> Text {
    Text(
      de: "„\(name)“ hat die Einwilligung, Daten zu speichern, am \(day.de) widerrufen.",
      en: "“\(name)” withdrew the consent to storing data on \(day.en)."
    )
  }

  @Sendable
  private static func pastRetention(_ books: OfficeBooks) -> [WarningCase] {
    // The law on certificates has a warning of its own.
    let names = RetentionNames(books)
    return books.retention.rules.flatMap { rule, findings in
      let (title, terms) = (rule.title, [Term(rule.name)])
      return findings.map { finding in
        WarningCase(
          23,
          names.sentence(finding, title),
          records: [finding.record],
          terms: terms
        )
      }
    }
  }

  @Sendable
  private static func specialData(_ books: OfficeBooks) -> [WarningCase] {
    let (office, consents) = (books.office, books.consents)
    let special = Volunteer.fields.filter { $0.definition.privacy == .special }
    return office.volunteers.compactMap { entry in
      let filled = special.filter { !$0.read(entry.record).isEmpty }.map(\.definition.title)
      guard !filled.isEmpty, !consents.holds("special", of: entry.id) else { return nil }
      let name = name(entry.record)
      let fields = WarningWords.list(filled.map { Text(de: "„\($0.de)“", en: "“\($0.en)”") })
      return WarningCase(
        24,
        Text(
          de: "Bei „\(name)“ steht etwas unter \(fields.de), doch die Einwilligung dazu fehlt.",
          en: "Of “\(name)” something is told under \(fields.en), but the consent to it is missing."
        ),
        records: [entry.id]
      )
    }
  }

  @Sendable
  private static func minors(_ office: Office) -> [WarningCase] {
    office.volunteers.compactMap { entry in
      guard entry.record.state.key != "left", let age = entry.record.age(on: office.today),
        entry.record.lacksGuardianConsent(on: office.today)
      else { return nil }
      let name = name(entry.record)
      return WarningCase(
        109,
        Text(
          de: "„\(name)“ ist \(age) Jahre alt, doch die Einwilligung der Sorgeberechtigten fehlt.",
          en: "“\(name)” is \(age) years old, but the consent of the guardians is missing."
        ),
        records: [entry.id]
      )
    }
  }
}

/// The words by which sentences name what is past its months.
private struct RetentionNames: Sendable {
  private let people: Lookup<Volunteer>
  private let agreements: Lookup<GuideAgreement>
  private let expenses: Lookup<Expense>
  private let enquiries: Lookup<Enquiry>

  init(_ books: OfficeBooks) {
    people = books.keptLookup(Volunteer.self)
    agreements = books.keptLookup(GuideAgreement.self)
    expenses = books.keptLookup(Expense.self)
    enquiries = books.keptLookup(Enquiry.self)
  }

  func sentence(_ finding: RetentionRule.Finding, _ title: Text) -> Text {
    let day = WarningWords.day(finding.since)
    let who = words(finding.record)
    return Text(
      de: "\(title.de): \(who.de) war nur bis zum \(day.de) zu behalten.",
      en: "\(title.en): \(who.en) was to be kept only until \(day.en)."
    )
  }

  private func words(_ id: RecordID) -> Text {
    if let enquiry = enquiries.entry(id)?.record {
      let day = enquiry.day.map { WarningWords.day($0) } ?? Text("–")
      let subject = enquiry.subject
      return Text(de: "„\(subject)“ vom \(day.de)", en: "“\(subject)” of \(day.en)")
    }
    if let expense = expenses.entry(id)?.record {
      let day = expense.day.map { WarningWords.day($0) } ?? Text("–")
      let name = name(of: expense.volunteer) ?? "–"
      return Text(de: "„\(name)“ vom \(day.de)", en: "“\(name)” of \(day.en)")
    }
    let name = name(of: id) ?? agreements.entry(id)?.record.client ?? id.text
    return Text(de: "„\(name)“", en: "“\(name)”")
  }

  private func name(of volunteer: RecordID?) -> String? {
    people.entry(volunteer).map {
      PersonName.listed(last: $0.record.lastName, first: $0.record.firstName)
    }
  }
}
