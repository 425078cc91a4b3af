/// The list of all rules on how long data of people is kept (fact 3.7).
package enum RetentionRules {
  package static let all = [unplaced, left, guideAgreements, receipts, certificates]

  /// Whose data the law or the office still wants kept, though the months are over.
  private static func isHeld(_ volunteer: Volunteer) -> Bool { volunteer.restricted != nil }

  private static func after(_ months: Int, _ day: Day, _ id: RecordID) -> RetentionRule.Finding {
    RetentionRule.Finding(record: id, since: day.adding(months: months))
  }

  private static let unplaced = RetentionRule(
    name: "unplaced",
    kind: Volunteer.kind,
    title: Text(de: "Interessierte ohne Einsatz", en: "Interested people without a placement"),
    purpose: Text(de: "Vermittlung in ein Ehrenamt", en: "finding a volunteer activity"),
    start: Text(de: "letzter Kontakt", en: "last contact"),
    period: .office(RetentionThresholds.interested),
    find: { office, service, months in
      let contacts = LastContacts(office)
      return office.volunteers.compactMap { entry in
        guard ["new", "interested", "interview"].contains(entry.record.state.key),
          !isHeld(entry.record), service.isUnplaced(entry.id),
          let day = contacts.last(of: entry.id)
        else { return nil }
        return after(months, day, entry.id)
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
    start: Text(de: "Ausscheiden oder letzter Einsatz", en: "leaving or last service"),
    period: .office(RetentionThresholds.left),
    find: { office, service, months in
      let contacts = LastContacts(office)
      return office.kept(Volunteer.self).compactMap { entry in
        guard entry.record.archived != nil || entry.record.state.key == "left",
          !isHeld(entry.record), !service.isOpen(entry.id)
        else { return nil }
        let days = [entry.record.archived, service.last(of: entry.id), contacts.last(of: entry.id)]
        return days.compactMap { $0 }.max().map { after(months, $0, entry.id) }
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
    find: { office, _, months in
      office.kept(GuideAgreement.self).compactMap { entry in
        let end = [entry.record.end, entry.record.archived].compactMap { $0 }.min()
        return end.map { after(months, $0, entry.id) }
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
    find: { office, _, months in
      office.kept(Expense.self).compactMap { entry in
        (entry.record.paid ?? entry.record.day).map { after(months, $0, entry.id) }
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
    find: { office, service, _ in
      BackgroundCheckRules(office, service).due.map { check, deletion in
        RetentionRule.Finding(record: check.id, since: deletion.day)
      }
    }
  )
}
