/// Who may be meant in minutes: the people of the meeting first, then all others that are known.
package struct MinutesPeople: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    /// As it is written for people: `Ayşe Öztürk`.
    package let name: String
    /// The contact; nil for who is none.
    package let contact: RecordID?

    package init(_ name: String, contact: RecordID? = nil) {
      self.name = name
      self.contact = contact
    }
  }

  /// For each folded name who bears it; nil where several do.
  private let names: [String: Person?]

  /// `groups` are asked one after the other: who is present before who is not.
  package init(_ groups: [[Person]]) {
    var names: [String: Person?] = [:]
    for group in groups {
      var own: [String: Person?] = [:]
      for person in group {
        for key in Set(MinutesPeople.keys(of: person.name)) {
          if let known = own[key], known != person {
            own[key] = .some(nil)
          } else {
            own[key] = person
          }
        }
      }
      names.merge(own) { earlier, _ in earlier }
    }
    self.names = names
  }

  /// Whom typed words mean; the words themselves where nobody, or several, are called so.
  package func person(_ typed: String) -> Person {
    let key = MinutesPeople.key(typed)
    if let found = names[key], let person = found { return person }
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Person(words)
  }

  /// The full name both ways, and the last and the first name alone.
  private static func keys(of name: String) -> [String] {
    let (first, last) = PersonName.parted(name)
    let keys = [key("\(first) \(last)"), key("\(last) \(first)"), key(last), key(first)]
    return keys.filter { !$0.isEmpty }
  }

  private static func key(_ name: String) -> String {
    let folded = Folding.collapse(Folding.fold(name))
    return folded.split { " -_.,".contains($0) || $0.isWhitespace }
      .filter { $0 != "frau" && $0 != "herr" && $0 != "dr" }.joined(separator: " ")
  }
}
