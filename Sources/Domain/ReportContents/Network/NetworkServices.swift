/// What the office gave: information, advice and support, and what it passed on or brought together.
enum NetworkServices {
  /// The service counter by stretch of time (requirement 240).
  static func counter(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let counts = office.serviceCounts.filter { entry in
      period.holdsKnown(entry.record.day, on: office.today)
    }
    let used = Set(counts.map(\.record.type))
    let kinds = Vocabulary.serviceKinds.entries.map(\.term).filter(used.contains)
    let others = used.subtracting(kinds).sorted { $0.key < $1.key }
    let columns = (kinds + others).map { kind in
      ReportColumn<Entry<ServiceCount>>(
        kind == .none ? ReportTable.unknown : office.words(kind, of: .serviceKinds)
      ) { sum($0.filter { $0.record.type == kind }) }
    }
    let whole = ReportColumn<Entry<ServiceCount>>(Text(de: "Zusammen", en: "Together"), sum)
    let months = ReportTable.timeline(
      "services",
      Text(de: "Information, Beratung, Unterstützung", en: "Information, advice, support"),
      counts.isEmpty ? [] : ReportStretch.all(of: period, by: office.today),
      counts,
      day: \.record.day,
      columns: columns + [whole]
    )
    let askers = ReportTable.grouping(
      "service-askers",
      Text(de: "Für wen", en: "For whom"),
      rows: Text(de: "Für wen", en: "For whom"),
      counts,
      by: { [$0.record.askerKind] },
      words: { office.words($0, of: .askers) },
      columns: [whole] + columns
    )
    return ReportSection(
      Text(de: "Servicezähler", en: "Service counter"),
      told: [
        .table(months),
        .picture(ReportPicture(.heat, of: "services", columns: Array(columns.indices))),
        .table(askers),
        .note(
          Text(
            de: "Gezählt wird ohne Namen, was gegeben wurde; ein Eintrag ohne Zahl ist einer.",
            en: "What was given is counted without names; an entry without a number is one."
          )
        ),
      ]
    )
  }

  /// Who is counted has no record, but for organisations and the press is a human being.
  @Sendable
  private static func sum(_ counts: [Entry<ServiceCount>]) -> Figure {
    Figure(
      Figure.sum(counts.map { max(0, $0.record.count ?? 1) }),
      records: counts.map(\.id),
      people: counts.allSatisfy { offices.contains($0.record.askerKind.key) } ? nil : []
    )
  }

  private static let offices: Set = ["partner", "press"]

  /// Cooperation improved between others, and information passed on (requirement 241).
  static func passedOn(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let mediations = office.mediations.filter { period.holds($0.record.day) }
    let between = ReportTable.grouping(
      "mediations",
      Text(de: "Zusammenarbeit zwischen anderen", en: "Cooperation between others"),
      rows: Text(de: "Was", en: "What"),
      mediations,
      by: { [$0.record.purpose] },
      words: { office.words($0, of: .mediationKinds) },
      columns: [
        .records(ReportTable.number),
        ReportColumn(Text(de: "davon gelungen", en: "of them successful")) { entries in
          .count(entries.filter { $0.record.state == Term("done") }.map(\.id))
        },
      ]
    )
    let passed = office.informationEntries.filter { period.holds($0.record.day) }
    let information = ReportTable.grouping(
      "information",
      Text(de: "Weitergegebene Informationen", en: "Information passed on"),
      rows: Text(de: "Weg", en: "Channel"),
      passed,
      by: { [$0.record.channel] },
      words: { office.words($0, of: .channels) },
      columns: [.records(ReportTable.number)]
    )
    let asked = office.kept(Enquiry.self).filter { period.holds($0.record.day) }
    let enquiries = ReportTable.grouping(
      "enquiries",
      Text(de: "Anfragen von Menschen und Stellen", en: "Enquiries of people and offices"),
      rows: Text(de: "Wer fragt", en: "Who asks"),
      asked,
      by: { [$0.record.askerKind] },
      words: { office.words($0, of: .askers) },
      columns: [
        ReportColumn(ReportTable.number, count),
        ReportColumn(Text(de: "davon weitergegeben", en: "handed on among them")) { entries in
          count(entries.filter { $0.record.handedTo != nil || $0.record.service != nil })
        },
      ]
    )
    return ReportSection(
      Text(de: "Vermittelt und weitergegeben", en: "Brought together and passed on"),
      told: [.table(between), .table(information), .table(enquiries)]
    )
  }

  /// Who asks is a human being, but for organisations and the press.
  @Sendable
  private static func count(_ entries: [Entry<Enquiry>]) -> Figure {
    let people = entries.filter { !offices.contains($0.record.askerKind.key) }.map(\.id)
    return Figure(
      entries.count,
      records: entries.map(\.id),
      people: people.isEmpty ? nil : Set(people)
    )
  }
}
