/// Addresses of e-mail as they may stand in the head of a message.
package enum MailAddress {
  /// Whether an address is one of plain letters that can neither end its line nor add another one.
  package static func isUsable(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count > 2, parts[1].contains(".")
    else { return false }
    let markup = Array("\"(),:;<>[\\]".utf8)
    return address.utf8.count <= 254
      && address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !markup.contains($0) }
  }

  /// By what two addresses are known to be the same.
  static func key(_ address: String) -> String { Folding.fold(address) }
}
