extension FieldKind {
  /// A way in kilometres, to a tenth.
  package static let distance: FieldKind = {
    var kind = FieldKind(.distance) { typed, typing throws(Refusal) in
      var bare = typed.filter { !$0.isWhitespace }.lowercased()
      if bare.hasSuffix("km") { bare.removeLast(2) }
      if bare.isEmpty { return "" }
      let mark: Character = typing.language == .german ? "," : "."
      guard !bare.hasPrefix("-"), let (whole, fraction) = decimal(bare, mark: mark),
        whole <= 999_999, fraction.utf8.count <= 1
      else {
        throw Refusal(
          de: "„\(typed)“ ist keine Strecke: z. B. 12 oder 12,5 km.",
          en: "“\(typed)” is no distance: for example 12 or 12.5 km."
        )
      }
      return Distance(tenths: whole * 10 + (Int(fraction) ?? 0)).stored
    }
    kind.hint = Text(de: "z. B. 12 oder 12,5", en: "e.g. 12 or 12.5")
    kind.show = { stored, reading in
      Distance(stored: stored)?.written(reading.language) ?? stored
    }
    kind.edit = { stored, reading in
      reading.language == .german ? String(stored.map { $0 == "." ? "," : $0 }) : stored
    }
    kind.order = { stored, _ in inOrder(Distance(stored: stored)?.tenths) }
    return kind
  }()
}
