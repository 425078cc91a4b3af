/// The name of one transaction: the site that wrote it and its number there.
package struct OperationID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let site: String
  package let number: UInt64

  package init(site: String, number: UInt64) {
    self.site = site
    self.number = number
  }

  /// Reads `site:number`.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"),
      let number = UInt64(text[text.index(after: colon)...])
    else { return nil }
    self.init(site: String(text[..<colon]), number: number)
  }

  package var description: String { "\(site):\(number)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.site, left.number) < (right.site, right.number)
  }
}
