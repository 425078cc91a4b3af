extension Vocabulary {
  /// Tasks that somebody in the area is responsible for (requirements 8, 36), editable.
  package static let taskAreas = Vocabulary(
    name: "task-areas",
    title: Text(de: "Aufgabenbereiche", en: "Task areas"),
    [
      (
        "orientation",
        Text(de: "Erstorientierung und Lotsendienst", en: "first orientation and guiding")
      ),
      ("coordination", Text(de: "Koordination der Freiwilligen", en: "coordination of volunteers")),
      ("recruiting", Text(de: "Gewinnung von Freiwilligen", en: "winning volunteers")),
      ("training", Text(de: "Qualifizierung und Fortbildung", en: "training")),
      ("matching", Text(de: "Vermittlung in Einsätze", en: "placing volunteers")),
      (
        "accompaniment", Text(de: "Begleitung und Supervision", en: "accompaniment and supervision")
      ),
      ("recognition", Text(de: "Anerkennung", en: "recognition")),
      ("insurance", Text(de: "Versicherung und Auslagen", en: "insurance and expenses")),
      ("language", Text(de: "Sprachförderung", en: "language learning")),
      ("interpreting", Text(de: "Sprachmittlung", en: "interpreting")),
      (
        "counselling",
        Text(de: "Migrations- und Sozialberatung", en: "migration and social counselling")
      ),
      ("school", Text(de: "Schule und Elternarbeit", en: "school and parents")),
      ("work", Text(de: "Ausbildung und Arbeit", en: "training and work")),
      ("housing", Text(de: "Wohnen und Unterkunft", en: "housing")),
      ("health", Text(de: "Gesundheit", en: "health")),
      ("mentoring", Text(de: "Patenschaften", en: "mentoring")),
      ("helpers", Text(de: "Begleitung der Helferkreise", en: "accompaniment of helper circles")),
      ("needs", Text(de: "Bedarfsermittlung", en: "surveys of needs")),
      ("networking", Text(de: "Netzwerkarbeit", en: "networking")),
      ("publicity", Text(de: "Öffentlichkeitsarbeit", en: "public relations")),
      ("funding", Text(de: "Fördermittel", en: "funding")),
      ("concept", Text(de: "Integrationskonzept", en: "integration concept")),
    ]
  )

  /// Communities that somebody reaches (requirements 29, 80), editable.
  package static let communities = Vocabulary(
    name: "communities",
    title: Text(de: "Communitys", en: "Communities"),
    [
      ("afghan", Text(de: "afghanisch", en: "Afghan")),
      ("arabic", Text(de: "arabischsprachig", en: "Arabic-speaking")),
      ("eritrean", Text(de: "eritreisch", en: "Eritrean")),
      ("kurdish", Text(de: "kurdisch", en: "Kurdish")),
      ("persian", Text(de: "persischsprachig", en: "Persian-speaking")),
      ("romani", Text(de: "Roma", en: "Roma")),
      ("russian", Text(de: "russischsprachig", en: "Russian-speaking")),
      ("somali", Text(de: "somalisch", en: "Somali")),
      ("south-east-european", Text(de: "südosteuropäisch", en: "South-East European")),
      ("syrian", Text(de: "syrisch", en: "Syrian")),
      ("turkish", Text(de: "türkisch", en: "Turkish")),
      ("ukrainian", Text(de: "ukrainisch", en: "Ukrainian")),
      ("vietnamese", Text(de: "vietnamesisch", en: "Vietnamese")),
      ("west-african", Text(de: "westafrikanisch", en: "West African")),
    ]
  )
}
