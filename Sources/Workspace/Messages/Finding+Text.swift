package import Domain
package import Store

extension Finding {
  /// Where it is: file and line.
  package var place: String {
    line.map { "\(path):\($0)" } ?? path
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
    case .gluedLines:
      Text(de: "zwei Zeilen kleben aneinander", en: "two lines are glued together")
    case .lostLine:
      Text(
        de: "eine beschädigte Zeile ließ sich nicht retten",
        en: "a damaged line could not be recovered"
      )
    case .missingNumber:
      missing
    case .repeatedLine:
      Text(de: "dieselbe Zeile steht zweimal da", en: "the same line stands there twice")
    case .doubledNumber:
      Text(
        de: "zwei verschiedene Zeilen haben dieselbe Nummer",
        en: "two different lines bear one number"
      )
    case .wentBack:
      Text(
        de: "der andere Standort ist auf einen früheren Stand zurückgefallen",
        en: "the other site has gone back to an earlier state"
      )
    case .heldBack:
      Text(
        de: "die Uhr des anderen Rechners geht über einen Tag vor; seine Zeilen warten",
        en: "the other machine’s clock is more than a day ahead; its lines wait"
      )
    case .unfinishedTransaction:
      Text(de: "unvollständiger Import, zählt nicht", en: "unfinished import, does not count")
    case .wrongPermissions:
      Text(de: "falsche Zugriffsrechte", en: "wrong permissions")
    case .wrongOwner:
      Text(de: "gehört nicht zur Gruppe der Ablage", en: "does not belong to the store’s group")
    case .unsafeFile:
      Text(de: "Link oder fremde Datei, nicht gelesen", en: "link or foreign file, not read")
    case .strayFile:
      Text(de: "Datei gehört nicht hierher", en: "file does not belong here")
    case .syncConflict:
      Text(
        de: "zweite Fassung aus dem Abgleich, nicht gelesen",
        en: "second version left by the synchronisation, not read"
      )
    case .snapshotDiffers:
      Text(
        de: "die Schnellstart-Datei passt nicht zum Journal",
        en: "the quick-start file does not fit the journal"
      )
    case .diskNearlyFull:
      Text(de: "weniger als 50 MB frei", en: "less than 50 MB free")
    case .notWritable:
      Text(de: "nur lesbar", en: "read-only")
    case .diskFailed:
      Text(de: "der Datenträger meldet Fehler", en: "the disk reports errors")
    case .erasureUnfinished:
      Text(de: "eine Löschung ist nicht zu Ende geführt", en: "an erasure is not finished")
    case .erasureUnconfirmed:
      Text(
        de: "der andere Standort hat eine Löschung noch nicht bestätigt",
        en: "the other site has not confirmed an erasure yet"
      )
    case .backupMissing:
      Text(
        de: "Sicherung nicht gefunden; sie kann Gelöschtes enthalten",
        en: "backup not found; it may hold what was erased"
      )
    }
  }

  // A whole journal that is gone is said as such: it is more than some lines.
  private var missing: Text {
    guard let numbers else { return Text(de: "Zeilen fehlen", en: "lines are missing") }
    let (first, last) = (numbers.lowerBound, numbers.upperBound)
    guard first < last else {
      return Text(de: "eine Zeile fehlt (n \(first))", en: "a line is missing (n \(first))")
    }
    let count = last - first + 1
    let text = Text(
      de: "\(Self.grouped(count, ".")) Zeilen fehlen (n \(first)–\(last))",
      en: "\(Self.grouped(count, ",")) lines are missing (n \(first)–\(last))"
    )
    guard first == 1, line == nil else { return text }
    return Text(de: "das Journal ist leer: ", en: "the journal is empty: ") + text
  }

  static func grouped(_ number: UInt64, _ separator: Character) -> String {
    let digits = String(number)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}
