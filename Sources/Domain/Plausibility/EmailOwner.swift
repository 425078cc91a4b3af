/// Whose name an e-mail address seems to bear.
struct EmailOwner {
  private var surnames: [String: [Entry<Contact>]] = [:]

  /// Looks among these people.
  init(_ contacts: [Entry<Contact>]) {
    for contact in contacts {
      for word in EmailOwner.words(contact.record.lastName) {
        surnames[word, default: []].append(contact)
      }
    }
  }

  /// The person whose name the address bears although it is somebody else's; nil where it fits.
  ///
  /// A mailbox that bears nobody's name fits everybody.
  func other(than contact: Contact, _ id: RecordID) -> Entry<Contact>? {
    guard let at = contact.email.firstIndex(of: "@") else { return nil }
    let local = EmailOwner.folded(String(contact.email[..<at]))
    for word in EmailOwner.letters(in: local) {
      let named = surnames[word] ?? []
      guard let other = named.first, !named.contains(where: { $0.id == id }) else { continue }
      let own = EmailOwner.words(contact.lastName) + EmailOwner.words(contact.firstName)
      // „mkurz@“ and „kurzm@“ bear the name too.
      return own.contains(where: local.contains) ? nil : other
    }
    return nil
  }

  /// The folded words of a name that are long enough to tell people apart.
  private static func words(_ name: String) -> [String] {
    letters(in: folded(name)).filter { $0.utf8.count >= 3 && $0.count >= 3 }
  }

  /// The parts of a folded text without what is no letter.
  private static func letters(in text: String) -> [String] {
    // Most folded text is ASCII, of which the bytes tell it much faster.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter }.map(String.init)
    }
    return text.utf8.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      .compactMap { String($0) }
  }

  private static func folded(_ text: String) -> String {
    Folding.collapse(Folding.fold(text))
  }
}
