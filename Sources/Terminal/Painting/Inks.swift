import CNcurses

/// The styles of a theme as ncurses wants them, looked up once for each role.
struct Inks {
  let theme: Theme
  let colours: Int
  private var byRole: [Ink?] = Array(repeating: nil, count: Role.allCases.count)

  /// Attributes and colour pair of one style.
  struct Ink {
    let attributes: attr_t
    let pair: Int32
  }

  init(theme: Theme, colours: Int) {
    self.theme = theme
    self.colours = colours
  }

  subscript(role: Role) -> Ink {
    mutating get {
      let index = Int(role.rawValue)
      if let ink = byRole[index] { return ink }
      let ink = Self.ink(for: theme.style(of: role, colours: colours))
      byRole[index] = ink
      return ink
    }
  }

  private static func ink(for style: Style) -> Ink {
    var attributes = attr_t(0)
    if style.attributes.contains(.bold) { attributes |= tandem_bold() }
    if style.attributes.contains(.dim) { attributes |= tandem_dim() }
    if style.attributes.contains(.italic) { attributes |= tandem_italic() }
    if style.attributes.contains(.underline) { attributes |= tandem_underline() }
    if style.attributes.contains(.reverse) { attributes |= tandem_reverse() }
    guard style.foreground != nil || style.background != nil else {
      return Ink(attributes: attributes, pair: 0)
    }
    let pair = alloc_pair(Int32(style.foreground ?? -1), Int32(style.background ?? -1))
    return Ink(attributes: attributes, pair: max(0, pair))
  }
}
