package import Domain

extension Workspace {
  /// What looks wrong in the data of a person or a partner, although it could be right.
  package func doubts(about id: RecordID) -> [Text] {
    guard let values = values(of: id) else { return [] }
    let partners: [Entry<Partner>] = id.prefix == Partner.kind.prefix ? entries() : []
    switch id.prefix {
    case Substring(Partner.kind.prefix):
      let check = ContactPlausibility(contacts: [], partners: partners)
      return check.doubts(about: Partner(values: values))
    case Substring(Contact.kind.prefix):
      return ContactPlausibility(contacts: people(), partners: [])
        .doubts(about: Contact(values: values), id)
    case Substring(Volunteer.kind.prefix):
      let volunteer = Volunteer(values: values)
      return ContactPlausibility(contacts: people(), partners: [])
        .doubts(about: Contact(volunteer), id) + doubts(about: volunteer)
    case Substring(BackgroundCheck.kind.prefix):
      return doubts(about: Entry(id, BackgroundCheck(values: values)))
    default: return []
    }
  }

  private func doubts(about volunteer: Volunteer) -> [Text] {
    guard volunteer.lacksGuardianConsent(on: today) else { return [] }
    return [
      Text(
        de: "Unter 18 Jahren braucht es die Einwilligung der Sorgeberechtigten.",
        en: "Under 18 years the consent of the guardians is needed."
      )
    ]
  }

  private func doubts(about check: Entry<BackgroundCheck>) -> [Text] {
    if let date = check.record.date, date > today {
      return [
        Text(
          de: "Das Datum des Zeugnisses liegt in der Zukunft.",
          en: "The date of the certificate is in the future."
        )
      ]
    }
    guard BackgroundCheckRules(office).wasTooOld(check) else { return [] }
    return [BackgroundCheckRules.tooOld(office.value(of: VolunteerThresholds.certificateAge))]
  }

  private func people() -> [Entry<Contact>] {
    let volunteers: [Entry<Volunteer>] = entries()
    return entries() + volunteers.map { Entry($0.id, Contact($0.record)) }
  }

  private func entries<R: Record>() -> [Entry<R>] {
    records(R.self).compactMap { $0.1.archived == nil ? Entry($0.0, $0.1) : nil }
  }
}

extension Contact {
  /// A volunteer as somebody to write to.
  fileprivate init(_ volunteer: Volunteer) {
    self.init()
    lastName = volunteer.lastName
    firstName = volunteer.firstName
    phone = volunteer.phone
    mobile = volunteer.mobile
    email = volunteer.email
  }
}
