import Terminal

/// What stands in a column of a row.
struct RowCell {
  let text: String
  let role: Role

  init(_ text: String, _ role: Role = .list) {
    self.text = text
    self.role = role
  }
}
