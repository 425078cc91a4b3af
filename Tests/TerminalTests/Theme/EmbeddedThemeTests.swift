import Testing
import Themes

@testable import Terminal

struct EmbeddedThemeTests {
  /// The themes in the order of the list, each with what was wrong in its file.
  static let all = {
    var known: [String: Theme] = [:]
    return EmbeddedThemes.all.map { file, text in
      let key = String(file.split(separator: ".")[0])
      let (theme, problems) = Theme.parse(text, key: key) { known[$0] }
      known[key] = theme
      return (theme: theme, problems: problems)
    }
  }()

  static let themes = all.map(\.theme)

  @Test
  func `no theme has a line that is not understood`() {
    for (theme, problems) in Self.all { #expect(problems == [], "\(theme.key)") }
  }

  @Test
  func `every theme has a name in both languages`() {
    #expect(Set(Self.themes.map { $0.name(in: "de") }).count == Self.themes.count)
    #expect(Self.themes.allSatisfy { $0.names["de"] != nil && $0.names["en"] != nil })
  }

  @Test(arguments: themes.indices, [0, 8, 16, 256, 1 << 24])
  func `what must be told apart differs, and not by hue alone`(index: Int, colours: Int) {
    let theme = Self.themes[index]
    let pairs: [(Role, Role)] = [
      (.list, .listSelected), (.list, .listMarked), (.listSelected, .listSelectedMarked),
      (.listMarked, .listSelectedMarked), (.tab, .tabActive), (.dialog, .dialogSelected),
      (.formHint, .formError), (.formValue, .formFocus), (.text, .match), (.text, .error),
      (.text, .warning), (.warning, .error), (.status, .statusError), (.status, .statusWarning),
      (.statusWarning, .statusError), (.statusGood, .statusError), (.keys, .keysKey),
    ]
    for (first, second) in pairs {
      let one = theme.style(of: first, colours: colours)
      let other = theme.style(of: second, colours: colours)
      #expect(one != other, "\(theme.key): \(first.name) and \(second.name)")
    }
  }

  @Test(arguments: themes.indices)
  func `no colours are used where there are none`(index: Int) {
    for role in Role.allCases {
      let style = Self.themes[index].style(of: role, colours: 0)
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test(arguments: themes.indices, [8, 16, 256])
  func `colours are within what the terminal has`(index: Int, colours: Int) {
    for role in Role.allCases {
      let style = Self.themes[index].style(of: role, colours: colours)
      for number in [style.foreground, style.background] {
        #expect((0..<colours).contains(number ?? 0))
      }
      #expect(style.foreground == nil || style.foreground != style.background, "\(role.name)")
    }
  }

  @Test
  func `monochrome has no colours at all`() throws {
    let theme = try #require(Self.themes.first { $0.key == "monochrome" })
    for role in Role.allCases {
      let style = theme.style(of: role, colours: 256)
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test
  func `the default leaves plain text to the terminal`() throws {
    let theme = try #require(Self.themes.first { $0.key == "default" })
    #expect(theme.style(of: .text, colours: 256) == Style(attributes: []))
  }
}
