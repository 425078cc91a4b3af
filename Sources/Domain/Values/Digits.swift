extension Int {
  /// The number that the digits 0 to 9 alone say.
  ///
  /// Nil for signs, digits of other scripts and what is too long.
  package init?(digits: some StringProtocol) {
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    self.init(String(digits))
  }
}

extension UInt {
  /// `1.234` in German, `1,234` in English.
  package func grouped(_ language: Language) -> String {
    var groups: [Substring] = []
    var rest = Substring(String(self))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return groups.joined(separator: language == .german ? "." : ",")
  }
}
