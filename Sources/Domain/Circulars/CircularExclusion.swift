/// Why somebody whom a circular is for does not get it.
package enum CircularExclusion: Hashable, Sendable {
  case archived
  /// A volunteer who left, for whatever reason.
  case left
  /// The processing of the data is restricted (Article 18 GDPR).
  case restricted
  /// The data should have been erased since a day.
  case retention(Day)
  /// The consent to storing data was withdrawn on a day.
  case storage(Day)
  /// The consent to circulars was withdrawn on a day.
  case withdrawn(Day)
  /// A volunteer never agreed to circulars.
  case noConsent
  /// Somebody at a partner has neither an e-mail address nor agreed to be written to.
  case unreachable
  /// Somebody else of the list has the same e-mail address.
  case sameAddress(String)

  package var words: Text {
    switch self {
    case .archived: Text(de: "archiviert", en: "archived")
    case .left: Text(de: "ausgeschieden", en: "left")
    case .restricted:
      Text(de: "Verarbeitung eingeschränkt (Art. 18)", en: "processing restricted (Art. 18)")
    case .retention(let day):
      Text(de: "zu löschen seit ", en: "to be erased since ") + WarningWords.day(day)
    case .storage(let day):
      Text(de: "Speichern widerrufen am ", en: "storing withdrawn on ") + WarningWords.day(day)
    case .withdrawn(let day):
      Text(de: "Rundbrief widerrufen am ", en: "circulars withdrawn on ") + WarningWords.day(day)
    case .noConsent: Text(de: "keine Einwilligung", en: "no consent")
    case .unreachable:
      Text(de: "weder E-Mail noch Einwilligung", en: "neither e-mail nor consent")
    case .sameAddress(let name):
      Text(de: "gleiche E-Mail wie \(name)", en: "same e-mail as \(name)")
    }
  }
}
