import Domain
import Exchange
import Testing

@Suite
struct GeoJSONTests {
  private func coordinates(_ stored: String) throws -> Substring? {
    let point = try #require(GeoPoint(stored: stored))
    let text = GeoJSON.text([GeoFeature(id: "par:1", at: point, properties: [])])
    guard let start = text.firstRange(of: "\"coordinates\":["), let end = text.firstRange(of: "]}")
    else { return nil }
    return text[start.upperBound..<end.lowerBound]
  }

  @Test
  func `places are a FeatureCollection with longitude first`() throws {
    let point = try #require(GeoPoint(stored: "48.1374,11.5754"))
    let feature = GeoFeature(id: "par:1", at: point, properties: [("n", "x")])
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
  func `numbers have no more than seven decimals, and no exponent`() throws {
    #expect(try coordinates("-48,11.1234567") == "11.1234567,-48")
    #expect(try coordinates("0.0000001,-0.5") == "-0.5,0.0000001")
    #expect(try coordinates("90,-180") == "-180,90")
  }

  @Test
  func `text is escaped as JSON demands`() throws {
    let nasty = "a\"b\\c\n\t\u{1}</script>\u{202E}\u{2028}ü🙂"
    let point = try #require(GeoPoint(stored: "0,0"))
    let feature = GeoFeature(id: nasty, at: point, properties: [(nasty, .word(nasty))])
    let written = "\"a\\\"b\\\\c\\n\\t\\u0001</script>\\u202e\\u2028ü🙂\""
    let text = GeoJSON.text([feature])
    #expect(text.contains("\"id\":\(written),"))
    #expect(text.contains("\"properties\":{\(written):\(written)}}"))
  }
}
