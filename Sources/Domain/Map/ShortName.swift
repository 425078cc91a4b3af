/// The name of an organisation as it is said: without its legal form and its explanations.
package enum ShortName {
  /// Leaves the name as it is where nothing but the legal form would remain.
  package static func of(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    if let dash = words.firstIndex(where: { $0 == "–" || $0 == "-" }), dash > 0 {
      words.removeSubrange(dash...)
    }
    if let bracket = words.firstIndex(where: { $0.hasPrefix("(") }), bracket > 0 {
      words.removeSubrange(bracket...)
    }
    for form in forms where words.count > form.count && Array(words.suffix(form.count)) == form {
      words.removeLast(form.count)
      break
    }
    var short = words.joined(separator: " ")
    while short.last == "," || short.last == " " { short.removeLast() }
    return short.isEmpty ? name : short
  }

  private static let forms = [
    ["gemeinnützige", "GmbH"], ["e.", "V."], ["e.V."], ["eV"], ["gGmbH"], ["GmbH"], ["gUG"],
    ["eG"], ["AG"], ["KG"],
  ]
}
