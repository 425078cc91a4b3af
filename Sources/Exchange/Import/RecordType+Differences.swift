import Domain

extension RecordType {
  /// The values that differ, in the order of the fields.
  func differences(
    from old: [String: String],
    to new: [String: String]
  ) -> [(field: String, value: String)] {
    fields.compactMap { field in
      guard let value = new[field.key], value != old[field.key] ?? "" else { return nil }
      return (field.key, value)
    }
  }
}
