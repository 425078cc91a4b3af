package import Domain
package import Store

extension RepairStep {
  /// So many records are named, more are counted.
  private static let named = 5

  /// What was done, and which records may lack something now.
  ///
  /// `label` gives the words by which people know a record.
  package func text(_ label: (String) -> String?) -> Text { outcome.text + concerned(label) }

  private func concerned(_ label: (String) -> String?) -> Text {
    guard !records.isEmpty else { return Text("") }
    guard records.count <= Self.named else {
      let count = UInt64(records.count)
      return Text(
        de: "; betrifft \(Finding.grouped(count, ".")) Einträge",
        en: "; concerns \(Finding.grouped(count, ",")) records"
      )
    }
    let names = records.map { id in label(id).map { "\($0) (\(id))" } ?? id }
    let list = names.joined(separator: ", ")
    return Text(de: "; betrifft \(list)", en: "; concerns \(list)")
  }
}

extension RepairStep.Outcome {
  fileprivate var text: Text {
    switch self {
    case .cut: Text(de: "abgeschnitten und aufgehoben", en: "cut off and kept")
    case .separated: Text(de: "getrennt oder geordnet", en: "separated or put in order")
    case .copied(let place): Text(de: "geholt aus \(place)", en: "taken from \(place)")
    case .rebuilt:
      Text(
        de: "gültige Werte aus der Schnellstart-Datei geholt, ältere sind verloren",
        en: "current values taken from the quick-start file, older ones are lost"
      )
    case .lost:
      Text(
        de: "nirgends gefunden, als verloren vermerkt",
        en: "found nowhere, marked as lost"
      )
    case .removed: Text(de: "aufgehoben, nicht im Journal", en: "kept, not in the journal")
    case .dropped: Text(de: "die zweite ist entfallen", en: "the second was dropped")
    case .renumbered(let id):
      Text(de: "die zweite heißt jetzt \(id)", en: "the second is now \(id)")
    case .sealed: Text(de: "Abschluss neu berechnet", en: "seal computed anew")
    case .movedAway: Text(de: "weggeräumt und aufgehoben", en: "moved away and kept")
    case .permitted: Text(de: "berichtigt", en: "set right")
    case .cleaned: Text(de: "Gelöschtes entfernt", en: "erased data removed")
    case .forgotten:
      Text(
        de: "nicht mehr gesucht; bitte vernichten, falls es sie noch gibt",
        en: "no longer looked for; please destroy it where it still exists"
      )
    case .deleted: Text(de: "gelöscht, wird neu gebildet", en: "deleted, will be made anew")
    }
  }
}
