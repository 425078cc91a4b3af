/// What partners agreed on one of the nine exchange topics: who does what (requirements 54, 186).
package struct AgreedTopic: Record {
  package var agreement: RecordID?
  package var topic = Term.none
  package var lead: RecordID?
  package var involved: [RecordID] = []
  package var arrangement = ""
  package var archived: Day?

  package init() {}
}

extension AgreedTopic {
  package static let kind = RecordKind("agt", plural: "agreed-topics")
  package static let title = Text(de: "Austauschthemen", en: "Agreed topics")
  package static let singular = Text(de: "Austauschthema", en: "Agreed topic")

  package static let fields: [Field<AgreedTopic>] = [
    Field(
      "agreement",
      Text(de: "Vereinbarung", en: "Agreement"),
      .link(Agreement.kind),
      at: \.agreement
    ).required.owner.column(30),
    Field("topic", Text(de: "Thema", en: "Topic"), .choice(.exchangeTopics), at: \.topic).required
      .column(34),
    Field("lead", Text(de: "Federführung", en: "Lead"), .link(Partner.kind), at: \.lead).column(26),
    Field(
      "involved",
      Text(de: "Wirkt mit", en: "Takes part"),
      .links(Partner.kind),
      at: \.involved
    ),
    Field("arrangement", Text(de: "Wer macht was", en: "Who does what"), .note, at: \.arrangement),
  ]

  package func label(_ reading: Reading) -> String {
    [reading.word(topic.key, of: .exchangeTopics), agreement.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
