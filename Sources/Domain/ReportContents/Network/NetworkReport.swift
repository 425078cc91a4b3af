/// The year of the network: partners, agreements, networks, meetings, services (requirements 220,
/// 240, 241).
enum NetworkReport {
  static let kind = ReportKind(
    "network",
    Text(de: "Netzwerkjahr", en: "Network year"),
    purpose: Text(
      de: "Womit und mit wem das Netzwerk gearbeitet hat.",
      en: "With whom and on what the network worked."
    )
  ) { books, period, _ in
    let office = books.office
    return [
      NetworkPartners.section(office, period),
      agreements(office, period),
      networks(office, period),
      meetings(books, period),
      NetworkServices.counter(office, period),
      NetworkServices.passedOn(office, period),
    ]
  }

  private static func agreements(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let states = ReportTable.grouping(
      "agreements",
      Text(de: "Vereinbarungen nach Stand", en: "Agreements by state"),
      rows: Text(de: "Stand", en: "State"),
      office.agreements,
      by: { [$0.record.state] },
      words: { office.words($0, of: .agreementStates) },
      columns: [.records(ReportTable.number)]
    )
    let signed = office.agreements.filter { period.holds($0.record.signed) }
    let ended = office.agreements.filter { entry in
      ["ended", "replaced"].contains(entry.record.state.key) && period.holds(entry.record.end)
    }
    let sides = office.sides.filter { period.holds($0.record.committed) }
    let rows: [(Text, [RecordID])] = [
      (Text(de: "unterzeichnet", en: "signed"), signed.map(\.id)),
      (Text(de: "beendet oder abgelöst", en: "ended or replaced"), ended.map(\.id)),
      (Text(de: "Zusagen einzelner Seiten", en: "commitments of single sides"), sides.map(\.id)),
    ]
    let changes = ReportTable(
      "agreement-changes",
      Text(de: "Im Zeitraum", en: "In the period"),
      rows: Text(de: "Was geschah", en: "What happened"),
      columns: [ReportTable.number],
      rows.map { ReportTable.Row($0.0, [.count($0.1)]) }
    )
    let note = Text(
      de: "Der Stand ist der von heute; was archiviert ist, zählt nicht.",
      en: "The state is that of today; what is archived does not count."
    )
    return ReportSection(
      Text(de: "Vereinbarungen", en: "Agreements"),
      told: [.table(states), .table(changes), .note(note)]
    )
  }

  private static func networks(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let existing = office.networks.filter { $0.record.period.meets(period.period) }
    let known = Set(existing.map(\.id))
    let persons = office.persons
    let members = office.memberships.filter { entry in
      entry.record.network.map(known.contains) ?? false
        && entry.record.period.meets(period.period)
    }
    let types = Dictionary(existing.map { ($0.id, $0.record.type) }) { first, _ in first }
    let byType = Dictionary(grouping: members) { entry in
      entry.record.network.flatMap { types[$0] } ?? .none
    }
    func row(_ name: Text, _ networks: [RecordID], _ seats: [Entry<Membership>]) -> ReportTable.Row
    {
      let partners = Set(seats.compactMap(\.record.partner))
      return ReportTable.Row(
        name,
        [.count(networks), .partners(partners.sorted(), persons: persons)]
      )
    }
    let groups = Dictionary(grouping: existing, by: \.record.type)
    let rows = Vocabulary.networkTypes.entries.map(\.term).filter { groups[$0] != nil }
    let others = groups.keys.filter { !rows.contains($0) }.sorted { $0.key < $1.key }
    let table = ReportTable(
      "networks",
      Text(de: "Netzwerke und Gremien", en: "Networks and committees"),
      rows: Text(de: "Art", en: "Kind"),
      columns: [
        Text(de: "Netzwerke", en: "Networks"), Text(de: "Partner darin", en: "Partners in them"),
      ],
      (rows + others).map { type in
        let name = type == .none ? ReportTable.unknown : office.words(type, of: .networkTypes)
        return row(name, (groups[type] ?? []).map(\.id), byType[type] ?? [])
      },
      total: row(Text(de: "Alle", en: "All"), existing.map(\.id), members)
    )
    let note = Text(
      de:
        "Netzwerke, die im Zeitraum bestanden; ein Partner in mehreren zählt unter „Alle“ einmal.",
      en: "Networks that existed in the period; a partner in several counts once under “All”."
    )
    return ReportSection(
      Text(de: "Netzwerke", en: "Networks"),
      told: [.table(table), .note(note)]
    )
  }

  private static func meetings(_ books: OfficeBooks, _ period: ReportPeriod) -> ReportSection {
    let outcome = MeetingOutcome(books, period)
    return ReportSection(
      Text(de: "Treffen und Beschlüsse", en: "Meetings and decisions"),
      told: [
        .table(outcome.byType), .picture(ReportPicture(.bars, of: "by-type", columns: [0])),
        .list(outcome.decisionLines),
      ]
    )
  }
}

extension Figure {
  /// How many partners there are; those that are a single human being are people.
  static func partners(_ ids: [RecordID], persons: Set<RecordID>) -> Figure {
    let isOfPeople = !ids.isEmpty && ids.allSatisfy(persons.contains)
    return Figure(ids.count, records: ids, people: isOfPeople ? Set(ids) : nil)
  }
}
