/// A place on the earth in degrees of WGS 84, as GeoJSON has it (RFC 7946, section 4).
///
/// Kept in ten-millionths of a degree, about a centimetre; on disk as `48.1374000,11.5755000`.
package struct GeoPoint: Hashable, Sendable {
  /// From −90 to 90 degrees, in ten-millionths.
  package let latitude: Int
  /// From −180 to 180 degrees, in ten-millionths.
  package let longitude: Int

  package static let perDegree = 10_000_000

  /// Nil where the earth has no such place.
  package init?(latitude: Int, longitude: Int) {
    guard (-90 * GeoPoint.perDegree...90 * GeoPoint.perDegree).contains(latitude),
      (-180 * GeoPoint.perDegree...180 * GeoPoint.perDegree).contains(longitude)
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Degrees as a decimal number with a point, without zeros at the end.
  package static func degrees(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    var fraction = padded.suffix(7)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = padded.dropLast(7)
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  /// Ten-millionths of a degree of a decimal number; nil where it is none.
  package static func value(degrees: some StringProtocol) -> Int? {
    let isNegative = degrees.hasPrefix("-")
    let bare = isNegative || degrees.hasPrefix("+") ? String(degrees.dropFirst()) : String(degrees)
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1].prefix(7)) : ""
    guard parts.count == 1 || !fraction.isEmpty else { return nil }
    let zeros = String(repeating: "0", count: 7 - fraction.utf8.count)
    return Int("\(parts[0])\(fraction)\(zeros)").map { isNegative ? -$0 : $0 }
  }
}

extension GeoPoint: FieldValue {
  package init?(stored: String) {
    let parts = stored.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let latitude = GeoPoint.value(degrees: parts[0]),
      let longitude = GeoPoint.value(degrees: parts[1])
    else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }

  package var stored: String {
    "\(GeoPoint.degrees(latitude)),\(GeoPoint.degrees(longitude))"
  }
}
