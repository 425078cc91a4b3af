/// The themes that are part of the program.
package enum EmbeddedThemes {
  /// The theme files by name, the default first.
  package static var all: [(file: String, text: String)] {
    [
      ("default.theme", PackageResources.default_theme),
      ("dark.theme", PackageResources.dark_theme),
      ("monochrome.theme", PackageResources.monochrome_theme),
    ].map { (file: $0, text: String(decoding: $1, as: UTF8.self)) }
  }
}
