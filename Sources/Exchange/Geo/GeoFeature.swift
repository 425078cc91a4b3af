/// A place on the map with what is known about it.
package struct GeoFeature: Sendable {
  package let id: String
  /// In degrees (WGS 84), east is positive.
  package let longitude: Double
  /// In degrees (WGS 84), north is positive.
  package let latitude: Double
  package let properties: [(name: String, value: String)]

  /// Nil where the earth has no such place.
  package init?(
    id: String,
    longitude: Double,
    latitude: Double,
    properties: [(name: String, value: String)]
  ) {
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else { return nil }
    self.id = id
    self.longitude = longitude
    self.latitude = latitude
    self.properties = properties
  }
}
