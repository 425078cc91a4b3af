/// Who somebody is by login and name, and which tasks are theirs.
///
/// Tasks name people as minutes do: `Anna`, `Rößler`, `A. Rößler`, `Anna und Olena`. A task is
/// theirs where one of the names on it says nothing but words of their name, or all of it.
package struct TaskPerson: Sendable {
  /// The words of each name, folded.
  private let names: [[String]]
  /// The login in one piece, as `aroessler`.
  private let login: String

  /// `fullName` is empty where it is not known.
  package init(login: String, fullName: String = "") {
    names = [login, fullName].map(TaskPerson.words).filter { !$0.isEmpty }
    self.login = TaskPerson.words(login).joined()
  }

  package func isResponsible(for task: ActionItem, _ contact: Contact? = nil) -> Bool {
    if isNamed(in: task.responsible) { return true }
    // Who is named counts more than with whom it is linked.
    guard task.responsible.allSatisfy(\.isWhitespace), let contact else { return false }
    return isSame(TaskPerson.words("\(contact.firstName) \(contact.lastName)"))
  }

  /// Whether one of the people of a list such as `Anna, Olena und Ayşe` is meant.
  package func isNamed(in people: String) -> Bool {
    TaskPerson.people(people).contains { isSame(TaskPerson.words($0)) }
  }

  private func isSame(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    if words.joined() == login { return true }
    if names.contains(where: { TaskPerson.covers($0, words) || TaskPerson.covers(words, $0) }) {
      return true
    }
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let abbreviated = [first.prefix(1) + last, last + first.prefix(1), last + first]
    return abbreviated.contains { $0 == login }
  }

  /// Whether each word of a name is one of another name, or the first letter of one.
  ///
  /// Letters alone name nobody.
  private static func covers(_ whole: [String], _ part: [String]) -> Bool {
    guard part.contains(where: { $0.count > 1 }) else { return false }
    return part.allSatisfy { word in
      whole.contains { $0 == word || (word.count == 1 && $0.hasPrefix(word)) }
    }
  }

  /// `Rößler` and `Roessler` are one word; digits and signs part words.
  private static func words(_ name: String) -> [String] {
    Folding.collapse(Folding.fold(name)).split { !$0.isLetter }.map(String.init)
  }

  private static func people(_ list: String) -> [String] {
    var people: [String] = []
    for part in list.split(whereSeparator: { ",;/&+".contains($0) }) {
      var words: [Substring] = []
      for word in part.split(whereSeparator: \.isWhitespace) {
        if ["und", "and", "u."].contains(word.lowercased()) {
          people.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      people.append(words.joined(separator: " "))
    }
    return people
  }
}
