import Charts
import Testing

@Suite("Charts as SVG")
struct ChartSVGTests {
  /// The texts in a picture in which every element is closed; nil where one is not.
  private static func texts(_ svg: String) -> [String]? {
    var open: [Substring] = []
    var texts: [String] = []
    var rest = svg[...]
    while let start = rest.firstIndex(of: "<") {
      texts.append(String(rest[..<start]))
      guard let end = rest[start...].firstIndex(of: ">") else { return nil }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard !tag.contains("<"), tag.count(where: { $0 == "\"" }) % 2 == 0 else { return nil }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if tag.first == "/" {
        guard open.popLast() == tag.dropFirst() else { return nil }
      } else if tag.last != "/" {
        open.append(name)
      }
    }
    return open.isEmpty && rest.allSatisfy { $0.isWhitespace } ? texts : nil
  }

  private static func chart(_ shape: Chart.Shape, _ word: String, _ value: Int?) -> Chart {
    Chart(
      word,
      shape,
      categories: [word, "B", word],
      series: [
        Chart.Series(word, [Chart.Point(value, word), Chart.Point(3, "3"), Chart.Point(nil, "·")]),
        Chart.Series("Zwei", [Chart.Point(1, "1")]),
      ],
      note: word
    )
  }

  @Test(arguments: Chart.Shape.allCases)
  func `texts of people are shown letter by letter and end no element`(shape: Chart.Shape) throws {
    let words = [
      "<script>alert(1)</script>", "\"/><g onload='x'>", "a & b <!-- c", "]]>", "\u{0}\u{1B}[31m\n",
      "\u{FFFE}x\u{FFFF}", String(repeating: "ä<", count: 80), "",
    ]
    for word in words {
      for value in [nil, 0, 7, -4, .max, .min] {
        let svg = ChartSVG.text(Self.chart(shape, word, value), id: "c1")
        let texts = try #require(Self.texts(svg), "\(shape) \(word)")
        #expect(!svg.contains("<script") && !svg.contains("<g "))
        let bad: (Unicode.Scalar) -> Bool = { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE }
        #expect(!svg.unicodeScalars.contains(where: bad))
        #expect(texts.contains { $0.contains("Zwei") })
      }
    }
  }

  @Test
  func `a picture has a title, all its values in words, and names of its own`() {
    let svg = ChartSVG.text(Self.chart(.bars, "Hafen", 12), id: "c7")
    #expect(svg.contains("<title id=\"c7-t\">Hafen</title>"))
    #expect(svg.contains("Hafen: Hafen Hafen, Zwei 1; B: Hafen 3; Hafen: Hafen ·"))
    #expect(svg.contains("url(#c7-1)") && svg.contains("<pattern id=\"c7-1\""))
    #expect(svg.contains("viewBox=\"0 0 680 "))
  }

  @Test
  func `nothing to draw is a picture too`() {
    for shape in Chart.Shape.allCases {
      let svg = ChartSVG.text(Chart("", shape, categories: [], series: []), id: "c")
      #expect(Self.texts(svg) != nil)
    }
  }
}
