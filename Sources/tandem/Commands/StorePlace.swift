import Glibc
import Workspace

/// Where the store is: as the command line says, the environment, or the usual folder.
struct StorePlace {
  let path: String
  /// Whether nobody named it.
  private let isUsual: Bool

  static func find(_ arguments: Arguments) throws(UsageError) -> StorePlace {
    if let path = arguments[option: "store"] {
      guard !path.isEmpty else {
        throw UsageError(
          de: "--store braucht einen Ordner.",
          en: "--store needs a folder."
        )
      }
      return StorePlace(path: path, isUsual: false)
    }
    return try usual()
  }

  /// Where the store is when nobody names it on the command line.
  static func usual() throws(UsageError) -> StorePlace {
    if let path = Surroundings.variable("TANDEM_STORE") {
      return StorePlace(path: path, isUsual: false)
    }
    // The specification of these folders says to pass over relative paths.
    if let data = Surroundings.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return StorePlace(path: "\(data)/tandem", isUsual: true)
    }
    guard let home = Surroundings.home else {
      throw UsageError(
        de: "Es gibt keinen Heimatordner; nennen Sie den Ordner der Ablage mit --store.",
        en: "There is no home folder; name the folder of the store with --store."
      )
    }
    return StorePlace(path: "\(home)/.local/share/tandem", isUsual: true)
  }

  /// Whether there is anything that might be a store.
  ///
  /// Whatever else is there is opened, so that the store says what is wrong with it.
  var isThere: Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno != ENOENT }
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) else { return true }
    defer { closedir(folder) }
    var entries = 0
    while readdir(folder) != nil { entries += 1 }
    return entries > 2
  }

  /// Makes the folders around the usual one, which a new account may not have.
  func makeParents() throws {
    guard isUsual else { return }
    var end = path.startIndex
    while let slash = path[path.index(after: end)...].firstIndex(of: "/") {
      end = slash
      _ = mkdir(String(path[..<slash]), 0o700)
    }
  }
}
