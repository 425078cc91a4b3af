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
    for word in local.split(whereSeparator: { !$0.isLetter }) {
      let named = surnames[String(word)] ?? []
      guard let other = named.first, !named.contains(where: { $0.id == id }) else { continue }
      let own = EmailOwner.words(contact.lastName) + EmailOwner.words(contact.firstName)
      // „mkurz@“ and „kurzm@“ bear the name too.
      return own.contains(where: local.contains) ? nil : other
    }
    return nil
  }

  /// The folded words of a name that are long enough to tell people apart.
  private static func words(_ name: String) -> [String] {
    folded(name).split { !$0.isLetter }.filter { $0.count >= 3 }.map(String.init)
  }

  private static func folded(_ text: String) -> String {
    Folding.collapse(Folding.fold(text))
  }
}
