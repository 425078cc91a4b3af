package import Domain
package import Store

extension StoreRefusal {
  /// The sentence for the person.
  package var text: Text {
    switch self {
    case .notFound(let path):
      Text(de: "Es gibt keinen Ordner „\(path)“.", en: "There is no folder “\(path)”.")
    case .notADirectory(let path):
      Text(de: "„\(path)“ ist kein Ordner.", en: "“\(path)” is not a folder.")
    case .symbolicLink(let path, isInside: true):
      Text(
        de:
          "„\(path)“ ist ein symbolischer Link und wird nicht gelesen. Legen Sie das Original an diese Stelle.",
        en: "“\(path)” is a symbolic link and is not read. Put the original in its place."
      )
    case .symbolicLink(let path, isInside: false):
      Text(
        de: "„\(path)“ ist ein symbolischer Link. Nennen Sie den Ordner selbst.",
        en: "“\(path)” is a symbolic link. Name the folder itself."
      )
    case .unsafeFile(let path):
      Text(
        de: "„\(path)“ ist keine gewöhnliche Datei mit nur einem Namen und wird nicht geöffnet.",
        en: "“\(path)” is not a regular file with a single name and is not opened."
      )
    case .worldWritable(let path):
      Text(
        de:
          "Alle dürfen in „\(path)“ schreiben; für Personendaten ist das zu offen. Abhilfe: „\(chmod(path))“.",
        en:
          "Everybody may write to “\(path)”; that is too open for personal data. Remedy: “\(chmod(path))”."
      )
    case .notWritable(let path):
      Text(
        de: "In „\(path)“ darf nicht geschrieben werden; Sie können nur lesen.",
        en: "“\(path)” cannot be written to; you can only read."
      )
    case .newerFormat(_, let version):
      Text(
        de:
          "Ein neueres Tandem hat diese Ablage geschrieben (Format \(version)). Bitte aktualisieren Sie Tandem.",
        en: "A newer Tandem wrote this store (format \(version)). Please update Tandem."
      )
    case .notAStore(let path):
      Text(
        de: "„\(path)“ ist keine Tandem-Ablage: STORE.json fehlt oder ist unlesbar.",
        en: "“\(path)” is no Tandem store: STORE.json is missing or unreadable."
      )
    case .locked(let holder):
      Text(
        de: "Die Ablage ist zu lange gesperrt, durch \(holder). Nichts wurde gespeichert.",
        en: "The store has been locked for too long by \(holder). Nothing was saved."
      )
    case .lineTooLong:
      Text(
        de: "Ein Wert ist größer als 1 MB. Nichts wurde gespeichert; kürzen Sie ihn.",
        en: "A value is larger than 1 MB. Nothing was saved; shorten it."
      )
    case .conflicts(let conflicts):
      Text(
        de:
          "\(conflicts.first?.user ?? "") hat inzwischen dasselbe Feld geändert. Nichts wurde gespeichert.",
        en: "\(conflicts.first?.user ?? "") changed the same field meanwhile. Nothing was saved."
      )
    case .nothingToUndo:
      Text(de: "Es gibt nichts zurückzunehmen.", en: "There is nothing to undo.")
    case .nothingToRedo:
      Text(de: "Es gibt nichts wiederherzustellen.", en: "There is nothing to redo.")
    case .unknownOperation(let name):
      Text(de: "Eine Änderung „\(name)“ gibt es nicht.", en: "There is no change “\(name)”.")
    case .alreadyUndone:
      Text(de: "Diese Änderung ist schon zurückgenommen.", en: "This change is already undone.")
    case .foreignNeedsReason:
      Text(
        de: "Die Änderung stammt von jemand anderem: Bitte geben Sie einen Grund an.",
        en: "Somebody else made this change: please give a reason."
      )
    case .inUse(_, let entries):
      Text(
        de:
          "Das geht nicht zurück: \(entries.last?.user ?? "") hat den Eintrag seither geändert. Archivieren Sie ihn statt dessen.",
        en:
          "This cannot be undone: \(entries.last?.user ?? "") has changed the record since. Archive it instead."
      )
    case .erased(_, let time):
      erased(on: LocalClock.moment(at: time).day)
    case .erasureUnfinished(let error):
      Text(
        de: "Die Löschung ist vermerkt, aber noch nicht zu Ende; der nächste Start setzt sie fort.",
        en: "The erasure is recorded but not finished; the next start goes on with it."
      ) + (error.map { Text(" ") + $0.text } ?? Text(""))
    case .changedMeanwhile:
      Text(
        de: "Der Eintrag wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an.",
        en: "The record was changed meanwhile. Please look at it once more."
      )
    case .notABackup(let path, let fault): fault.text(path)
    case .backupPlace(let path, let fault): fault.text(path)
    case .noOtherSite(let name):
      Text(
        de: "Einen anderen Standort „\(name)“ gibt es in dieser Ablage nicht.",
        en: "There is no other site “\(name)” in this store."
      )
    case .folderNotEmpty(let path):
      Text(
        de: "„\(path)“ ist nicht leer. Nennen Sie einen neuen Ordner.",
        en: "“\(path)” is not empty. Name a new folder."
      )
    case .diskFailed(let error):
      error.text
    }
  }

  // As a shell takes it.
  private func chmod(_ path: String) -> String {
    let plain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "chmod o-w " + (plain ? path : "'" + parts.joined(separator: "'\\''") + "'")
  }

  private func erased(on day: Day) -> Text {
    Text(
      de: "Die Daten dieses Eintrags wurden am \(day.written(.german)) gelöscht.",
      en: "The data of this record was erased on \(day.written(.english))."
    )
  }
}

extension StoreError {
  /// The sentence for the person.
  package var text: Text {
    let cause =
      switch code {
      case 28, 122, 27: Text(de: "der Datenträger ist voll", en: "the disk is full")
      case 5: Text(de: "der Datenträger ist gestört", en: "the disk failed")
      case 13, 1: Text(de: "die Rechte fehlen", en: "permission is missing")
      case 30: Text(de: "der Datenträger ist schreibgeschützt", en: "the disk is read-only")
      case 2: Text(de: "es gibt sie nicht", en: "it does not exist")
      default: Text(de: "Fehler \(code) bei \(operation)", en: "error \(code) in \(operation)")
      }
    guard !isReading else {
      return Text(
        de: "„\(path)“ ließ sich nicht lesen: \(cause.de).",
        en: "“\(path)” could not be read: \(cause.en)."
      )
    }
    return Text(
      de: "„\(path)“: \(cause.de). Nichts wurde gespeichert.",
      en: "“\(path)”: \(cause.en). Nothing was saved."
    )
  }
}
