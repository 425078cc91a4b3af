/// The numbers on which reports depend.
package enum ReportThresholds {
  /// The fewest people that a figure may tell of where it leaves the house (requirement 215).
  package static let fewest = Threshold(
    "fewest-people",
    Text(
      de: "Berichte: Zahlen ab … Personen nach außen",
      en: "Reports: figures from … people leave the house"
    ),
    .number,
    5
  )

  /// The months over which W47 looks at what is needed.
  package static let unreached = Threshold(
    "unreached-months",
    Text(de: "W47: Bedarf der letzten … Monate", en: "W47: needs of the last … months"),
    .months,
    3
  )

  package static let all: [Threshold] = [fewest, unreached]
}
