/// A topic or an idea that a partner put in (requirement 66).
package struct TopicProposal: Record {
  package var title = ""
  package var network: RecordID?
  package var partner: RecordID?
  package var day: Day?
  package var state = Term.none
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension TopicProposal {
  package static let kind = RecordKind("top", plural: "topic-proposals")
  package static let title = Text(de: "Themenspeicher", en: "Topic backlog")
  package static let singular = Text(de: "Thema im Speicher", en: "Topic proposal")

  package static let fields: [Field<TopicProposal>] = [
    Field("title", Text(de: "Thema oder Idee", en: "Topic or idea"), .line, at: \.title).required
      .column(34),
    Field("network", Text(de: "Netzwerk", en: "Network"), .link(Network.kind), at: \.network)
      .required.owner.column(28),
    Field(
      "partner",
      Text(de: "Eingebracht von", en: "Put in by"),
      .link(Partner.kind),
      at: \.partner
    ).owner.column(26),
    Field("day", Text(de: "Eingebracht am", en: "Put in on"), .day, at: \.day).column(10),
    Field("state", Text(de: "Stand", en: "State"), .choice(.proposalStates), at: \.state).initially(
      Term("open")
    ).column(14),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String { title }
}
