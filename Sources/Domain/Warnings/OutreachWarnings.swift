/// What W22 says of those who are shown, named or written to.
enum OutreachWarnings {
  static func withoutConsent(_ books: OfficeBooks) -> [WarningCase] {
    publications(books.office) + circulars(books)
  }

  /// What is or may be published, with somebody who did not agree or took it back.
  private static func publications(_ office: Office) -> [WarningCase] {
    let printed = office.publications.filter { $0.record.state != Term("out") }.map {
      ($0.id, Publication.singular, $0.record.title, $0.record.people)
    }
    let told = office.successStories.filter(\.record.isReleased).map {
      ($0.id, SuccessStory.singular, $0.record.title, $0.record.people)
    }
    let all = (printed + told).filter { !$0.3.isEmpty }
    guard !all.isEmpty else { return [] }
    let consents = PublicityConsents(office)
    return all.compactMap { id, type, title, people in
      let missing = consents.missing(of: people)
      guard !missing.isEmpty else { return nil }
      let words = consents.words(missing)
      return WarningCase(
        22,
        Text(
          de:
            "\(type.de) „\(title)“: Die Einwilligung in Foto und Veröffentlichung fehlt von \(words.de).",
          en: "\(type.en) “\(title)”: consent to photo and publication is missing of \(words.en)."
        ),
        records: [id] + missing
      )
    }
  }

  /// Circulars not sent yet that name somebody who must not be written to.
  private static func circulars(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let open = office.circulars.filter {
      $0.record.state != Term("sent")
        && !($0.record.namedVolunteers.isEmpty && $0.record.namedContacts.isEmpty)
    }
    guard !open.isEmpty else { return [] }
    let permits = CircularPermits(books)
    let volunteers = books.keptLookup(Volunteer.self)
    let contacts = books.keptLookup(Contact.self)
    return open.compactMap { entry in
      let people = entry.record.namedVolunteers.compactMap(volunteers.entry).compactMap { person in
        permits.exclusion(of: person).map { (CircularRecipients.Person(person), $0) }
      }
      let others = entry.record.namedContacts.compactMap(contacts.entry).compactMap { person in
        permits.exclusion(of: person).map { (CircularRecipients.Person(person), $0) }
      }
      let excluded = people + others
      guard !excluded.isEmpty else { return nil }
      let words = WarningWords.list(
        excluded.map { person, reason in
          let why = reason.words
          return Text(
            de: "„\(person.listed)“ (\(why.de))",
            en: "“\(person.listed)” (\(why.en))"
          )
        }
      )
      let subject = entry.record.subject
      return WarningCase(
        22,
        Text(
          de: "Rundbrief „\(subject)“: Das darf nicht an \(words.de) gehen.",
          en: "Circular “\(subject)”: this must not go to \(words.en)."
        ),
        records: [entry.id] + excluded.map(\.0.id)
      )
    }
  }
}

extension Circular {
  /// Who was added by hand, or is on the list of those for whom files were made.
  fileprivate var namedVolunteers: [RecordID] { Circular.union(alsoVolunteers, volunteers) }
  fileprivate var namedContacts: [RecordID] { Circular.union(alsoContacts, contacts) }

  private static func union(_ first: [RecordID], _ second: [RecordID]) -> [RecordID] {
    let known = Set(first)
    return first + second.filter { !known.contains($0) }
  }
}
