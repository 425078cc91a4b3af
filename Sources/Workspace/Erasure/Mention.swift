package import Domain
import Store

extension ErasurePlan {
  /// A text of another record that speaks of the person.
  package struct Mention: Hashable, Sendable {
    /// A place in the text.
    package struct Hit: Hashable, Sendable {
      let range: Range<String.Index>
      package let certainty: PersonMentions.Certainty
      /// Whether it goes.
      package var isChosen: Bool
    }

    package let id: RecordID
    package let field: String
    /// The kind of the record and its words.
    package let record: String
    package let title: Text
    /// The text that stands there now, or an earlier one.
    let text: String
    /// Whether it stands there now, or only in earlier versions, which only go all together.
    package let isCurrent: Bool
    /// What stands there now; `nil` for an empty field.
    let current: String?
    let base: OperationID?
    package var hits: [Hit]

    /// How sure the surest place is.
    package var certainty: PersonMentions.Certainty { hits.map(\.certainty).max() ?? .possible }

    /// Whether any of it goes; setting it chooses all of it, or nothing.
    package var isChosen: Bool {
      get { hits.contains(where: \.isChosen) }
      set { for index in hits.indices { hits[index].isChosen = newValue } }
    }

    /// Whether some of it goes, and some stays.
    package var isPartlyChosen: Bool { isChosen && !hits.allSatisfy(\.isChosen) }

    package mutating func choose(from least: PersonMentions.Certainty) {
      for index in hits.indices { hits[index].isChosen = hits[index].certainty >= least }
    }

    /// Goes from some hits to all, from all to none, and from none to those that are certain.
    package mutating func chooseNext() {
      let all = hits.allSatisfy(\.isChosen)
      if !isChosen, hits.contains(where: { $0.certainty == .certain }) {
        choose(from: .certain)
      } else {
        isChosen = !all
      }
    }

    /// Which text it is, whatever stands there by now.
    var place: [String] { [id.text, field] }

    /// What will stand there; `nil` for an empty field.
    var cleaned: String? {
      guard isCurrent else { return current }
      return PersonMentions.cleaned(text, hits.filter(\.isChosen).map(\.range))
    }
  }
}

extension ErasurePlan.Mention {
  /// The lines around what was found, which is marked.
  package var excerpt: String { passages(of: hits).joined(separator: " … ") }

  /// The line around one place, which is marked.
  package func passage(of hit: Hit) -> String { passages(of: [hit]).joined() }

  /// The line around one place, once that is gone.
  package func passage(without hit: Hit) -> String {
    let part = line(around: hit.range)
    return shortened(part, hit.range) {
      text[$0..<hit.range.lowerBound] + PersonMentions.mark + text[hit.range.upperBound..<$1]
    }
  }

  private func passages(of hits: [Hit]) -> [String] {
    var passages: [(line: Range<String.Index>, hits: [Hit])] = []
    for hit in hits {
      let line = line(around: hit.range)
      if passages.last?.line == line {
        passages[passages.count - 1].hits.append(hit)
      } else {
        passages.append((line, [hit]))
      }
    }
    return passages.compactMap { line, hits in
      guard let first = hits.first, let last = hits.last else { return nil }
      return shortened(line, first.range.lowerBound..<last.range.upperBound) { from, to in
        var marked = ""
        var end = from
        for hit in hits {
          marked += text[end..<hit.range.lowerBound] + "»" + text[hit.range] + "«"
          end = hit.range.upperBound
        }
        return marked + text[end..<to]
      }
    }
  }

  private func line(around range: Range<String.Index>) -> Range<String.Index> {
    let start = text[..<range.lowerBound].lastIndex(where: \.isNewline)
    let end = text[range.upperBound...].firstIndex(where: \.isNewline)
    return (start.map { text.index(after: $0) } ?? text.startIndex)..<(end ?? text.endIndex)
  }

  /// On one line, cut to the sentences about the places where it is long.
  private func shortened(
    _ line: Range<String.Index>,
    _ range: Range<String.Index>,
    _ words: (String.Index, String.Index) -> String
  ) -> String {
    let room = 120
    var start =
      text.index(range.lowerBound, offsetBy: -room, limitedBy: line.lowerBound)
      ?? line.lowerBound
    var end =
      text.index(range.upperBound, offsetBy: room, limitedBy: line.upperBound)
      ?? line.upperBound
    if start > line.lowerBound {
      start = text[start..<range.lowerBound].firstIndex(where: \.isWhitespace) ?? start
    }
    if end < line.upperBound {
      end = text[range.upperBound..<end].lastIndex(where: \.isWhitespace) ?? end
    }
    let joined = words(start, end).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (start > line.lowerBound ? "… " : "") + joined + (end < line.upperBound ? " …" : "")
  }
}
