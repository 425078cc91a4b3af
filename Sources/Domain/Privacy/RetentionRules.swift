/// The list of all rules on how long data of people is kept (fact 3.7).
package enum RetentionRules {
  package static let all = [
    unplaced, left, enquiries, guideAgreements, receipts, certificates,
  ]

  /// Nil where the months cannot be over on the day of the office: no month is shorter than 28 days.
  private static func after(
    _ months: Int,
    _ day: Day,
    _ id: RecordID,
    _ office: Office
  ) -> RetentionRule.Finding? {
    let days = min(max(months, 0), 120_000) * 28
    guard day.number <= office.today.number - days else { return nil }
    return RetentionRule.Finding(record: id, since: day.adding(months: months))
  }

  private static let unplaced = RetentionRule(
    name: "unplaced",
    kind: Volunteer.kind,
    title: Text(
      de: "Interessierte und Freiwillige ohne Einsatz",
      en: "People without a placement"
    ),
    purpose: Text(de: "Vermittlung in ein Ehrenamt", en: "finding a volunteer activity"),
    start: Text(
      de: "letzter Kontakt; nicht, solange Belege aufzubewahren sind",
      en: "last contact; not while receipts are to be kept"
    ),
    period: .office(RetentionThresholds.interested),
    find: { books, months in
      let (office, service) = (books.office, books.service)
      let (contacts, receipts) = (books.contacts, books.receipts)
      return office.volunteers.compactMap { entry in
        guard entry.record.state.key != "left", !entry.record.isRestricted(on: office.today),
          service.isUnplaced(entry.id), let day = contacts.last(of: entry.id)
        else { return nil }
        return after(months, day, entry.id, office)?.held(until: receipts[entry.id])
      }
    }
  )

  private static let left = RetentionRule(
    name: "left",
    kind: Volunteer.kind,
    title: Text(de: "Ausgeschiedene Freiwillige", en: "Volunteers who left"),
    purpose: Text(
      de: "Nachfragen, Nachweise und Anerkennung",
      en: "queries, certificates and recognition"
    ),
    start: Text(
      de: "Ausscheiden oder letzter Einsatz; nicht, solange Belege aufzubewahren sind",
      en: "leaving or last service; not while receipts are to be kept"
    ),
    period: .office(RetentionThresholds.left),
    find: { books, months in
      let (office, service) = (books.office, books.service)
      let (contacts, receipts) = (books.contacts, books.receipts)
      return office.kept(Volunteer.self).compactMap { entry in
        guard entry.record.archived != nil || entry.record.state.key == "left",
          !entry.record.isRestricted(on: office.today), !service.isOpen(entry.id)
        else { return nil }
        let days = [
          entry.record.archived, service.last(of: entry.id), entry.record.lastContact,
          contacts.last(of: entry.id),
        ]
        return days.compactMap { $0 }.max().flatMap {
          after(months, $0, entry.id, office)?.held(until: receipts[entry.id])
        }
      }
    }
  )

  private static let enquiries = RetentionRule(
    name: "enquiries",
    kind: Enquiry.kind,
    title: Text(de: "Erledigte Anfragen von Personen", en: "Settled enquiries of people"),
    purpose: Text(de: "Antwort und Rückfragen", en: "answer and queries"),
    start: Text(de: "Antwort, sonst der Tag der Anfrage", en: "answer, otherwise the day"),
    period: .office(RetentionThresholds.interested),
    find: { books, months in
      books.office.kept(Enquiry.self).compactMap { entry in
        let enquiry = entry.record
        let isSettled = ["answered", "closed"].contains(enquiry.state.key)
        let isPersonal = ![enquiry.asker, enquiry.phone, enquiry.email].allSatisfy(\.isEmpty)
        guard enquiry.archived != nil || isSettled, isPersonal else { return nil }
        return (enquiry.answered ?? enquiry.day).flatMap {
          after(months, $0, entry.id, books.office)
        }
      }
    }
  )

  private static let guideAgreements = RetentionRule(
    name: "guide-agreements",
    kind: GuideAgreement.kind,
    title: GuideAgreement.title,
    purpose: Text(
      de: "Begleitung durch Lotsinnen und Lotsen (nur Fallkürzel)",
      en: "company by guides (case keys only)"
    ),
    start: Text(de: "Ende der Vereinbarung", en: "end of the agreement"),
    period: .office(RetentionThresholds.guideAgreement),
    find: { books, months in
      books.office.kept(GuideAgreement.self).compactMap { entry in
        // One that runs on past its end is to be extended or ended first.
        guard entry.record.archived != nil || !entry.record.isRunning else { return nil }
        let end = [entry.record.end, entry.record.archived].compactMap { $0 }.min()
        return end.flatMap { after(months, $0, entry.id, books.office) }
      }
    }
  )

  private static let receipts = RetentionRule(
    name: "receipts",
    kind: Expense.kind,
    title: Expense.title,
    purpose: Text(de: "Nachweis der Mittel", en: "account of the funds"),
    start: Text(de: "Auszahlung, sonst der Tag", en: "payment, otherwise the day"),
    period: .office(RetentionThresholds.receipts),
    find: { books, months in
      books.office.kept(Expense.self).compactMap { entry in
        (entry.record.paid ?? entry.record.day).flatMap {
          after(months, $0, entry.id, books.office)
        }
      }
    }
  )

  private static let certificates = RetentionRule(
    name: "certificates",
    kind: BackgroundCheck.kind,
    title: BackgroundCheck.title,
    purpose: Text(
      de: "Schutz von Kindern und Jugendlichen",
      en: "protection of children and young people"
    ),
    start: Text(
      de: "Ende des letzten Einsatzes; ohne Einsatz unverzüglich",
      en: "end of the last service; without service at once"
    ),
    period: .law(BackgroundCheckRules.monthsAfterService, WarningSource.youthWelfareAct.title),
    find: { books, _ in
      BackgroundCheckRules(books.office, books.service).due.map { check, deletion in
        RetentionRule.Finding(record: check.id, since: deletion.day)
      }
    }
  )
}

extension RetentionRule.Finding {
  /// The same, but not before a day on which something else may go.
  fileprivate func held(until day: Day?) -> Self {
    Self(record: record, since: max(since, day ?? since))
  }
}
