import Domain

/// Responsibilities in words, in German.
enum SheetWords {
  /// Stands for a single person who did not agree to be named.
  static let person = "Einzelperson"

  static func districts(_ held: Responsibility, _ reading: Reading) -> String {
    let districts = held.districts.filter { $0 != .none && $0 != Coverage.everywhere }
    guard !held.coverage.districts.isEmpty else { return "" }
    return districts.map { reading.word($0.key, of: .districts) }.joined(separator: ", ")
  }

  static func groups(_ held: Responsibility, _ reading: Reading) -> String {
    guard !held.coverage.groups.isEmpty else { return "" }
    let groups = held.targetGroups.filter { $0 != .none }
    return groups.map { reading.word($0.key, of: .targetGroups) }.joined(separator: ", ")
  }

  /// Where and for whom: empty where it is everywhere and for everybody.
  static func reach(_ held: Responsibility, _ reading: Reading) -> String {
    [districts(held, reading), groups(held, reading)].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// `ab 01.03.2027`, `bis 31.12.2027` or both; empty where it is open at both ends.
  static func period(_ period: Period) -> String {
    switch (period.from?.written(.german), period.until?.written(.german)) {
    case (let from?, let until?): "\(from)–\(until)"
    case (let from?, nil): "ab \(from)"
    case (nil, let until?): "bis \(until)"
    case (nil, nil): ""
    }
  }

  /// The contact person as people may be told: only who agreed to be listed by that day.
  static func contact(_ held: Responsibility, in office: Office, on day: Day) -> String {
    guard let entry = office.contacts.first(where: { $0.id == held.contact }),
      office.isListed(entry, by: day)
    else { return "" }
    let contact = entry.record
    let name = [contact.salutation, contact.firstName, contact.lastName].filter { !$0.isEmpty }
    let parts = [name.joined(separator: " "), contact.function, contact.phone, contact.email]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Office {
  /// The partners of which a contact agreed by that day to be named.
  func listed(by day: Day) -> Set<RecordID> {
    Set(contacts.filter { isListed($0, by: day) }.flatMap(\.record.partners))
  }
}
