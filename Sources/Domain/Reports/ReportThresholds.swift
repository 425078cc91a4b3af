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

  package static let all: [Threshold] = [fewest]
}
