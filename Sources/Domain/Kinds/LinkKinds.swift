extension FieldKind {
  /// One record of another kind.
  package static func link(_ kind: RecordKind) -> FieldKind {
    linking(.link, .link, to: kind) { typed, typing throws(Refusal) in
      let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.isEmpty ? "" : try record(words, kind, typing).text
    }
  }

  /// Several records of another kind.
  package static func links(_ kind: RecordKind) -> FieldKind {
    linking(.links, .links, to: kind) { typed, typing throws(Refusal) in
      var ids: [RecordID] = []
      // Names may hold commas; a semicolon parts two names.
      for part in typed.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { continue }
        if let list = [RecordID](stored: words.filter { $0 != " " }), !list.isEmpty,
          list.allSatisfy({ $0.prefix == kind.prefix })
        {
          for id in list { ids.append(try record(id.text, kind, typing)) }
        } else {
          ids.append(try record(words, kind, typing))
        }
      }
      var seen: Set<RecordID> = []
      return ids.filter { seen.insert($0).inserted }.stored
    }
  }

  private static func linking(
    _ name: Name,
    _ entry: Entry,
    to target: RecordKind,
    parse: @escaping @Sendable (String, Typing) throws(Refusal) -> String
  ) -> FieldKind {
    var kind = FieldKind(name, parse: parse)
    kind.entry = entry
    kind.target = target.prefix
    kind.show = { stored, reading in
      StoredList.parts(of: stored).map { reading.label(RecordID($0)) ?? $0 }
        .joined(separator: "; ")
    }
    kind.edit = kind.show
    let show = kind.show
    kind.order = { stored, reading in Folding.fold(show(stored, reading)) }
    return kind
  }

  /// The record that somebody means by its identity or by its name.
  private static func record(
    _ words: String,
    _ kind: RecordKind,
    _ typing: Typing
  ) throws(Refusal) -> RecordID {
    let found = typing.find(kind.prefix, words)
    switch found.count {
    case 1: return found[0]
    case 0:
      throw Refusal(
        de: "„\(words)“ gibt es hier nicht. Legen Sie den Eintrag zuerst an.",
        en: "There is no “\(words)” here. Create the record first."
      )
    default:
      throw Refusal(
        de:
          "„\(words)“ gibt es \(found.count)-mal. Wählen Sie aus der Liste oder nennen Sie die Kennung, z. B. \(found[0].text).",
        en:
          "There are \(found.count) records “\(words)”. Choose from the list or give the identity, such as \(found[0].text)."
      )
    }
  }
}
