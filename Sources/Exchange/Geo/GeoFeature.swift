package import Domain

/// A place on the map with what is known about it.
package struct GeoFeature: Sendable {
  /// What is known under one name.
  package enum Value: Sendable, ExpressibleByStringLiteral {
    case word(String)
    case list([String])

    package init(stringLiteral word: String) { self = .word(word) }

    var isEmpty: Bool {
      switch self {
      case .word(let word): word.isEmpty
      case .list(let words): words.isEmpty
      }
    }
  }

  package let id: String
  package let point: GeoPoint
  package let properties: [(name: String, value: Value)]

  package init(id: String, at point: GeoPoint, properties: [(name: String, value: Value)]) {
    self.id = id
    self.point = point
    self.properties = properties
  }
}
