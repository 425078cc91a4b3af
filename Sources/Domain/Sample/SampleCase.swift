/// A record of the sample office written by hand, so that a view has something to show.
///
/// A link is written as the key of a case, several between commas; a day as the number of days after
/// today or as it is stored, a year as the number of years after this one; all else as it is stored.
struct SampleCase: Sendable {
  typealias Values = KeyValuePairs<String, String>

  struct Edit: Sendable {
    /// How many days before today it was made.
    let age: Int
    let note: String?
    let values: [(field: String, written: String)]
  }

  let type: any Record.Type
  /// By which other cases name it; empty where none does.
  let key: String
  /// How many days before today it was written down.
  let age: Int
  private(set) var values: [(field: String, written: String)]
  private(set) var edits: [Edit] = []

  // Inlined into tables of hundreds of rows, these would keep the optimiser busy for long.
  @inline(never)
  init(_ type: any Record.Type, _ key: String = "", _ age: Int, _ values: Values) {
    self.type = type
    self.key = key
    self.age = age
    self.values = values.map { ($0.key, $0.value) }
  }

  /// The same with further values, which take the place of those that it has.
  @inline(never)
  func with(_ more: Values) -> SampleCase {
    var made = self
    made.values.removeAll { value in more.contains { $0.key == value.field } }
    made.values += more.map { ($0.key, $0.value) }
    return made
  }

  /// The same, where it is a meeting that nobody has come to: who is named was invited.
  var asInvited: SampleCase {
    guard type.kind == Meeting.kind,
      edits.allSatisfy({ !$0.values.contains { $0.field == "state" && $0.written == "held" } })
    else { return self }
    let invitation = ["partners": "invited-partners", "participants": "invited"]
    var made = self
    made.values = values.map { (invitation[$0.field] ?? $0.field, $0.written) }
    return made
  }

  /// The same, changed so many days before today.
  func then(_ age: Int, note: String? = nil, _ values: Values) -> SampleCase {
    then(age, note: note, values.map { ($0.key, $0.value) })
  }

  /// The same with the fields in a list.
  @inline(never)
  func then(_ age: Int, note: String? = nil, _ list: [(String, String)]) -> SampleCase {
    var made = self
    let values = list.map { (field: $0.0, written: $0.1) }
    made.edits.append(Edit(age: age, note: note, values: values))
    return made
  }
}
