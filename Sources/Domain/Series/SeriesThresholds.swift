/// The numbers on which the warnings about meeting series depend.
package enum SeriesThresholds {
  package static let tolerance = Threshold(
    "series-tolerance",
    Text(
      de: "W41: Reihe überfällig nach … % über dem Abstand",
      en: "W41: series overdue … % beyond its interval"
    ),
    .percent,
    25
  )

  package static let all = [tolerance]
}
