/// Warnings about work that may be done twice.
package enum ParallelWarnings {
  package static let all: [Warning] = [
    Warning(
      10,
      Text(de: "Parallele Angebote", en: "Parallel offers"),
      urgency: .later,
      area: .partners,
      action: .agree,
      rule: Text(
        de: """
          Zwei Angebote oder Projekte verschiedener Partner mit gleichem Thema, gleicher Zielgruppe, \
          gleichem Stadtteil und gemeinsamer Zeit, oder mit ähnlichem Titel; weder „abgestimmt“ noch \
          „kein Doppel“.
          """,
        en: """
          Two offers or projects of different partners with the same topic, target group, district \
          and a common time, or with titles alike; neither “coordinated” nor “no duplicate”.
          """
      ),
      source: .recommendations,
      thresholds: [Thresholds.similarity],
      cases: parallels
    )
  ]

  /// So many are told one by one; who has more looks at the radar.
  static let most = 200

  private static func parallels(_ office: Office) -> [WarningCase] {
    let found = OfficeParallels(office, limits: ParallelLimits(perOffer: 20, total: most))
    let cases = found.open.map { row in
      let sentence = found.sentence(row.pair, office)
      return WarningCase(10, sentence, records: [row.pair.first, row.pair.second])
    }
    let rest = found.openCount - cases.count
    guard rest > 0 else { return cases }
    let sentence = Text(
      de: "Das Radar zeigt noch mehr parallele Angebote: \(rest).",
      en: "The radar shows more parallel offers: \(rest)."
    )
    return cases + [WarningCase(10, sentence, records: [])]
  }
}

extension OfficeParallels {
  /// A pair in one sentence that names both.
  package func sentence(_ pair: ParallelPair, _ office: Office) -> Text {
    func named(_ id: RecordID) -> Text {
      guard let offer = radar.offer(id) else { return Text(id.text) }
      let partner = offer.partner.map { " (\(office.name($0)))" } ?? ""
      return Text(de: "„\(offer.title)“\(partner)", en: "“\(offer.title)”\(partner)")
    }
    let (first, second) = (named(pair.first), named(pair.second))
    let why = pair.reason(office.words(_:of:))
    return Text(
      de: "\(first.de) und \(second.de) ähneln sich: \(why.de).",
      en: "\(first.en) and \(second.en) are alike: \(why.en)."
    )
  }
}

extension ParallelPair {
  /// Why the two are parallel: „Titel 92 %; Sprachförderung · Geflüchtete · Hafen“.
  package func reason(_ words: (Term, Vocabulary) -> Text) -> Text {
    var parts: [Text] = []
    if let titlePercent {
      parts.append(Text(de: "Titel \(titlePercent) %", en: "titles \(titlePercent) %"))
    }
    if let need { parts.append(need.text(words)) }
    return Text(
      de: parts.map(\.de).joined(separator: "; "),
      en: parts.map(\.en).joined(separator: "; ")
    )
  }
}

extension SharedNeed {
  /// Topic, group and district in words.
  package func text(_ words: (Term, Vocabulary) -> Text) -> Text {
    let lists = [
      topics.map { words($0, .topics) },
      groups.isEmpty
        ? [Text(de: "alle", en: "anybody")] : groups.map { words($0, .targetGroups) },
      districts.isEmpty
        ? [Text(de: "überall", en: "everywhere")] : districts.map { words($0, .districts) },
    ]
    return Text(
      de: lists.map { $0.map(\.de).joined(separator: ", ") }.joined(separator: " · "),
      en: lists.map { $0.map(\.en).joined(separator: ", ") }.joined(separator: " · ")
    )
  }
}
