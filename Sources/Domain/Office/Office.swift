/// What the rules look at: the records of the office that are in use, on a day.
///
/// Archived records are left out, but for responsibilities that were taken away, and where rules ask
/// how long data is kept.
package struct Office: Sendable {
  package let today: Day
  package var settings = OfficeSettings()
  /// The office's own words for the terms of vocabularies.
  package var terms = OfficeTerms.none
  /// The partners that are a single person.
  private var single: Set<RecordID> = []
  /// The names of the partners.
  private var names: [RecordID: String] = [:]
  private var tables: [ObjectIdentifier: any Sendable] = [:]
  private var archivedTables: [ObjectIdentifier: any Sendable] = [:]
  var history = OfficeHistory()
  /// Takes note of what is read; nil where nobody wants to know.
  package var log: (any OfficeLog)?

  package init(today: Day) {
    self.today = today
  }

  /// The records of a type that are in use.
  package subscript<R: Record>(_ type: R.Type) -> [Entry<R>] {
    get {
      log?.note(.records(ObjectIdentifier(type)))
      return tables[ObjectIdentifier(type)] as? [Entry<R>] ?? []
    }
    set {
      tables[ObjectIdentifier(type)] = newValue
      // An empty array is one of any type.
      guard type == Partner.self, let partners = newValue as? [Entry<Partner>] else { return }
      single = Set(partners.filter { $0.record.type == Term("person") }.map(\.id))
      names = Dictionary(partners.map { ($0.id, $0.record.name) }) { first, _ in first }
    }
  }

  /// The records of a type that are out of use but kept; only of types that retention looks at.
  package subscript<R: Record>(archived type: R.Type) -> [Entry<R>] {
    get {
      log?.note(.archived(ObjectIdentifier(type)))
      return archivedTables[ObjectIdentifier(type)] as? [Entry<R>] ?? []
    }
    set { archivedTables[ObjectIdentifier(type)] = newValue }
  }

  /// The records of a type in use, then those that are archived.
  package func kept<R: Record>(_ type: R.Type) -> [Entry<R>] { self[type] + self[archived: type] }

  package func value(of threshold: Threshold) -> Int { settings.value(of: threshold) }

  /// The partners that are the office itself.
  package var own: Set<RecordID> { Set(settings.own) }

  /// The partners that are a single person.
  package var persons: Set<RecordID> {
    log?.note(.names)
    return single
  }

  /// The name of a partner, or its identity where it is not known.
  package func name(_ partner: RecordID) -> String {
    log?.note(.names)
    return names[partner] ?? partner.text
  }

  /// The name of a partner as it may stand in what leaves the house.
  ///
  /// Nil for a single person, and for who is not in use and so could be one.
  package func publicName(of partner: RecordID?) -> String? {
    log?.note(.names)
    return partner.flatMap { single.contains($0) ? nil : names[$0] }
  }

  /// Whether there is such a partner in use.
  package func isKnown(_ partner: RecordID) -> Bool {
    log?.note(.names)
    return names[partner] != nil
  }

  /// Whether partners are called the same in another office, and the same are single persons.
  package func hasNames(of other: Office) -> Bool {
    names == other.names && single == other.single
  }

  /// The words of a term in both languages.
  package func words(_ term: Term, of vocabulary: Vocabulary) -> Text {
    log?.note(.terms)
    let vocabulary = terms[vocabulary]
    return Text(
      de: vocabulary.label(term.key, .german),
      en: vocabulary.label(term.key, .english)
    )
  }
}
