package import Domain

/// An import in words.
extension ImportPlan {
  package var counts: ImportCounts { ImportCounts(rows) }

  /// `12 neu, 3 geändert, 40 gleich, 2 abgelehnt`, and the partners that come along.
  package var summary: Text {
    let counts = counts
    var text = Text(
      de:
        "\(counts.new) neu, \(counts.changed) geändert, \(counts.same) gleich, \(counts.refused) abgelehnt",
      en:
        "\(counts.new) new, \(counts.changed) changed, \(counts.same) same, \(counts.refused) refused"
    )
    if counts.blank > 0 {
      text = text + Text(de: ", \(counts.blank) leer", en: ", \(counts.blank) blank")
    }
    let partners = drafts.count { $0.isNew && $0.id.prefix != type.kind.prefix[...] }
    if partners > 0 {
      text = text + Text(de: "; dazu \(partners) Partner neu", en: "; and \(partners) partners new")
    }
    return text
  }

  /// What is to be known of the columns: which are left out and why.
  package var notices: [Text] {
    columns.enumerated().compactMap { index, column in
      let name = column.header.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " ")
      switch column.use {
      case .field, .fullName, .identity: return nil
      case .unknown:
        return Text(
          de: "Die Spalte „\(name)“ ist nicht bekannt und wird ausgelassen.",
          en: "The column “\(name)” is not known and is left out."
        )
      case .repeated:
        return Text(
          de: "Die Spalte „\(name)“ wiederholt eine andere und wird ausgelassen.",
          en: "The column “\(name)” says what another says already and is left out."
        )
      case .nameless:
        return Text(
          de: "Spalte \(index + 1) hat keine Überschrift und wird ausgelassen.",
          en: "Column \(index + 1) has no header and is left out."
        )
      }
    }
  }

  /// A row in a line: `Zeile 12: Müller, Anna – geändert: Telefon 0345 1 → 0345 2`.
  package func sentence(_ row: ImportRow, _ reading: Reading) -> String {
    let language = reading.language
    let place = Text(de: "Zeile \(row.line)", en: "Line \(row.line)")[language]
    let name = row.label.isEmpty ? "" : " \(row.label) –"
    var parts = ["\(place):\(name) \(row.verdict.word[language])"]
    switch row.verdict {
    case .refused(let reason): parts[0] += ": \(reason[language])"
    case .changed(let changes):
      let reading = named(reading)
      parts[0] += ": " + changes.map { words($0, reading) }.joined(separator: "; ")
    case .new, .same, .blank: break
    }
    return (parts + row.notes.map { $0[language] }).joined(separator: " · ")
  }

  private func words(_ change: ImportChange, _ reading: Reading) -> String {
    guard let field = type.field(change.field) else { return change.field }
    func show(_ stored: String) -> String {
      let words = field.kind.show(stored, reading).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      return stored.isEmpty ? "–" : words.count > 80 ? "\(words.prefix(79))…" : words
    }
    return "\(field.title[reading.language]) \(show(change.old)) → \(show(change.new))"
  }

  /// Reads the names of records that do not exist yet, too.
  private func named(_ reading: Reading) -> Reading {
    Reading(language: reading.language, terms: reading.terms) { names[$0] ?? reading.label($0) }
  }
}

extension ImportVerdict {
  /// The verdict in a word.
  package var word: Text {
    switch self {
    case .new: Text(de: "neu", en: "new")
    case .changed: Text(de: "geändert", en: "changed")
    case .same: Text(de: "gleich", en: "same")
    case .refused: Text(de: "abgelehnt", en: "refused")
    case .blank: Text(de: "leer", en: "blank")
    }
  }
}
