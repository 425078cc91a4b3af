package import Domain

/// A circular as files: a letter for each who gets it, and the list of them (requirement 204).
///
/// It holds names and addresses: it stays in the house until somebody sends it.
package struct CircularLetters {
  /// A file by its name.
  package struct File: Hashable, Sendable {
    package let name: String
    package let text: String
  }

  private let circular: Circular
  private let recipients: CircularRecipients

  package init(_ circular: Circular, _ recipients: CircularRecipients) {
    self.circular = circular
    self.recipients = recipients
  }

  /// A draft for each with an e-mail address, and a text for each without one.
  package var drafts: [File] {
    let mails = recipients.mailed.enumerated().compactMap { index, person in
      MailDraft(
        name: name(person),
        address: person.email,
        subject: circular.subject,
        body: text(for: person)
      ).text.map { File(name: fileName(index, person, "eml"), text: $0) }
    }
    return mails + letters(recipients.posted, from: mails.count)
  }

  /// A text for each who gets it, to be printed or pasted.
  package var letters: [File] { letters(recipients.all, from: 0) }

  /// The text as it stands, and the table of those who get it.
  package var list: [File] {
    [
      File(name: "rundbrief.txt", text: plain([circular.subject, "", circular.text])),
      File(name: "empfang.csv", text: CSVWriter(.germanExcel).text(rows)),
    ]
  }

  /// The table of those who get it, with headings.
  package var rows: [[String]] {
    [["Name", "E-Mail", "Anrede/Titel", "Vorname", "Nachname"]]
      + recipients.all.map { person in
        let address = MailAddress.isUsable(person.email) ? person.email : ""
        return [name(person), address, person.salutation, person.firstName, person.lastName]
      }
  }

  private func letters(_ people: [CircularRecipients.Person], from first: Int) -> [File] {
    people.enumerated().map { index, person in
      File(
        name: fileName(first + index, person, "txt"),
        text: plain([circular.subject, "", text(for: person)])
      )
    }
  }

  private func plain(_ parts: [String]) -> String {
    parts.flatMap(PrintedText.lines).map { $0 + "\n" }.joined()
  }

  private func name(_ person: CircularRecipients.Person) -> String {
    [person.salutation, person.firstName, person.lastName].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The text with the placeholders filled, once: what a name holds is left as it is.
  private func text(for person: CircularRecipients.Person) -> String {
    let values = [
      "name": name(person), "vorname": person.firstName, "nachname": person.lastName,
      "anrede": person.salutation,
    ].mapValues(PrintedText.line)
    var (rest, text) = (circular.text[...], "")
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}"),
        let value = values[String(inner[..<close]).lowercased()]
      else {
        text.append("{")
        rest = inner
        continue
      }
      text += value
      rest = inner[inner.index(after: close)...]
    }
    return text + rest
  }

  /// `007-huber-anna.eml`: letters that every system takes.
  private func fileName(
    _ index: Int,
    _ person: CircularRecipients.Person,
    _ ending: String
  ) -> String {
    let number = String(index + 1)
    let padding = String(repeating: "0", count: max(0, 3 - number.count))
    let letters = Folding.spelledOut("\(person.lastName)-\(person.firstName)").unicodeScalars.map {
      scalar -> Character in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let words = String(letters.prefix(50)).split(separator: "-").joined(separator: "-")
    return "\(padding)\(number)\(words.isEmpty ? "" : "-\(words)").\(ending)"
  }
}
