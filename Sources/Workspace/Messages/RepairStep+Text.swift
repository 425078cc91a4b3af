package import Domain
package import Store

extension RepairStep {
  /// What was done, and which records may lack something now.
  package var text: Text { outcome.text + concerned }

  private var concerned: Text {
    guard !records.isEmpty else { return Text("") }
    let names = records.prefix(20).joined(separator: ", ")
    let rest = records.count > 20 ? ", … (\(records.count))" : ""
    return Text(de: "; betrifft \(names)\(rest)", en: "; concerns \(names)\(rest)")
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
        de: "gültige Werte aus dem Zwischenstand geholt, ältere sind verloren",
        en: "current values taken from the snapshot, older ones are lost"
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
    case .deleted: Text(de: "gelöscht, wird neu gebildet", en: "deleted, will be made anew")
    }
  }
}
