import Domain

/// A message that a mail program opens as a draft (RFC 5322); nobody sends it by itself.
package struct MailDraft {
  private let name: String
  private let address: String
  private let subject: String
  private let body: String

  /// `address` must be usable in the head of a message.
  package init(name: String, address: String, subject: String, body: String) {
    self.name = PrintedText.line(name)
    self.address = address
    self.subject = PrintedText.line(subject)
    self.body = body
  }

  /// The whole message, each line ending in CR LF, in ASCII; nil where the address is not usable.
  package var text: String? {
    guard MailAddress.isUsable(address) else { return nil }
    let words = EncodedWords.text(name)
    let lines = [
      "X-Unsent: 1",
      words.isEmpty ? "To: \(address)" : "To: \(words)\r\n <\(address)>",
      "Subject: \(EncodedWords.text(subject))",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
    ]
    let rows = PrintedText.lines(body).map(QuotedPrintable.line)
    return (lines + rows).map { $0 + "\r\n" }.joined()
  }
}
