package import Domain
package import Store

extension Finding {
  /// Where it is: file and line.
  package var place: String {
    if let line { return "\(path):\(line)" }
    if let offset { return "\(path)@\(offset)" }
    return path
  }

  /// What it means.
  package var text: Text {
    switch code {
    case .tornTail:
      Text(de: "abgeschnittene letzte Zeile", en: "last line cut off")
    case .tornTailCut:
      Text(
        de: "abgeschnittene letzte Zeile in Verwahrung genommen",
        en: "last line was cut off and moved to quarantine"
      )
    case .damagedLine:
      Text(de: "beschädigte Zeile, nicht gelesen", en: "damaged line, not read")
    case .missingNumber:
      Text(de: "eine Zeile fehlt", en: "a line is missing")
    case .doubledNumber:
      Text(de: "eine Zeile steht zweimal da", en: "a line stands there twice")
    case .heldBack:
      Text(
        de: "die Uhr des anderen Rechners geht über einen Tag vor; seine Zeilen warten",
        en: "the other machine's clock is more than a day ahead; its lines wait"
      )
    case .unfinishedTransaction:
      Text(de: "unvollständiger Import, zählt nicht", en: "unfinished import, does not count")
    case .wrongPermissions:
      Text(de: "falsche Zugriffsrechte", en: "wrong permissions")
    case .unsafeFile:
      Text(de: "Link oder fremde Datei, nicht gelesen", en: "link or foreign file, not read")
    case .strayFile:
      Text(de: "Datei gehört nicht hierher", en: "file does not belong here")
    case .snapshotDiffers:
      Text(de: "Zwischenstand weicht vom Journal ab", en: "snapshot differs from the journal")
    case .diskNearlyFull:
      Text(de: "weniger als 50 MB frei", en: "less than 50 MB free")
    case .notWritable:
      Text(de: "nur lesbar", en: "read-only")
    case .diskFailed:
      Text(
        de: "der Datenträger ist gestört; bis zum Neustart wird nichts gespeichert",
        en: "the disk failed; nothing is saved until a restart"
      )
    }
  }
}
