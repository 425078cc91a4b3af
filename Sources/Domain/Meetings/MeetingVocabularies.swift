extension Vocabulary {
  /// Kinds of meetings (requirement 181).
  package static let meetingKinds = Vocabulary([
    ("jour-fixe", Text(de: "Jour fixe", en: "jour fixe")),
    ("round-table", Text(de: "Runder Tisch", en: "round table")),
    ("plenum", Text(de: "Plenum", en: "plenum")),
    ("working-group", Text(de: "Arbeitskreis", en: "working group")),
    ("networking", Text(de: "Vernetzungstreffen", en: "networking meeting")),
    ("exchange", Text(de: "Austauschtreffen", en: "exchange meeting")),
    ("experience", Text(de: "Erfahrungsaustausch", en: "exchange of experience")),
    ("consultation", Text(de: "Sprechstunde", en: "consultation hour")),
    ("helpers", Text(de: "Helfer-Treff", en: "helpers’ meeting")),
    ("forum", Text(de: "Werkstattgespräch/Fachforum", en: "workshop/expert forum")),
    ("state", Text(de: "Austauschtreffen auf Landesebene", en: "state-level exchange")),
  ])

  package static let meetingStates = Vocabulary([
    ("planned", Text(de: "geplant", en: "planned")),
    ("held", Text(de: "stattgefunden", en: "held")),
    ("moved", Text(de: "verschoben", en: "moved")),
    ("cancelled", Text(de: "abgesagt", en: "cancelled")),
    ("skipped", Text(de: "ausgelassen", en: "skipped")),
  ])

  /// Kinds of agenda items (requirement 190).
  package static let agendaKinds = Vocabulary([
    ("info", Text(de: "Info", en: "information")),
    ("discussion", Text(de: "Diskussion", en: "discussion")),
    ("decision", Text(de: "Beschluss", en: "decision")),
    ("case", Text(de: "Fallbesprechung", en: "case")),
  ])

  package static let taskStates = Vocabulary([
    ("open", Text(de: "offen", en: "open")),
    ("waiting", Text(de: "wartet", en: "waiting")),
    ("done", Text(de: "erledigt", en: "done")),
    ("dropped", Text(de: "entfallen", en: "dropped")),
  ])

  /// The nine topics for which an exchange makes sense (requirement 186).
  package static let exchangeTopics = Vocabulary([
    ("know-how", Text(de: "Know-how Freiwilligenmanagement", en: "volunteer management")),
    ("training", Text(de: "Fortbildungen und Supervisionen", en: "training and supervision")),
    ("projects", Text(de: "Projektarbeit und Bedarf", en: "projects and needs")),
    ("recruiting", Text(de: "Ehrenamtsgewinnung", en: "winning volunteers")),
    ("networks", Text(de: "Netzwerkarbeit und Kooperationen", en: "networks and cooperation")),
    ("publicity", Text(de: "Öffentlichkeitsarbeit", en: "public relations")),
    ("events", Text(de: "Aktionen und Veranstaltungen", en: "actions and events")),
    ("recognition", Text(de: "Anerkennung", en: "recognition")),
    ("funding", Text(de: "Fördermöglichkeiten", en: "funding")),
  ])
}
