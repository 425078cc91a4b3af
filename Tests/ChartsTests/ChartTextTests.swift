import Charts
import Testing

@Suite("Charts as text")
struct ChartTextTests {
  private static func chart(
    _ shape: Chart.Shape,
    _ values: [[Int?]],
    names: [String] = ["Alt", "Neu"]
  ) -> Chart {
    let count = values.map(\.count).max() ?? 0
    return Chart(
      "Bild",
      shape,
      categories: (0..<count).map { "K\($0 + 1)" },
      series: zip(names, values).map { name, row in
        Chart.Series(name, row.map { Chart.Point($0, $0.map { String($0) } ?? "·") })
      }
    )
  }

  private static func lines(
    _ chart: Chart,
    width: Int = 20,
    height: Int = 4,
    _ signs: ChartSigns = .full
  ) -> [String] {
    ChartPage(width: width, height: height, signs: signs).lines(chart)
  }

  @Test
  func `bars have their numbers beside them, in eighths, and a dot where nothing is told`() {
    let chart = Self.chart(.bars, [[8, 1, 0, nil, 5]])
    #expect(
      Self.lines(chart, width: 14)
        == ["Bild", "K1 8 │████████", "K2 1 │█", "K3 0 │", "K4 · │", "K5 5 │█████"]
    )
    let fine = Self.chart(.bars, [[16, 3]])
    #expect(Self.lines(fine, width: 15)[2] == "K2  3 │█▌")
    #expect(Self.lines(chart, width: 14, .ascii)[1...2] == ["K1 8 |########", "K2 1 |#"])
  }

  @Test
  func `bars of several series have a pattern each, and a legend`() {
    let chart = Self.chart(.bars, [[4, 2], [1, 4]])
    #expect(
      Self.lines(chart, width: 12)
        == [
          "Bild", "K1 4 │██████", "   1 │▒▒", "K2 2 │███", "   4 │▒▒▒▒▒▒", "█ Alt  ▒ Neu",
        ]
    )
  }

  @Test
  func `what is below nought lies at the other side of the line`() {
    let chart = Self.chart(.bars, [[4, -4, 0]])
    #expect(
      Self.lines(chart, width: 16)
        == ["Bild", "K1  4     │████", "K2 -4 ████│", "K3  0     │"]
    )
  }

  @Test
  func `lines have signs at their values and dots between them`() {
    let rows = Self.lines(Self.chart(.lines, [[0, 4, nil, 2]]))
    #expect(rows[1].hasPrefix("4│") && rows[4].hasPrefix("0│●"))
    #expect(rows[1].contains("●"))
    #expect(rows[1...4].joined().unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    #expect(rows[5] == " └───────────·──────")
    #expect(rows[6] == "  K1  K2    K3    K4")
    #expect(rows[7] == "● Alt: 0 → 2  ▲ 4")
    let plain = Self.lines(Self.chart(.lines, [[0, 4], [4, 0]]), .ascii)
    #expect(plain.joined().unicodeScalars.allSatisfy { $0.isASCII })
    #expect(plain.contains { $0.hasPrefix("x Neu: 4 > 0") })
  }

  @Test
  func `a sparkline is one row, with its last value`() {
    let chart = Self.chart(.sparkline, [[0, 2, nil, 7]])
    #expect(Self.lines(chart) == ["Bild", "Alt ▁▃·█ 7", "K1 → K4"])
    #expect(Sparkline.text([0, 7, nil], .ascii) == "_#.")
  }

  @Test
  func `cells of a heat map have a shade and their number`() {
    let chart = Self.chart(.heat, [[1, 4], [nil, 2]])
    #expect(
      Self.lines(chart, .full)
        == ["Bild", "   Alt Neu", "K1 ░ 1   ·", "K2 █ 4 ▒ 2", "1 ░▒▓█ 4"]
    )
  }

  @Test
  func `nothing, one value, noughts alone and huge numbers are drawn without a trap`() {
    let sets: [[[Int?]]] = [
      [], [[]], [[5]], [[0, 0]], [[nil, nil]], [[.max, .min, 0]], [[.max, .max - 1]], [[-3, -1]],
      [Array(0..<60)], [[1], [2, 3, 4]],
    ]
    for shape in Chart.Shape.allCases {
      for values in sets {
        for (width, signs) in [(80, ChartSigns.full), (40, .ascii), (1, .full)] {
          let rows = Self.lines(Self.chart(shape, values), width: width, signs)
          #expect(rows.first == "Bild")
          #expect(rows.allSatisfy { $0.count <= max(8, width) }, "\(shape) \(values) \(rows)")
        }
      }
    }
  }

  @Test
  func `no row is wider than asked for, whatever is drawn`() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("abc äöü漢字👩‍👩‍👧\u{301}<&`·")
    func word() -> String {
      String(
        (0..<Int.random(in: 0...40, using: &random)).map { _ in letters.randomElement() ?? "a" }
      )
    }
    let wide: Set<Character> = ["漢", "字", "👩‍👩‍👧"]
    func measure(_ text: String) -> Int {
      text.reduce(0) { $0 + (wide.contains($1) ? 2 : 1) }
    }
    for shape in Chart.Shape.allCases {
      for _ in 0..<25 {
        let categories = (0..<Int.random(in: 0...12, using: &random)).map { _ in word() }
        let chart = Chart(
          word(),
          shape,
          categories: categories,
          series: (0..<Int.random(in: 0...6, using: &random)).map { _ in
            Chart.Series(
              word(),
              categories.map { _ in
                Chart.Point(
                  Bool.random() ? nil : Int.random(in: -99...9999, using: &random),
                  word()
                )
              }
            )
          },
          note: word()
        )
        let width = Int.random(in: 8...120, using: &random)
        for row in ChartPage(width: width, measure: measure).lines(chart) {
          #expect(measure(row) <= width, "\(shape) \(width): \(row)")
        }
      }
    }
  }

  @Test
  func `what is not told leaves no trace in the picture`() {
    for shape in Chart.Shape.allCases {
      let drawn = [3, 4000].map { secret in
        let told: (Int) -> Chart.Point = { $0 == secret ? .init(nil, "·") : .init($0, "\($0)") }
        let chart = Chart(
          "Bild",
          shape,
          categories: ["A", "B", "C"],
          series: [Chart.Series("S", [told(12), told(secret), told(9)])]
        )
        return ChartPage(width: 60).lines(chart) + [ChartSVG.text(chart, id: "c")]
      }
      #expect(drawn[0] == drawn[1], "\(shape)")
    }
  }
}
