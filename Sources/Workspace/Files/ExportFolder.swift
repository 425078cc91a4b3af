package import Domain
import Glibc

/// A new folder with files that belong together, such as a letter for each of many people.
package enum ExportFolder {
  /// Makes the folder and writes all files into it, or leaves nothing behind.
  ///
  /// The group may read them where the umask lets it, others never. Refuses a folder that is there
  /// already, and what cannot be written, with the cause.
  package static func write(
    _ files: [(name: String, text: String)],
    to path: String
  ) throws(Refusal) {
    guard mkdir(path, 0o750) == 0 else { throw refusal(path, errno) }
    var written: [String] = []
    do {
      for file in files {
        let place = "\(path)/\(file.name)"
        try ExportFile.write(file.text, to: place)
        written.append(place)
      }
    } catch {
      for place in written { unlink(place) }
      rmdir(path)
      throw error
    }
  }

  private static func refusal(_ path: String, _ code: Int32) -> Refusal {
    let cause =
      switch code {
      case EEXIST: Text(de: "gibt es schon; nehmen Sie einen neuen", en: "is there; take a new one")
      case ENOENT, ENOTDIR:
        Text(de: "liegt in keinem Ordner, den es gibt", en: "is in no folder that exists")
      case EACCES, EPERM, EROFS: Text(de: "darf nicht angelegt werden", en: "may not be made")
      case ENOSPC, EDQUOT: Text(de: "hat keinen Platz mehr", en: "has no room left")
      default:
        Text(
          de: "lässt sich nicht anlegen (Fehler \(code))",
          en: "cannot be made (error \(code))"
        )
      }
    return Refusal(Text(de: "„\(path)“ ", en: "“\(path)” ") + cause + Text("."))
  }
}
