/// A choice of the user that outlives the program, in the folder of the user's own state.
package struct Preference {
  private let path: String

  /// Nil where the user has no such folder.
  package init?(_ name: String) {
    guard let folder = Surroundings.stateFolder else { return nil }
    path = "\(folder)/\(name)"
  }

  package func read() -> String? {
    PrivateFile.read(path)?.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// Keeps the choice; where that fails it holds for this time only.
  package func write(_ value: String) {
    if let slash = path.lastIndex(of: "/") { PrivateFile.makeFolders(String(path[..<slash])) }
    _ = PrivateFile.write("\(value)\n", to: path)
  }
}
