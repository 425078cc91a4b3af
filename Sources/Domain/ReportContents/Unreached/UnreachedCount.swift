/// Goes once over what is needed and once over what is there.
struct UnreachedCount {
  typealias Kind = UnreachedGroups.Kind

  struct Place: Hashable {
    let kind: Kind
    let term: Term
  }

  private let books: OfficeBooks
  private var office: Office { books.office }
  private let period: Period
  private let until: Day
  private let days: ReportPeriod?
  private let partners: Lookup<Partner>
  /// Whether a place is of no more interest once somebody or something is there.
  private let isOnlyUnreached: Bool
  private(set) var rows: [Place: UnreachedGroups.Row] = [:]

  /// What is no place and no language that somebody would have to be found for.
  private static let common: Set = [Term.none, Coverage.everywhere, Term("de")]

  init(_ books: OfficeBooks, _ period: Period, _ until: Day, onlyUnreached: Bool) {
    self.books = books
    isOnlyUnreached = onlyUnreached
    self.period = period
    self.until = until
    days = period.from.flatMap { ReportPeriod(from: $0, until: until) }
    partners = books.lookup(Partner.self)
  }

  private mutating func ask(_ kind: Kind, _ terms: [Term], _ record: RecordID) {
    for term in Set(terms).subtracting(UnreachedCount.common) {
      let empty = UnreachedGroups.Row(kind: kind, term: term)
      rows[Place(kind: kind, term: term), default: empty].asked.append(record)
    }
  }

  /// Only where something is asked for does it matter what is there.
  private mutating func reach(
    _ kind: Kind,
    _ terms: [Term],
    _ change: (inout UnreachedGroups.Row) -> Void
  ) {
    for term in terms where !rows.isEmpty {
      let place = Place(kind: kind, term: term)
      if isOnlyUnreached {
        rows[place] = nil
      } else if rows[place] != nil {
        change(&rows[place, default: .init(kind: kind, term: term)])
      }
    }
  }

  /// Whether something asked on a day was asked in the period, or waited in it.
  private func counts(_ asked: Day?, isOpen: Bool, closed: Day?) -> Bool {
    guard let asked else { return isOpen }
    return period.contains(asked)
      || asked <= until && (isOpen || closed.map { $0 >= period.from ?? $0 } ?? false)
  }

  mutating func addNeeds() {
    for entry in office.needs {
      let need = entry.record
      guard counts(need.asked, isOpen: need.isOpen, closed: need.closed) else { continue }
      ask(.district, need.districts, entry.id)
      ask(.community, partners.entry(need.partner)?.record.communities ?? [], entry.id)
    }
  }

  mutating func addRequests() {
    for entry in office.requests {
      let request = entry.record
      guard counts(request.received, isOpen: request.isOpen(on: until), closed: request.end) else {
        continue
      }
      ask(.district, request.districts, entry.id)
      ask(.language, languages(of: request), entry.id)
      ask(.community, partners.entry(request.partner)?.record.communities ?? [], entry.id)
    }
  }

  private func languages(of request: DeploymentRequest) -> [Term] {
    request.languages.map(\.language) + [request.interpretFrom, request.interpretTo]
  }

  mutating func addVolunteers(_ volunteers: [Entry<Volunteer>]) {
    for entry in volunteers where !rows.isEmpty {
      reach(.community, entry.record.communities) { $0.volunteers.insert(entry.id) }
      reach(.language, entry.record.languages.map(\.language)) { $0.volunteers.insert(entry.id) }
      reach(.district, entry.record.districts) { $0.volunteers.insert(entry.id) }
      reach(.district, [entry.record.homeDistrict]) { $0.volunteers.insert(entry.id) }
    }
    let there: Set<RecordID> = rows.isEmpty ? [] : Set(volunteers.map(\.id))
    for pair in office.languagePairs {
      guard let volunteer = pair.record.volunteer, there.contains(volunteer) else { continue }
      reach(.language, [pair.record.from, pair.record.to]) { $0.volunteers.insert(volunteer) }
    }
    // What is served somewhere is dear to find, and often nothing is left to be reached.
    guard rows.keys.contains(where: { $0.kind == .district }) else { return }
    let book = PlacementBook(books)
    for placement in days.map(book.served) ?? [] {
      guard let volunteer = placement.record.volunteer, there.contains(volunteer) else { continue }
      reach(.district, book.districts(of: placement.record)) { $0.volunteers.insert(volunteer) }
    }
  }

  /// What is for anywhere reaches no district in particular.
  mutating func addOffers() {
    for entry in office.offers where entry.record.period.meets(period) {
      reach(.district, entry.record.districts) { $0.offers.insert(entry.id) }
      let communities = partners.entry(entry.record.provider)?.record.communities ?? []
      reach(.community, communities) { $0.offers.insert(entry.id) }
    }
    for entry in office.projects {
      guard let days, entry.record.ran(in: days, by: office.today) else { continue }
      reach(.district, entry.record.districts) { $0.offers.insert(entry.id) }
      reach(.community, entry.record.communities) { $0.offers.insert(entry.id) }
    }
    for entry in office.openPlaces {
      reach(.district, entry.record.districts) { $0.offers.insert(entry.id) }
    }
    for entry in office.referralServices {
      reach(.district, entry.record.districts) { $0.offers.insert(entry.id) }
      reach(.language, entry.record.languages.map(\.language)) { $0.offers.insert(entry.id) }
    }
  }
}
