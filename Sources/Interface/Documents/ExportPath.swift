import Domain

/// Where a file is to be saved.
enum ExportPath {
  /// A name for a file in the home folder: the title in letters that every system takes.
  static func proposal(_ title: String, ending: String) -> String {
    "\(folder(title)).\(ending)"
  }

  /// A name for a folder in the home folder.
  static func folder(_ title: String) -> String {
    var name = ""
    for scalar in Folding.spelledOut(title).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    let short = name.prefix(60)
    let kept = short.last == "-" ? short.dropLast() : short
    return "~/\(kept.isEmpty ? "tandem" : kept)"
  }

  /// The path that somebody means; nil where nothing was typed.
  static func path(_ typed: String, home: String?) -> String? {
    let trimmed = typed.drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return nil }
    guard trimmed.hasPrefix("~/"), let home else { return String(trimmed) }
    return home + trimmed.dropFirst()
  }
}
