import Charts
import Testing

struct BarTests {
  @Test(arguments: [
    (0, 5, ""), (1, 100, "#"), (5, 10, "##"), (10, 10, "####"), (99, 10, "####"), (3, 0, ""),
    (-3, 10, ""), (Int.max, Int.max, "####"), (1, .min, ""),
  ])
  func `a bar is as full as there is much, and what there is never vanishes`(
    count: Int,
    most: Int,
    expected: String
  ) {
    #expect(Bar.text(count, of: most, cells: 4, sign: "#") == expected)
  }

  @Test
  func `the cells that are left are filled`() {
    #expect(Bar.text(1, of: 2, cells: 4, rest: "░") == "██░░")
  }
}
