/// What a run of the program left behind.
struct Outcome {
  let status: Int32
  let output: String
  let messages: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The only line of the output, such as an identity.
  var line: String { lines.count == 1 ? lines[0] : "" }

  /// The lines as JSON; nil where one is none.
  var objects: [JSONValue]? {
    var objects: [JSONValue] = []
    for line in lines {
      guard let object = JSONValue(line) else { return nil }
      objects.append(object)
    }
    return objects
  }
}
