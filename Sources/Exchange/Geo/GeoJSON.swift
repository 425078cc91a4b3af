import Domain

/// Writes places as GeoJSON (RFC 7946).
package enum GeoJSON {
  /// A FeatureCollection with a feature in each line; it ends with a line end.
  package static func text(_ features: [GeoFeature]) -> String {
    guard !features.isEmpty else { return "{\"type\":\"FeatureCollection\",\"features\":[]}\n" }
    let lines = features.map(feature).joined(separator: ",\n")
    return "{\"type\":\"FeatureCollection\",\"features\":[\n\(lines)\n]}\n"
  }

  private static func feature(_ feature: GeoFeature) -> String {
    let properties = feature.properties.map { name, value in
      let quoted =
        switch value {
        case .word(let word): JSONText.quoted(word)
        case .list(let words): "[\(words.map(JSONText.quoted).joined(separator: ","))]"
        }
      return "\(JSONText.quoted(name)):\(quoted)"
    }
    let place = [feature.point.longitude, feature.point.latitude].map(GeoPoint.degrees)
    return "{\"type\":\"Feature\",\"id\":\(JSONText.quoted(feature.id)),"
      + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[\(place.joined(separator: ","))]},"
      + "\"properties\":{\(properties.joined(separator: ","))}}"
  }
}
