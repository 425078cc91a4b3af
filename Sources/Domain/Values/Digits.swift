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
