extension Vocabulary {
  /// States of a placement (requirement 139).
  package static let placementStates = Vocabulary([
    ("requested", Text(de: "angefragt", en: "requested")),
    ("proposed", Text(de: "vorgeschlagen", en: "proposed")),
    ("meeting", Text(de: "Kennenlernen", en: "getting to know")),
    ("trial", Text(de: "Probezeit", en: "trial")),
    ("active", Text(de: "aktiv", en: "active")),
    ("paused", Text(de: "pausiert", en: "paused")),
    ("ended", Text(de: "beendet", en: "ended")),
    ("declined", Text(de: "abgelehnt", en: "declined")),
  ])

  /// Who insures a placement (requirement 155, fact 3.6).
  package static let insuranceStates = Vocabulary([
    ("carrier", Text(de: "Träger", en: "carrier")),
    ("statutory", Text(de: "gesetzliche Unfallversicherung", en: "statutory accident insurance")),
    ("state", Text(de: "Ehrenamtsversicherung", en: "state volunteer insurance")),
    ("private", Text(de: "privat", en: "private")),
    ("unclear", Text(de: "ungeklärt", en: "unclear")),
  ])

  /// Why a placement ended.
  package static let endReasons = Vocabulary([
    ("goal", Text(de: "Ziel erreicht", en: "goal reached")),
    ("time", Text(de: "Zeit abgelaufen", en: "time over")),
    ("volunteer", Text(de: "auf Wunsch der/des Freiwilligen", en: "the volunteer’s wish")),
    ("site", Text(de: "auf Wunsch der Einsatzstelle", en: "the site’s wish")),
    ("unsuited", Text(de: "passte nicht", en: "did not fit")),
    ("other", Text(de: "anderes", en: "other")),
  ])

  /// States of a guide agreement.
  package static let guideStates = Vocabulary([
    ("draft", Text(de: "Entwurf", en: "draft")),
    ("running", Text(de: "läuft", en: "running")),
    ("paused", Text(de: "pausiert", en: "paused")),
    ("handed-over", Text(de: "an Fachstelle übergeben", en: "handed to a service")),
    ("ended", Text(de: "beendet", en: "ended")),
  ])

  /// How far help to self-help came (requirement 143).
  package static let selfHelpResults = Vocabulary([
    ("reached", Text(de: "kommt allein zurecht", en: "manages alone")),
    ("partly", Text(de: "teilweise", en: "partly")),
    ("not-yet", Text(de: "noch nicht", en: "not yet")),
    ("other-help", Text(de: "braucht andere Hilfe", en: "needs other help")),
  ])

  /// Who takes a step.
  package static let milestoneSides = Vocabulary([
    ("client", Text(de: "die Person selbst", en: "the person")),
    ("guide", Text(de: "Lotsin/Lotse", en: "the guide")),
    ("both", Text(de: "gemeinsam", en: "together")),
  ])

  /// What becomes of an escalation (requirement 145).
  package static let escalationStates = Vocabulary([
    ("requested", Text(de: "angefragt", en: "requested")),
    ("taken-over", Text(de: "übernommen", en: "taken over")),
    ("declined", Text(de: "abgelehnt", en: "declined")),
    ("done", Text(de: "erledigt", en: "done")),
  ])
}
