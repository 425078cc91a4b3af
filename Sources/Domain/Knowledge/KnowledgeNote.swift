/// What the office knows and others ask for, with the day of the last look (requirement 206).
package struct KnowledgeNote: Record {
  package var title = ""
  package var type = Term.none
  package var topic = Term.none
  package var text = ""
  package var link = ""
  package var source = ""
  package var isPublic = false
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension KnowledgeNote {
  package static let kind = RecordKind("kno", plural: "knowledge-notes")
  package static let title = Text(de: "Wissen und Links", en: "Knowledge and links")
  package static let singular = Text(de: "Wissensnotiz", en: "Knowledge note")

  package static let fields: [Field<KnowledgeNote>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(36),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.knowledgeKinds), at: \.type).initially(
      Term("note")
    ).column(16),
    Field("topic", Text(de: "Thema", en: "Topic"), .choice(.topics), at: \.topic).column(20),
    Field("text", Text(de: "Inhalt", en: "Text"), .note, at: \.text),
    Field("link", Text(de: "Adresse im Netz", en: "Web address"), .line, at: \.link).column(26),
    Field("source", Text(de: "Quelle", en: "Source"), .line, at: \.source),
    Field("public", Text(de: "Für die Website", en: "For the website"), .flag, at: \.isPublic)
      .column(9),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked)
      .presetToday.column(12),
  ]

  package func label(_ reading: Reading) -> String { title }
}
