/// The looks of all roles.
package struct Theme: Equatable {
  /// The key under which the theme is chosen: the name of its file without the ending.
  package var key = ""
  /// The names that people see, by language ("de", "en"); under "" the one for all others.
  package internal(set) var names: [String: String] = [:]
  var palette: [String: [Colour]] = [:]
  var looks: [Role: Look] = [:]

  /// One line of a theme file: colours are kept by name, so that a theme that inherits this one
  /// recolours all by another palette.
  struct Look: Equatable {
    var foreground: Paint
    var background: Paint
    var attributes: Style.Attributes
    var attributesWithoutColour: Style.Attributes
  }

  /// A colour as a line of a role names it.
  enum Paint: Equatable {
    case own
    case palette(String)
    case colour(Colour)
  }

  /// A theme that leaves everything to the terminal.
  package init() {}

  /// The name in a language, else the one for all languages, else the key.
  package func name(in language: String) -> String {
    names[language] ?? names[""] ?? names["en"] ?? key
  }

  /// The look of a role on a terminal with so many colours, none for 0.
  package func style(of role: Role, colours: Int) -> Style {
    guard let look = role.fallbacks.lazy.compactMap({ looks[$0] }).first else {
      return Style(foreground: nil, background: nil, attributes: [])
    }
    let foreground = number(of: look.foreground, among: colours)
    let background = number(of: look.background, among: colours)
    let wantsColour = look.foreground != .own || look.background != .own
    let lacksColour = colours == 0 || (wantsColour && foreground == nil && background == nil)
    return Style(
      foreground: foreground,
      background: background,
      attributes: lacksColour ? look.attributesWithoutColour : look.attributes
    )
  }

  private func number(of paint: Paint, among colours: Int) -> Int? {
    guard colours >= 8 else { return nil }
    switch paint {
    case .own: return nil
    case .palette(let name):
      return palette[name]?.lazy.compactMap { $0.number(among: colours) }.first
    case .colour(let colour): return colour.number(among: colours)
    }
  }
}
