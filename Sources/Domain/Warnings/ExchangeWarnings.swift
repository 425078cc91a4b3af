/// The warning about topics that partners agreed to talk about, and did not: W42.
enum ExchangeWarnings {
  static let all = [
    Warning(
      42,
      Text(de: "Austauschthema nicht besprochen", en: "Exchange topic not discussed"),
      urgency: .later,
      area: .meetings,
      action: .meet,
      rule: Text(
        de:
          "Ein Tandem oder die Parteien einer geltenden Vereinbarung haben ein vereinbartes Austauschthema seit längerem bei keinem gemeinsamen Treffen besprochen. Ohne vereinbarte Themen zählen für ein Tandem alle neun.",
        en:
          "A tandem or the parties of an agreement in force have for long not talked about an agreed exchange topic at a meeting of both. Without agreed topics, all nine count for a tandem."
      ),
      source: .recommendations,
      thresholds: [Thresholds.topicExchange],
      books: neglected
    )
  ]

  @Sendable
  private static func neglected(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let months = office.value(of: Thresholds.topicExchange)
    let since = WarningWords.day(office.today.adding(months: -months))
    let pairs = ExchangePair.all(in: office)
    let exchange = TopicExchange(pairs, in: books)
    return pairs.compactMap { pair in
      let topics = exchange.neglected(pair, months: months, today: office.today)
      guard !topics.isEmpty else { return nil }
      let names = (office.name(pair.pair.first), office.name(pair.pair.second))
      let words = WarningWords.list(topics.map { office.words($0, of: .exchangeTopics) })
      let isOne = topics.count == 1
      return WarningCase(
        42,
        Text(
          de:
            "„\(names.0)“ und „\(names.1)“ haben seit \(since.de) nicht über \(isOne ? "dieses Thema" : "diese Themen") gesprochen: \(words.de).",
          en:
            "“\(names.0)” and “\(names.1)” have not talked about \(isOne ? "this topic" : "these topics") since \(since.en): \(words.en)."
        ),
        records: pair.records + [pair.pair.first, pair.pair.second]
      )
    }
  }
}
