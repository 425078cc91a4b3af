/// A text of the program in both languages, chosen when it is drawn.
package struct Text: Hashable, Sendable {
  package let de: String
  package let en: String

  package init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  /// A text that is the same in both languages, such as a name.
  package init(_ both: String) {
    de = both
    en = both
  }

  package subscript(language: Language) -> String {
    switch language {
    case .german: de
    case .english: en
    }
  }

  /// The texts one after the other.
  package static func + (left: Text, right: Text) -> Text {
    Text(de: left.de + right.de, en: left.en + right.en)
  }
}
