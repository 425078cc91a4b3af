/// The words that reports say in several places.
package enum ReportWords {
  /// Stands where a figure is kept in the house.
  package static let hidden = "·"

  package static let kept = Text(de: "nicht ausgewiesen", en: "not told")

  package static let nothing = Text(de: "In dieser Zeit nichts.", en: "Nothing in this time.")

  package static let officeOnly = Text(de: "nur fürs Büro", en: "for the office only")

  /// Marks the names of files that have all figures.
  package static let officeFile = Text(de: "intern", en: "internal")
}
