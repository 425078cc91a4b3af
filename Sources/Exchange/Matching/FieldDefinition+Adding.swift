import Domain

extension FieldDefinition {
  /// Whether what a file names is added to what stands there: a person may belong to several.
  var isAdded: Bool { isOwner && kind.entry == .links }

  /// The links that stand there and then those that are new.
  func adding(_ links: String, to standing: String) -> String {
    let old = standing.split(separator: ",")
    let new = links.split(separator: ",").filter { !old.contains($0) }
    return (old + new).joined(separator: ",")
  }
}
