/// How many points each reason counts in matching; the office sets its own.
package enum MatchWeights {
  package static let competence = Threshold(
    "weight-competence",
    Text(de: "Vermittlung: Punkte für Kompetenzen", en: "Matching: points for competences"),
    .number,
    20
  )
  package static let language = Threshold(
    "weight-language",
    Text(de: "Vermittlung: Punkte für Sprachen", en: "Matching: points for languages"),
    .number,
    20
  )
  package static let district = Threshold(
    "weight-district",
    Text(de: "Vermittlung: Punkte für den Stadtteil", en: "Matching: points for the district"),
    .number,
    15
  )
  package static let time = Threshold(
    "weight-time",
    Text(de: "Vermittlung: Punkte für Zeiten", en: "Matching: points for times"),
    .number,
    15
  )
  package static let hours = Threshold(
    "weight-hours",
    Text(de: "Vermittlung: Punkte für freie Stunden", en: "Matching: points for free hours"),
    .number,
    10
  )
  package static let qualification = Threshold(
    "weight-qualification",
    Text(de: "Vermittlung: Punkte für Qualifikationen", en: "Matching: points for qualifications"),
    .number,
    10
  )
  package static let group = Threshold(
    "weight-group",
    Text(de: "Vermittlung: Punkte für die Zielgruppe", en: "Matching: points for the target group"),
    .number,
    5
  )
  package static let topic = Threshold(
    "weight-topic",
    Text(de: "Vermittlung: Punkte für Themen", en: "Matching: points for topics"),
    .number,
    10
  )
  package static let contact = Threshold(
    "weight-contact",
    Text(de: "Vermittlung: Punkte für frischen Kontakt", en: "Matching: points for recent contact"),
    .number,
    5
  )

  package static let all = [
    competence, language, district, time, hours, qualification, group, topic, contact,
  ]
}
