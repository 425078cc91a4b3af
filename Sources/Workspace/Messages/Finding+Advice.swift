package import Domain
package import Store

extension Finding {
  /// What `tandem check --repair` does about it, or else what the person can do.
  package var advice: Text {
    if isElsewhere, let advice = adviceElsewhere { return advice }
    if isBlocked {
      return Text(
        de: "--repair: erst, wenn statt des Links die Datei selbst dort liegt",
        en: "--repair: only once the file itself is where the link is"
      )
    }
    switch code {
    case .tornTail:
      return repair(
        de: "wird abgeschnitten und aufgehoben",
        en: "is cut off and kept"
      )
    case .missingNumber:
      return repair(
        de: "was in Kopien, Sicherungen oder der Schnellstart-Datei steht, wird geholt",
        en: "what copies, backups or the quick-start file hold is taken from there"
      )
    case .damagedLine, .lostLine:
      return repair(
        de: "wird aus Kopien, Sicherungen oder der Schnellstart-Datei geholt, sonst vermerkt",
        en: "is taken from copies, backups or the quick-start file, else marked"
      )
    case .gluedLines:
      return repair(de: "werden getrennt", en: "are separated")
    case .repeatedLine:
      return repair(de: "die zweite entfällt", en: "the second is dropped")
    case .doubledNumber:
      return repair(de: "die zweite bekommt eine neue", en: "the second gets a new one")
    case .wrongPermissions, .wrongOwner:
      return repair(
        de: "wird berichtigt, soweit Sie das dürfen",
        en: "is set right where you may do so"
      )
    case .syncConflict:
      return repair(
        de: "Unbekanntes wird übernommen, die Datei aufgehoben",
        en: "what is unknown is taken over, the file is kept"
      )
    case .snapshotDiffers:
      return repair(de: "wird gelöscht und neu gebildet", en: "is deleted and made anew")
    case .erasureUnfinished:
      return repair(de: "wird zu Ende geführt", en: "is finished")
    case .backupMissing:
      return repair(
        de: "wird nicht mehr gesucht; besser zurücklegen und löschen oder vernichten",
        en: "is no longer looked for; better put it back to be cleaned, or destroy it"
      )
    case .strayFile:
      return strayAdvice
    default:
      return ownAdvice
    }
  }

  private var strayAdvice: Text {
    guard !path.hasSuffix(".tmp") else {
      return repair(de: "wird weggeräumt", en: "is moved away")
    }
    return nothing(de: "bitte an einen anderen Ort legen", en: "please move it elsewhere")
  }

  // What no program can decide.
  private var ownAdvice: Text {
    switch code {
    case .unsafeFile:
      nothing(
        de: "bitte die eigentliche Datei an diese Stelle legen",
        en: "please put the real file in its place"
      )
    case .diskNearlyFull:
      nothing(de: "bitte Platz schaffen", en: "please make room")
    case .notWritable:
      nothing(
        de: "bitte die Verwaltung des Servers um Schreibrechte",
        en: "please ask the server’s administrator for write access"
      )
    case .diskFailed:
      nothing(
        de: "bitte sichern Sie die Ablage und lassen Sie den Datenträger prüfen",
        en: "please back up the store and have the disk examined"
      )
    case .unfinishedTransaction:
      nothing(de: "bitte den Import wiederholen", en: "please repeat the import")
    default:
      nothing(de: "bitte beobachten", en: "please keep an eye on it")
    }
  }

  private var adviceElsewhere: Text? {
    switch code {
    case .heldBack:
      nothing(
        de: "bitte dort die Uhr stellen",
        en: "please set the clock there"
      )
    case .erasureUnconfirmed:
      nothing(
        de: "bitte dort Tandem starten und abgleichen",
        en: "please start Tandem there and synchronise"
      )
    case .tornTail:
      nothing(
        de: "der Rest kommt mit dem nächsten Abgleich; sonst dort --repair",
        en: "the rest comes with the next synchronisation; else --repair there"
      )
    case .unfinishedTransaction:
      nil
    default:
      nothing(
        de: "gehört einem anderen Standort, bitte dort --repair",
        en: "belongs to another site, please use --repair there"
      )
    }
  }

  private func repair(de: String, en: String) -> Text {
    Text(de: "--repair: \(de)", en: "--repair: \(en)")
  }

  private func nothing(de: String, en: String) -> Text {
    Text(de: "--repair: nichts; \(de)", en: "--repair: nothing; \(en)")
  }
}
