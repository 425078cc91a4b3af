import Glibc

/// A new folder that only this user may enter.
enum TemporaryFolder {
  /// Where it is made: as TMPDIR says, else in the usual place.
  static var parent: String {
    let named = Surroundings.variable("TMPDIR") ?? ""
    return named.hasPrefix("/") ? named : "/tmp"
  }

  /// Makes one whose name begins so; nil where none can be made.
  static func make(_ name: String) -> String? {
    let letters = String(repeating: "X", count: 6)
    var template = Array("\(parent)/\(name)-\(letters)".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
