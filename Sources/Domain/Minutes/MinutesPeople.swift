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
  /// The folded names of those who are there or write.
  private let here: Set<String>

  /// `groups` are asked one after the other: who is present before who is not.
  ///
  /// `others` come last and never by their first name alone: those there are many of in an address
  /// book.
  package init(_ groups: [[Person]], others: [Person] = []) {
    var names: [String: Person?] = [:]
    var here: Set<String> = []
    for (place, group) in (groups + [others]).enumerated() {
      if place == groups.count { here = Set(names.keys) }
      var own: [String: Person?] = [:]
      for person in group {
        for key in Set(MinutesPeople.keys(of: person.name, withFirst: place < groups.count)) {
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
    self.here = here
  }

  /// Whether somebody who is there, or writes, is called so.
  func isHere(_ typed: String) -> Bool { here.contains(MinutesPeople.key(typed)) }

  /// Whether the words are the name of one person, and not of several.
  func isKnown(_ typed: String) -> Bool {
    names[MinutesPeople.key(typed)].map { $0 != nil } ?? false
  }

  /// Whom typed words mean; the words themselves where nobody, or several, are called so.
  package func person(_ typed: String) -> Person {
    let key = MinutesPeople.key(typed)
    if let found = names[key], let person = found { return person }
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Person(words)
  }

  /// The full name both ways, and the last and perhaps the first name alone.
  private static func keys(of name: String, withFirst: Bool) -> [String] {
    let (first, last) = PersonName.parted(name)
    let keys = [key("\(first) \(last)"), key("\(last) \(first)"), key(last)]
    return (keys + (withFirst ? [key(first)] : [])).filter { !$0.isEmpty }
  }

  private static func key(_ name: String) -> String {
    let folded = Folding.collapse(Folding.fold(name))
    return folded.split { " -_.,".contains($0) || $0.isWhitespace }
      .filter { $0 != "frau" && $0 != "herr" && $0 != "dr" }.joined(separator: " ")
  }
}
