/// Which value of each field of a record came last, used for one record after the other.
struct NewestValues {
  struct Value {
    var write: UInt32
    /// Where it stands among all values.
    var place: UInt32
  }

  private static let none = Value(write: .max, place: .max)
  private var values: [Value]
  private var touched: [Int] = []

  init(fields: Int) {
    values = Array(repeating: Self.none, count: fields)
  }

  var isEmpty: Bool { touched.isEmpty }

  mutating func begin() {
    for field in touched { values[field] = Self.none }
    touched.removeAll(keepingCapacity: true)
  }

  func value(of field: Int) -> Value? {
    values[field].place == Self.none.place ? nil : values[field]
  }

  mutating func choose(_ value: Value, of field: Int) {
    if values[field].place == Self.none.place { touched.append(field) }
    values[field] = value
  }

  /// Runs over them in the order in which they were met, those of one write side by side.
  mutating func visitInOrder(_ body: (_ field: Int, Value) -> Void) {
    // They are few, and mostly in order.
    for index in touched.indices.dropFirst() {
      let field = touched[index]
      let place = values[field].place
      var free = index
      while free > 0, values[touched[free - 1]].place > place {
        touched[free] = touched[free - 1]
        free -= 1
      }
      touched[free] = field
    }
    for field in touched { body(field, values[field]) }
  }
}
