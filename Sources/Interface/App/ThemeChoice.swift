import Domain
import Terminal
import Themes

/// The themes there are, and the one in use.
struct ThemeChoice {
  let all: [Theme]
  private(set) var index = 0

  /// The themes that are part of the program.
  init() {
    var all: [Theme] = []
    for (file, text) in EmbeddedThemes.all {
      var (theme, _) = Theme.parse(text) { key in all.first { $0.key == key } }
      theme.key = String(file.prefix { $0 != "." })
      all.append(theme)
    }
    self.all = all
  }

  var current: Theme { all.indices.contains(index) ? all[index] : Theme() }

  mutating func next() {
    if !all.isEmpty { index = (index + 1) % all.count }
  }

  mutating func choose(_ key: String) {
    if let place = all.firstIndex(where: { $0.key == key }) { index = place }
  }
}
