import Domain

/// A command line that cannot be understood, whatever the store holds.
struct UsageError: Error {
  let text: Text
  /// What `tandem help` explains further; nil for the whole program.
  let topic: String?

  init(de: String, en: String, topic: String? = nil) {
    text = Text(de: de, en: en)
    self.topic = topic
  }

  /// Where to read on.
  var hint: Text {
    let command = topic.map { "tandem help \($0)" } ?? "tandem help"
    return Text(de: "Hilfe: \(command)", en: "Help: \(command)")
  }
}
