extension Volunteer {
  /// What somebody brings and wants.
  static let profile: [Field<Volunteer>] = [
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).personal
      .column(24)
      .section(Text(de: "Profil", en: "Profile")),
    Field(
      "support-fields",
      Text(de: "Unterstützung", en: "Support"),
      .choices(.supportFields),
      at: \.supportFields
    ).personal,
    Field(
      "skills",
      Text(de: "Kompetenzen", en: "Competences"),
      .choices(.competences),
      at: \.skills
    ).personal.column(22),
    Field("strengths", Text(de: "Stärken", en: "Strengths"), .choices(.strengths), at: \.strengths)
      .personal,
    Field(
      "competences",
      Text(de: "Ressourcen", en: "Resources"),
      .note,
      at: \.competences
    ).personal,
    Field(
      "experience",
      Text(de: "Vorerfahrung", en: "Previous experience"),
      .note,
      at: \.experience
    ).personal,
    Field(
      "groups-wanted",
      Text(de: "Zielgruppen gern", en: "Groups wanted"),
      .choices(.targetGroups),
      at: \.groupsWanted
    ).personal,
    Field(
      "communities",
      Text(de: "Erreicht Communitys", en: "Reaches communities"),
      .choices(.communities),
      at: \.communities
    ).personal,
    Field("roles", Text(de: "Rollen", en: "Roles"), .choices(.volunteerRoles), at: \.roles)
      .personal,
    Field(
      "participation",
      Text(de: "Aktiv von/mit/für", en: "Active by/with/for"),
      .choice(.participationModes),
      at: \.participation
    ).personal,
    Field(
      "course-interests",
      Text(de: "Interesse an Kursen", en: "Interested in courses"),
      .choices(.specialisations),
      at: \.courseInterests
    ).personal,
    Field("motivation", Text(de: "Motivation", en: "Motivation"), .note, at: \.motivation).personal,
    Field(
      "migration",
      Text(de: "Eigene Migration (freiwillig)", en: "Own migration (by choice)"),
      .choice(.migrationExperience),
      at: \.migration
    ).special.hinted(
      Text(
        de: "Nur freiwillig und mit Einwilligung: O hält sie fest.",
        en: "By choice and with consent only: O records it."
      )
    ),
  ]

  /// What was agreed not to be done.
  static let bounds: [Field<Volunteer>] = [
    Field("limits", Text(de: "Kompetenzgrenzen", en: "Limits agreed"), .note, at: \.limits)
      .personal
      .section(Text(de: "Grenzen", en: "Limits")),
    Field(
      "boundaries",
      Text(de: "Macht nicht", en: "Does not do"),
      .choices(.boundaries),
      at: \.boundaries
    ).personal,
    Field(
      "groups-unwanted",
      Text(de: "Zielgruppen nicht", en: "Groups not wanted"),
      .choices(.targetGroups),
      at: \.groupsUnwanted
    ).personal,
    Field(
      "sites-unwanted",
      Text(de: "Einsatzorte nicht", en: "Sites not wanted"),
      .choices(.siteTypes),
      at: \.sitesUnwanted
    ).personal,
  ]
}
