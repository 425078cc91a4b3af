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
    return home.map { "\($0)/.local/state/tandem" }
  }

  /// The home folder: as the environment says, else as the system knows it of the user.
  package static var home: String? {
    if let home = variable("HOME") { return home }
    guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return nil }
    return String(cString: home)
  }

  /// The full name of a user as the system knows it; empty where it knows none.
  package static func fullName(of user: String) -> String {
    guard let entry = getpwnam(user), let words = entry.pointee.pw_gecos else { return "" }
    // Room and telephone follow behind commas.
    return String(String(cString: words).prefix { $0 != "," })
  }
}
