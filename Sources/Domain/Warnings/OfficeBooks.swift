/// What several rules look up in one office, each made when it is first asked for.
package final class OfficeBooks {
  package let office: Office
  private let shelf: BookShelf

  package convenience init(_ office: Office) { self.init(office, sharing: BookShelf()) }

  /// What lies on the shelf already is taken from there.
  package init(_ office: Office, sharing shelf: BookShelf) {
    self.office = office
    self.shelf = shelf
  }

  package var load: LoadBook { book { LoadBook($0.office) } }
  var service: ServiceDays { book { ServiceDays($0.office) } }
  var receipts: ReceiptDays { book { ReceiptDays($0.office) } }
  var contacts: LastContacts { book { LastContacts($0.office) } }
  var courses: [CourseStanding] { book { $0.office.courseStandings } }
  var recognition: [DueRecognition] { book { DueRecognition.all($0) } }
  var consents: Consents { book { Consents($0.office) } }
  /// The responsibilities that hold on the day of the office.
  var responsibilities: ResponsibilityBook {
    book { ResponsibilityBook($0.office, on: $0.office.today) }
  }
  var agreements: AgreementsByParties { book { AgreementsByParties($0.office) } }
  var attendance: NetworkAttendance { book { NetworkAttendance($0) } }
  var retention: RetentionFindings { book { RetentionFindings($0) } }
  /// All volunteers as matching compares them.
  package var matching: Matching { book { Matching($0) } }

  /// Finds those whose names are not to stand in what leaves the house.
  var people: Typing { book { $0.office.knownPeople } }

  /// The records of a type by their identities.
  func lookup<R: Record>(_ type: R.Type) -> Lookup<R> { book { $0.office.lookup(R.self) } }

  /// The same with those that are archived.
  func keptLookup<R: Record>(_ type: R.Type) -> Lookup<R> {
    book { KeptLookup(records: Lookup($0.office.kept(R.self))) }.records
  }

  private func book<Book>(_ make: (OfficeBooks) -> Book) -> Book {
    if let known = shelf.book(Book.self) {
      if let log = known.log { office.log?.include(log) }
      return known.book
    }
    var office = self.office
    office.log = self.office.log?.another()
    let book = make(OfficeBooks(office, sharing: shelf))
    shelf.keep(book, office.log)
    if let log = office.log { self.office.log?.include(log) }
    return book
  }
}

/// Told apart from those in use, since a book is known by its type.
private struct KeptLookup<R: Record> {
  let records: Lookup<R>
}

/// What was looked up in an office, kept as long as what it was made from stays the same.
package final class BookShelf {
  private var books: [ObjectIdentifier: (book: Any, log: (any OfficeLog)?)] = [:]

  package init() {}

  func book<Book>(_ type: Book.Type) -> (book: Book, log: (any OfficeLog)?)? {
    guard let kept = books[ObjectIdentifier(type)], let book = kept.book as? Book else {
      return nil
    }
    return (book, kept.log)
  }

  func keep<Book>(_ book: Book, _ log: (any OfficeLog)?) {
    books[ObjectIdentifier(Book.self)] = (book, log)
  }

  /// Takes away what rests on something that changed; what nobody took note of as well.
  package func removeBooks(where isStale: (any OfficeLog) -> Bool) {
    books = books.filter { entry in entry.value.log.map { !isStale($0) } ?? false }
  }
}
