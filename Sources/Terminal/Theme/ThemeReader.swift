extension Theme {
  /// Reads a theme file; a line that is not understood is reported and left out.
  ///
  /// The parents are asked for the theme that an `inherits` line names.
  package static func parse(
    _ text: String,
    key: String = "",
    parents: (String) -> Theme?
  ) -> (theme: Theme, problems: [ThemeProblem]) {
    var reader = ThemeReader(key: key)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do throws(ThemeProblem.Kind) {
        try reader.read(line, parents: parents)
      } catch {
        reader.problems.append(ThemeProblem(line: index + 1, kind: error))
      }
    }
    return reader.finish()
  }
}

/// Gathers the lines of one theme file.
private struct ThemeReader {
  var problems: [ThemeProblem] = []
  private var parent = Theme()
  private var own = Theme()

  init(key: String) {
    own.key = key
  }

  mutating func read(
    _ line: Substring,
    parents: (String) -> Theme?
  ) throws(ThemeProblem.Kind) {
    let line = trimmed(line)
    if line.isEmpty || line.first == "#" { return }
    guard let equals = line.firstIndex(of: "=") else { throw .notAnAssignment }
    let key = trimmed(line[..<equals])
    let value = trimmed(line[line.index(after: equals)...])
    let parts = key.split(separator: ".", maxSplits: 1)
    if let role = Role.byName[String(key)] {
      own.looks[role] = try look(value)
    } else if parts.first == "palette", parts.count == 2 {
      own.palette[String(parts[1])] = try colours(value)
    } else if parts.first == "name" {
      guard !value.isEmpty else { throw .missingName }
      own.names[parts.count == 2 ? String(parts[1]) : ""] = Cells.safe(String(value))
    } else if key == "inherits" {
      guard let found = parents(String(value)) else { throw .unknownTheme(String(value)) }
      parent = found
    } else {
      throw .unknownKey(String(key))
    }
  }

  func finish() -> (theme: Theme, problems: [ThemeProblem]) {
    var theme = own
    theme.palette = parent.palette.merging(own.palette) { _, mine in mine }
    theme.looks = parent.looks.merging(own.looks) { _, mine in mine }
    return (theme, problems)
  }

  private func look(_ value: Substring) throws(ThemeProblem.Kind) -> Theme.Look {
    let halves = value.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (halves.first ?? "").split(whereSeparator: \.isWhitespace)
    guard words.count >= 2 else { throw .missingColours }
    let attributes = try attributes(words.dropFirst(2))
    let foreground = try paint(words[0])
    let background = try paint(words[1])
    var bare = attributes
    if halves.count == 2 {
      bare = try self.attributes(halves[1].split(whereSeparator: \.isWhitespace)[...])
    }
    return Theme.Look(
      foreground: foreground,
      background: background,
      attributes: attributes,
      attributesWithoutColour: bare
    )
  }

  private func paint(_ word: Substring) throws(ThemeProblem.Kind) -> Theme.Paint {
    if word == "-" { return .own }
    let name = String(word)
    if own.palette[name] != nil || parent.palette[name] != nil { return .palette(name) }
    guard let colour = Colour(word) else { throw .unknownColour(name) }
    return .colour(colour)
  }

  private func colours(_ value: Substring) throws(ThemeProblem.Kind) -> [Colour] {
    let words = value.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw .missingColours }
    // A dash alone gives the colour back to the terminal, for themes that inherit one.
    if words == ["-"] { return [] }
    var colours: [Colour] = []
    for word in words {
      guard let colour = Colour(word) else { throw .unknownColour(String(word)) }
      colours.append(colour)
    }
    return colours
  }

  private func attributes(
    _ words: ArraySlice<Substring>
  ) throws(ThemeProblem.Kind) -> Style.Attributes {
    var attributes: Style.Attributes = []
    for word in words {
      guard let attribute = Style.Attributes(name: word) else {
        throw .unknownAttribute(String(word))
      }
      attributes.insert(attribute)
    }
    return attributes
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
