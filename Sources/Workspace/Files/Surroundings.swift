import Glibc

/// What the process was started with.
package enum Surroundings {
  /// A variable of the environment that is set and not empty.
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder for a user's own state (XDG Base Directory Specification).
  package static var stateFolder: String? {
    if let folder = variable("XDG_STATE_HOME"), folder.hasPrefix("/") { return "\(folder)/tandem" }
    return variable("HOME").map { "\($0)/.local/state/tandem" }
  }
}
