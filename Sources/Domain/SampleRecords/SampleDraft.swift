/// The life of one sample record: what it began with, and what became of it.
struct SampleDraft {
  /// A later change.
  struct Edit {
    let workday: Int
    let note: String?
    let values: [(field: String, value: String)]
  }

  private(set) var values: [(field: String, value: String)] = []
  private(set) var edits: [Edit] = []
  var note: String?

  init() {
    values.reserveCapacity(24)
  }

  /// Sets a field that the record begins with; an empty value is left out.
  mutating func set(_ field: String, _ value: String) {
    if !value.isEmpty { values.append((field, value)) }
  }

  mutating func set(_ field: String, _ value: some FieldValue) { set(field, value.stored) }

  mutating func set(_ field: String, _ values: [String]) {
    set(field, values.joined(separator: ","))
  }

  /// Keeps what was set in a field under another one.
  mutating func rename(_ field: String, to other: String) {
    values = values.map { $0.field == field ? (other, $0.value) : $0 }
  }

  /// Names another record, where there is one.
  mutating func link(_ field: String, _ target: RecordID?) {
    if let target { set(field, target) }
  }

  /// Changes fields on a later working day.
  mutating func edit(_ workday: Int, note: String? = nil, _ values: (String, String)...) {
    edit(workday, note: note, values)
  }

  /// The same with the fields in a list.
  mutating func edit(_ workday: Int, note: String?, _ values: [(String, String)]) {
    edits.append(Edit(workday: workday, note: note, values: values.map { ($0.0, $0.1) }))
  }
}
