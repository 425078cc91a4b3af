/// Something that a person asked for, that cannot be done, and that the person can mend.
package struct Refusal: Error, Hashable, Sendable {
  /// One sentence that names the place and the way out.
  package let text: Text

  package init(_ text: Text) {
    self.text = text
  }

  package init(de: String, en: String) {
    text = Text(de: de, en: en)
  }
}
