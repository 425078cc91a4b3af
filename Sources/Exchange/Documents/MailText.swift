/// Plain text made ready for the body of an e-mail (RFC 3676).
package enum MailText {
  /// Letters a line may have, so that it can be quoted twice without a break.
  package static let width = 72

  /// Text in which no line looks like a quotation, the start of a message, or the mark below which
  /// only a signature stands.
  package static func guarded(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isTaken = line.hasPrefix(">") || line.hasPrefix("From ")
      let end = line.lastIndex { $0 != " " }
      let kept = end.map { line[...$0] } ?? ""
      return (isTaken ? " " : "") + kept
    }.joined(separator: "\n")
  }
}
