/// A professional service for what volunteers cannot do (requirement 95).
package struct ReferralService: Record {
  package var name = ""
  package var partner: RecordID?
  package var boundaries: [Term] = []
  package var topics: [Term] = []
  package var services = ""
  package var reach = ""
  package var phone = ""
  package var email = ""
  package var web = ""
  package var times: [WeekTime] = []
  package var languages: [LanguageSkill] = []
  package var districts: [Term] = []
  package var targetGroups: [Term] = []
  package var isFree = false
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension ReferralService {
  package static let kind = RecordKind("ref", plural: "referral-services")
  package static let title = Text(de: "Fachstellen", en: "Referral directory")
  package static let singular = Text(de: "Fachstelle", en: "Professional service")

  package static let fields: [Field<ReferralService>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(30),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner).tab(
      title
    ).column(24),
    Field(
      "boundaries",
      Text(de: "Zuständig bei", en: "For"),
      .choices(.boundaries),
      at: \.boundaries
    ).column(24),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(20),
    Field("services", Text(de: "Was sie tut", en: "What it does"), .note, at: \.services),
    Field("reach", Text(de: "Wie erreichbar", en: "How to reach it"), .note, at: \.reach),
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).column(18),
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email),
    Field("web", Text(de: "Internet", en: "Website"), .line, at: \.web),
    Field("times", Text(de: "Sprechzeiten", en: "Hours"), .weekTimes, at: \.times),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field("free", Text(de: "Kostenlos", en: "Free of charge"), .flag, at: \.isFree),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked)
      .presetToday.column(10),
  ]

  package func label(_ reading: Reading) -> String { name }
}
