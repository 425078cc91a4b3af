package import Domain
package import Store

extension ErasurePlan {
  /// How much goes: records, changes in the history, places in other records.
  package var extent: Text {
    let all = Self.records(records.count) + Text(", ") + Self.changes(changes)
    guard places > 0 else { return all }
    return all
      + (places == 1
        ? Text(de: ", 1 Stelle", en: ", 1 place")
        : Text(de: ", \(places) Stellen", en: ", \(places) places"))
  }

  /// How many places in other records go; those in earlier versions are one.
  package var places: Int {
    mentions.reduce(0) {
      $0 + ($1.isCurrent ? $1.hits.count(where: \.isChosen) : $1.isChosen ? 1 : 0)
    }
  }

  private static func records(_ count: Int) -> Text {
    count == 1
      ? Text(de: "1 Eintrag", en: "1 record")
      : Text(de: "\(count) Einträge", en: "\(count) records")
  }

  package static func changes(_ count: Int) -> Text {
    count == 1
      ? Text(de: "1 Änderung", en: "1 change")
      : Text(de: "\(count) Änderungen", en: "\(count) changes")
  }
}

extension ErasurePlan.Item {
  /// The kind and the words of the record, and how many changes there are of it.
  package var text: Text {
    kind + Text(": \(label) · ") + ErasurePlan.changes(changes)
  }
}

extension ErasureReport {
  /// What was done.
  package func summary(of plan: ErasurePlan) -> Text {
    let places = plan.places
    let names = erasures.map(\.description).joined(separator: ", ")
    return Text(
      de:
        "Gelöscht: Einträge \(plan.records.count), Stellen \(places), bereinigte Dateien \(files.count). Protokoll: \(names).",
      en:
        "Erased: records \(plan.records.count), places \(places), cleaned files \(files.count). Protocol: \(names)."
    )
  }

  /// What others, or the person, still have to do.
  package var remaining: [Text] {
    let sites = waiting.map { site in
      Text(
        de: "Der Standort \(site) muss seine Dateien noch bereinigen; check zeigt, wenn es fehlt.",
        en: "Site \(site) has still to clean its files; check tells while it has not."
      )
    }
    let backups = missing.map { path in
      Text(
        de: "Sicherung nicht gefunden, bitte selbst vernichten: \(path)",
        en: "Backup not found, please destroy it yourself: \(path)"
      )
    }
    let outOfReach = Text(
      de:
        "Außer Reichweite: Exporte, Ausdrucke, E-Mails, Kopien auf anderen Datenträgern, Abbilder des Dateisystems.",
      en:
        "Out of reach: exports, prints, e-mails, copies on other media, snapshots of the file system."
    )
    return sites + backups + [outOfReach]
  }
}

extension ErasurePlan {
  /// That erasing is meant for people; `nil` where the record is one of a person.
  package var caution: Text? {
    guard !isPerson else { return nil }
    return Text(
      de: "Das ist kein Eintrag über eine Person. Vielleicht genügt es, ihn zu archivieren.",
      en: "This is no record of a person. Perhaps archiving it is enough."
    )
  }
}
