import Exchange
import Testing

@Suite
struct GeoJSONTests {
  private func place(_ longitude: Double, _ latitude: Double) -> GeoFeature? {
    GeoFeature(id: "par:1", longitude: longitude, latitude: latitude, properties: [("n", "x")])
  }

  private func coordinates(_ longitude: Double, _ latitude: Double) -> Substring? {
    let text = GeoJSON.text([place(longitude, latitude)].compactMap { $0 })
    guard let start = text.firstRange(of: "\"coordinates\":["), let end = text.firstRange(of: "]}")
    else {
      return nil
    }
    return text[start.upperBound..<end.lowerBound]
  }

  @Test
  func `places are a FeatureCollection with longitude first`() throws {
    let feature = try #require(place(11.5754, 48.1374))
    #expect(
      GeoJSON.text([feature, feature]) == """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"par:1","geometry":{"type":"Point",\
        "coordinates":[11.5754,48.1374]},"properties":{"n":"x"}},
        {"type":"Feature","id":"par:1","geometry":{"type":"Point",\
        "coordinates":[11.5754,48.1374]},"properties":{"n":"x"}}
        ]}

        """
    )
    #expect(GeoJSON.text([]) == "{\"type\":\"FeatureCollection\",\"features\":[]}\n")
  }

  @Test
  func `numbers have no more than seven decimals, and no exponent`() {
    #expect(coordinates(11.123456789, -48) == "11.1234568,-48")
    #expect(coordinates(-0.5, 0.00000001) == "-0.5,0")
    #expect(coordinates(-0.00000001, 0.05) == "0,0.05")
    #expect(coordinates(179.99999999, 89.1000000) == "180,89.1")
    #expect(coordinates(-180, 90) == "-180,90")
  }

  @Test
  func `what is no place on earth is refused`() {
    #expect(place(180.1, 0) == nil)
    #expect(place(0, -90.1) == nil)
    #expect(place(.nan, 0) == nil)
    #expect(place(0, .infinity) == nil)
  }

  @Test
  func `text is escaped as JSON demands`() throws {
    let nasty = "a\"b\\c\n\t\u{1}</script>\u{202E}\u{2028}ü🙂"
    let feature = try #require(
      GeoFeature(id: nasty, longitude: 0, latitude: 0, properties: [(nasty, nasty)])
    )
    let written = "\"a\\\"b\\\\c\\n\\t\\u0001</script>\\u202e\\u2028ü🙂\""
    let text = GeoJSON.text([feature])
    #expect(text.contains("\"id\":\(written),"))
    #expect(text.contains("\"properties\":{\(written):\(written)}}"))
  }
}
