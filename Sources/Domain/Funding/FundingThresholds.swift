/// The numbers on which the warnings about funding depend.
package enum FundingThresholds {
  package static let endEarly = Threshold(
    "funding-end-early",
    Text(de: "W36: Ende ansagen … Monate vorher", en: "W36: announce the end … months before"),
    .months,
    12
  )
  package static let endNear = Threshold(
    "funding-end-near",
    Text(
      de: "W36: zum zweiten Mal … Monate vorher",
      en: "W36: for the second time … months before"
    ),
    .months,
    6
  )
  package static let endSoon = Threshold(
    "funding-end-soon",
    Text(de: "W36: dringend … Monate vorher", en: "W36: urgently … months before"),
    .months,
    3
  )
  package static let deadline = Threshold(
    "funding-deadline",
    Text(de: "W37: Frist ansagen … Tage vorher", en: "W37: announce a deadline … days before"),
    .days,
    30
  )

  package static let all = [endEarly, endNear, endSoon, deadline]
}
