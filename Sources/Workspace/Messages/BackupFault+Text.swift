import Domain
import Store

extension BackupFault {
  /// The sentence about the file at the path.
  func text(_ path: String) -> Text {
    switch self {
    case .notFound:
      Text(de: "Die Datei „\(path)“ gibt es nicht.", en: "There is no file “\(path)”.")
    case .notAFile:
      Text(de: "„\(path)“ ist keine gewöhnliche Datei.", en: "“\(path)” is no regular file.")
    case .notAnArchive:
      Text(
        de: "„\(path)“ ist keine Sicherung von Tandem.",
        en: "“\(path)” is no backup made by Tandem."
      )
    case .incomplete:
      Text(
        de: "Die Sicherung „\(path)“ ist unvollständig. Nehmen Sie eine andere.",
        en: "The backup “\(path)” is incomplete. Take another one."
      )
    case .damaged(let place):
      Text(
        de: "Die Sicherung „\(path)“ ist beschädigt (\(place)). Nehmen Sie eine andere.",
        en: "The backup “\(path)” is damaged (\(place)). Take another one."
      )
    case .foreignMember(let name):
      Text(
        de: "In der Sicherung „\(path)“ steckt etwas Fremdes: „\(name)“. Sie wird nicht entpackt.",
        en: "The backup “\(path)” holds something foreign: “\(name)”. It is not unpacked."
      )
    case .newerFormat(let version):
      Text(
        de:
          "Ein neueres Tandem hat „\(path)“ geschrieben (Format \(version)). Bitte aktualisieren Sie Tandem.",
        en: "A newer Tandem wrote “\(path)” (format \(version)). Please update Tandem."
      )
    case .otherStore:
      Text(
        de:
          "„\(path)“ ist die Sicherung einer anderen Ablage als der, deren Löschungen gelten sollen.",
        en: "“\(path)” is a backup of another store than the one whose erasures are to hold."
      )
    case .otherRecords:
      Text(
        de:
          "Die Sicherung „\(path)“ enthält nicht die Einträge, die beim Sichern gezählt wurden. Nehmen Sie eine andere.",
        en:
          "The backup “\(path)” does not hold the records that were counted when it was made. Take another one."
      )
    }
  }
}

extension BackupPlaceFault {
  /// The sentence about the file at the path.
  func text(_ path: String) -> Text {
    switch self {
    case .isFolder:
      Text(
        de: "„\(path)“ ist ein Ordner. Nennen Sie eine Datei darin.",
        en: "“\(path)” is a folder. Name a file in it."
      )
    case .isNoPlainFile:
      Text(
        de: "„\(path)“ ist ein Link oder keine gewöhnliche Datei. Nennen Sie eine andere Datei.",
        en: "“\(path)” is a link or no regular file. Name another file."
      )
    case .isNoBackup:
      Text(
        de: "„\(path)“ ist schon da und keine Sicherung. Nennen Sie eine andere Datei.",
        en: "“\(path)” is there already and is no backup. Name another file."
      )
    case .noParent:
      Text(
        de: "Den Ordner für „\(path)“ gibt es nicht. Legen Sie ihn zuerst an.",
        en: "The folder for “\(path)” does not exist. Make it first."
      )
    case .isMountPoint:
      Text(
        de: "„\(path)“ ist ein eigener Datenträger. Nennen Sie einen neuen Ordner darin.",
        en: "“\(path)” is a disk of its own. Name a new folder in it."
      )
    case .insideStore:
      Text(
        de:
          "„\(path)“ liegt im Ordner der Ablage. Dort gehören Sicherungen nach „backups“, besser auf einen anderen Datenträger.",
        en:
          "“\(path)” is in the folder of the store. There, backups belong in “backups”, better on another disk."
      )
    }
  }
}
