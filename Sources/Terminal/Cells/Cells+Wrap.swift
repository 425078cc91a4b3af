extension Cells {
  /// The text broken at blanks into lines of at most the width; newlines break too.
  ///
  /// A word that is longer than a line is broken where it must be. Blanks at a break are dropped.
  package static func lines(wrapping text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrap(paragraph: $0, width: width) }
  }

  private static func wrap(paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var gap = 0
    func finish() {
      lines.append(line)
      (line, used, gap) = ("", 0, 0)
    }
    for word in words(of: paragraph) {
      guard !word.isBlank else {
        gap = min(word.width, width - 1)
        continue
      }
      if used > 0, used + gap + word.width > width { finish() }
      line += String(repeating: " ", count: gap)
      used += gap
      gap = 0
      for glyph in word.glyphs {
        let shown = glyph.width > width ? .sign : glyph
        if used + shown.width > width { finish() }
        shown.append(to: &line)
        used += shown.width
      }
    }
    finish()
    return lines
  }

  private static func words(of paragraph: Substring) -> [Word] {
    var words: [Word] = []
    for glyph in GlyphSequence(paragraph) {
      let isBlank = glyph == .blank
      if let last = words.indices.last, words[last].isBlank == isBlank {
        words[last].append(glyph)
      } else {
        words.append(Word(isBlank: isBlank, first: glyph))
      }
    }
    return words
  }

  private struct Word {
    let isBlank: Bool
    private(set) var glyphs: [Glyph]
    private(set) var width: Int

    init(isBlank: Bool, first: Glyph) {
      self.isBlank = isBlank
      glyphs = [first]
      width = first.width
    }

    mutating func append(_ glyph: Glyph) {
      glyphs.append(glyph)
      width += glyph.width
    }
  }
}
