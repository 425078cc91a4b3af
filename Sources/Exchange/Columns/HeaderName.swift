import Domain

/// A header as it is compared: letters and digits, folded, ae as a.
enum HeaderName {
  static func key(_ header: String) -> String {
    Folding.collapse(Folding.fold(header).filter { $0.isLetter || $0.isNumber })
  }

  /// The header without what stands in brackets, as `Telefon (dienstlich)`.
  static func keyWithoutBrackets(_ header: String) -> String {
    key(String(header.prefix { !"([".contains($0) }))
  }
}
