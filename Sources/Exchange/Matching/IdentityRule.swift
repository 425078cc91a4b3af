import Domain

/// By which fields a row and a record are known to mean the same thing.
struct IdentityRule: Sendable {
  /// The fields whose folded text must be equal.
  let key: [String]
  /// Fields of which one that is equal makes sure.
  var support: [String] = []
  /// Groups of fields: where all of a group are filled and differ, it is somebody else.
  var contradiction: [[String]] = []
  /// Fields in which a file names partners that are created where they are missing.
  var creates: Set<String> = []

  /// The rules by the prefix of the kind.
  private static let rows: [String: IdentityRule] = [
    "par": IdentityRule(
      key: ["name"],
      support: ["email", "phone", "street", "postal-code", "town"]
    ),
    "con": IdentityRule(
      key: ["last-name", "first-name"],
      support: ["partners", "email", "phone", "mobile"],
      contradiction: [["email"], ["partners", "phone"], ["partners", "mobile"]],
      creates: ["partners"]
    ),
    "vol": IdentityRule(
      key: ["last-name", "first-name"],
      support: ["email", "phone", "mobile", "birthday"],
      contradiction: [["email"], ["birthday"]]
    ),
    "pla": IdentityRule(key: ["volunteer", "project"], support: ["start"]),
    "pro": IdentityRule(key: ["name"], support: ["carrier", "start"], creates: ["carrier"]),
    "mee": IdentityRule(key: ["day", "name"], support: ["start"]),
    "age": IdentityRule(key: ["meeting", "title"], support: ["number"]),
    "tas": IdentityRule(
      key: ["title"],
      support: ["meeting", "due", "partner", "project"],
      contradiction: [["meeting"]]
    ),
  ]

  /// The rule of a kind; one without a row goes by what it must have.
  static func of(_ type: RecordType) -> IdentityRule {
    rows[type.kind.prefix]
      ?? IdentityRule(key: type.fields.filter(\.isRequired).map(\.key))
  }

  /// The key of a record of these values; nil where they say nothing of who it is.
  func key(of values: [String: String]) -> String? {
    var parts: [String] = []
    var isEmpty = true
    for field in key {
      let value = values[field] ?? ""
      if !value.isEmpty { isEmpty = false }
      parts.append(IdentityRule.folded(value))
    }
    return isEmpty ? nil : parts.joined(separator: "\u{1F}")
  }

  /// The key of the record that somebody calls by these words.
  func key(named words: String) -> String? {
    guard isPerson else {
      return key.count == 1 ? key(of: [key[0]: words]) : nil
    }
    let (first, last) = PersonName.parted(words)
    return key(of: ["last-name": last, "first-name": first])
  }

  /// The words for a record that does not exist yet.
  func name(of values: [String: String]) -> String {
    guard isPerson else { return key.last.flatMap { values[$0] } ?? "" }
    return PersonName.listed(last: values["last-name"] ?? "", first: values["first-name"] ?? "")
  }

  private var isPerson: Bool { key == ["last-name", "first-name"] }

  /// Letters and digits only, since marks and spaces of a name come and go.
  private static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    Folding.append(text, to: &bytes)
    let letters = bytes.filter {
      $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
    }
    return String(decoding: letters.isEmpty ? bytes : letters, as: UTF8.self)
  }
}
