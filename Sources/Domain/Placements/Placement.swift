/// A volunteer's service at a site, from the proposal to the end (requirements 139, 147 to 149,
/// 155, 233).
package struct Placement: Record {
  package var volunteer: RecordID?
  package var request: RecordID?
  package var project: RecordID?
  package var site: RecordID?
  package var state = Term.none
  package var start: Day?
  package var end: Day?
  package var hoursPerWeek: Minutes?
  package var times: [WeekTime] = []
  package var activity = ""
  package var accompanier: RecordID?
  package var insurance = Term.none
  package var backgroundCheck = Term.none
  package var proposed: Day?
  package var met: Day?
  package var trial: Day?
  package var paused: Day?
  package var review: Day?
  package var endReason = Term.none
  package var origin = Term.none
  package var obstacles = ""
  package var feedback = ""
  package var quality = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Placement {
  package static let kind = RecordKind("pla", plural: "placements")
  package static let title = Text(de: "Einsätze", en: "Placements")
  package static let singular = Text(de: "Einsatz", en: "Placement")

  package static let fields: [Field<Placement>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field(
      "request",
      Text(de: "Einsatzanfrage", en: "Deployment request"),
      .link(DeploymentRequest.kind),
      at: \.request
    ).tab(title).column(26),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).owner
      .column(26),
    Field("site", Text(de: "Einsatzstelle", en: "Site"), .link(Partner.kind), at: \.site).tab(
      title
    ),
    Field("state", Text(de: "Stand", en: "State"), .choice(.placementStates), at: \.state)
      .initially(Term("requested")).column(14),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).required.column(10),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek).column(
      10
    ),
    Field("times", Text(de: "Zeiten", en: "Times"), .weekTimes, at: \.times),
    Field("activity", Text(de: "Tätigkeit", en: "Activity"), .pseudonymousLine, at: \.activity),
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ),
    Field(
      "insurance",
      Text(de: "Versicherungsschutz", en: "Insurance"),
      .choice(.insuranceStates),
      at: \.insurance
    ).initially(Term("unclear")),
    Field(
      "background-check",
      Text(de: "Führungszeugnis nötig", en: "Certificate needed"),
      .choice(.requirements),
      at: \.backgroundCheck
    ),
    Field("proposed", Text(de: "Vorgeschlagen am", en: "Proposed on"), .day, at: \.proposed),
    Field("met", Text(de: "Kennenlernen am", en: "Met on"), .day, at: \.met),
    Field("trial", Text(de: "Probezeit seit", en: "On trial since"), .day, at: \.trial),
    Field("paused", Text(de: "Pausiert seit", en: "Paused since"), .day, at: \.paused),
    Field("review", Text(de: "Auswertung am", en: "Review on"), .day, at: \.review),
    Field(
      "end-reason",
      Text(de: "Grund des Endes", en: "Reason of the end"),
      .choice(.endReasons),
      at: \.endReason
    ),
    Field("origin", Text(de: "Nahtstelle", en: "Interface"), .choice(.offerOrigins), at: \.origin),
    Field(
      "obstacles",
      Text(de: "Stolpersteine und wie gelöst", en: "Obstacles and how solved"),
      .pseudonymousNote,
      at: \.obstacles
    ),
    Field(
      "feedback",
      Text(de: "Erfahrungen (fürs Plenum)", en: "Experience (for the plenum)"),
      .pseudonymousNote,
      at: \.feedback
    ),
    Field(
      "quality",
      Text(de: "Kontinuität und Qualität", en: "Continuity and quality"),
      .pseudonymousNote,
      at: \.quality
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .pseudonymousNote, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [
      volunteer.flatMap(reading.label) ?? "",
      (request ?? project ?? site).flatMap(reading.label) ?? activity,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    var problems = Period.problems(from: start, until: end, field: "end")
    if request == nil, project == nil, site == nil {
      problems.append(
        FieldProblem(
          field: "request",
          refusal: Refusal(
            de: "Der Einsatz braucht eine Einsatzanfrage, ein Projekt oder eine Einsatzstelle.",
            en: "The placement needs a deployment request, a project or a site."
          )
        )
      )
    }
    return problems
  }
}
