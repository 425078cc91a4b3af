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
      return ContactPlausibility(contacts: people(), partners: [])
        .doubts(about: Contact(Volunteer(values: values)), id)
    default: return []
    }
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
