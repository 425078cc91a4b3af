/// The numbers on which the warnings about projects and the team depend.
package enum ProjectThresholds {
  package static let ending = Threshold(
    "project-ending",
    Text(de: "W38: Folge klären … Monate vor dem Ende", en: "W38: decide … months before the end"),
    .months,
    3
  )
  package static let staffShare = Threshold(
    "staff-share",
    Text(de: "W39: überlastet über … % der Stunden", en: "W39: overloaded above … % of the hours"),
    .percent,
    100
  )
  package static let neglected = Threshold(
    "neglected",
    Text(
      de: "W40: Schwerpunkt ohne Aktivität seit … Monaten",
      en: "W40: focus without activity for … months"
    ),
    .months,
    6
  )

  package static let all = [ending, staffShare, neglected]
}
