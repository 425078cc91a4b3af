package import Charts
package import Domain

/// A text that leaves the house: what it says, whatever it is written as.
///
/// All texts in it are taken as people typed them; each writer makes them safe for its format.
package struct Document: Hashable, Sendable {
  package var title: String
  /// The language of the text, and of the words that a writer adds.
  package var language: Language
  package var blocks: [Block]

  package init(_ title: String, language: Language = .german, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  /// One part of a document.
  package enum Block: Hashable, Sendable {
    /// A heading below the title; level 1 is the highest.
    case heading(level: Int, String)
    /// Paragraphs parted by empty lines; single line ends are kept.
    case text(String)
    case list([String])
    /// Words that lead to an address in the net, where it is one.
    case link(String, String)
    /// A label and what belongs to it, row by row.
    case definitions([Definition])
    case table(DocumentTable)
    case chart(Chart)
    case signatures([Signature])
    /// What stands below, such as the day of printing.
    case smallPrint(String)
  }

  /// A label with its value.
  package struct Definition: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A place to sign: for whom, and who signs as what where that is known.
  package struct Signature: Hashable, Sendable {
    package var party: String
    package var signatory: String

    package init(party: String, signatory: String = "") {
      self.party = party
      self.signatory = signatory
    }
  }
}
