/// Writes places as GeoJSON (RFC 7946).
package enum GeoJSON {
  /// A FeatureCollection with a feature in each line; it ends with a line end.
  package static func text(_ features: [GeoFeature]) -> String {
    guard !features.isEmpty else { return "{\"type\":\"FeatureCollection\",\"features\":[]}\n" }
    let lines = features.map(feature).joined(separator: ",\n")
    return "{\"type\":\"FeatureCollection\",\"features\":[\n\(lines)\n]}\n"
  }

  private static func feature(_ feature: GeoFeature) -> String {
    let properties = feature.properties.map { "\(JSONText.quoted($0)):\(JSONText.quoted($1))" }
    let place = "\(number(feature.longitude)),\(number(feature.latitude))"
    return "{\"type\":\"Feature\",\"id\":\(JSONText.quoted(feature.id)),"
      + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[\(place)]},"
      + "\"properties\":{\(properties.joined(separator: ","))}}"
  }

  /// Seven decimals are a centimetre; more would only pretend.
  private static func number(_ degrees: Double) -> String {
    let scale = 10_000_000
    let scaled = Int((degrees * Double(scale)).rounded())
    let fraction = String(scaled.magnitude % UInt(scale))
    let zeros = String(repeating: "0", count: 7 - fraction.utf8.count)
    var decimals = (zeros + fraction)[...]
    while decimals.last == "0" { decimals = decimals.dropLast() }
    let whole = "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(scale))"
    return decimals.isEmpty ? whole : "\(whole).\(decimals)"
  }
}
