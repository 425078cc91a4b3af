/// The field keys of a store, each with a number, so that nobody hashes strings per value.
struct FieldTable {
  private(set) var names: [String] = []
  private var numbers: [ExactText: Int] = [:]

  mutating func number(_ name: String) -> Int {
    let key = ExactText(name)
    if let number = numbers[key] { return number }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }

  func known(_ name: String) -> Int? { numbers[ExactText(name)] }
}
