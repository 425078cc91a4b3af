/// Finds where a text speaks of a person, and takes it out.
///
/// Names are found whatever the case, the diacritics and the order of first and last name, and with
/// a genitive s; numbers however they are grouped, with the country or without.
package struct PersonMentions: Sendable {
  /// How sure it is that the person is meant.
  package enum Certainty: Int, Comparable, Sendable {
    /// The last name alone, which others may bear too, or a date of birth.
    case possible
    /// The full name, a last name behind "Frau", an address or a number.
    case certain

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What sort of text it is.
  package enum Scope: Sendable {
    /// Text of several lines, in which anything may stand.
    case note
    /// The subject of a meeting, a task or a project.
    case title
    /// A short field of a record that is reached itself, such as the name of a firm.
    case name
  }

  /// What a person is called and reached by, now and earlier.
  package struct Person: Sendable {
    package var names: [(first: String, last: String)]
    package var emails: [String]
    package var phones: [String]
    /// Streets with the number of the house.
    package var streets: [String]
    package var birthdays: [Day]

    package init(
      names: [(first: String, last: String)],
      emails: [String] = [],
      phones: [String] = [],
      streets: [String] = [],
      birthdays: [Day] = []
    ) {
      self.names = names
      self.emails = emails
      self.phones = phones
      self.streets = streets
      self.birthdays = birthdays
    }
  }

  /// A place in a text.
  package typealias Hit = (range: Range<String.Index>, certainty: Certainty)

  /// What stands where something was taken out, whatever language the text is in.
  package static let mark = "[gelöscht]"

  let names: NamePatterns
  let emails: [String]
  let phones: [String]
  /// Some of the bytes that a text must contain to be worth a look, as people mostly write them.
  package let needles: [String]
  private let sieve: MentionSieve

  /// Looks for several persons at once; `others` are those who must not be taken for them.
  package init(_ persons: [Person], others: OtherPeople = OtherPeople()) {
    names = NamePatterns(persons, others: others)
    emails = persons.flatMap(\.emails).filter { $0.contains("@") }.map { $0.lowercased() }
    phones = persons.flatMap(\.phones).map(Self.digits).filter { $0.count >= 6 }
    needles = MentionNeedles.all(of: persons)
    sieve = MentionSieve(persons)
  }

  /// Whether a closer look may find something.
  package func mayFind(in text: String, _ scratch: inout [UInt8]) -> Bool {
    sieve.lets(text, through: &scratch)
  }

  /// The places in order, none overlapping another.
  package func find(in text: String, as scope: Scope = .note) -> [Hit] {
    var found = names.find(in: text, as: scope) + findPhones(in: text)
    for email in emails {
      found += Self.ranges(of: email, in: text).map { ($0, .certain) }
    }
    found.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var result: [Hit] = []
    for hit in found {
      if let last = result.last, last.range.upperBound > hit.range.lowerBound { continue }
      result.append(hit)
    }
    return result
  }

  /// The text with a mark in each of these places.
  package func cleaned(_ text: String, from least: Certainty = .possible) -> String {
    Self.cleaned(text, find(in: text).filter { $0.certainty >= least }.map(\.range))
  }

  /// The text with a mark in place of these ranges, which are in order.
  package static func cleaned(_ text: String, _ ranges: [Range<String.Index>]) -> String {
    var result = ""
    var end = text.startIndex
    for range in ranges {
      result += text[end..<range.lowerBound] + mark
      end = range.upperBound
    }
    return result + text[end...]
  }

  /// Whether a text for the protocol names the person, if only by the first name.
  package func isNamed(in text: String) -> Bool {
    !find(in: text).isEmpty || names.isNamed(in: text)
  }
}
