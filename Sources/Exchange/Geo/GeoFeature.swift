package import Domain

/// A place on the map with what is known about it.
package struct GeoFeature: Sendable {
  package let id: String
  package let point: GeoPoint
  package let properties: [(name: String, value: String)]

  package init(id: String, at point: GeoPoint, properties: [(name: String, value: String)]) {
    self.id = id
    self.point = point
    self.properties = properties
  }
}
