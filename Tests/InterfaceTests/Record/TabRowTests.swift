import Terminal
import Testing

@testable import Interface

struct TabRowTests {
  private func row(_ active: Int, width: Int, _ count: Int = 14) -> String {
    let tabs = (0..<count).map { TabRow.Tab(title: "Reiter \($0)", isEmpty: $0 > 5) }
    var frame = Frame(width: width, height: 1)
    TabRow(tabs: tabs, active: active).draw(&frame, y: 0, width: width)
    return frame.text(row: 0)
  }

  @Test(arguments: [30, 40, 80, 120, 200], 0..<14)
  func `the active tab is always in sight`(width: Int, active: Int) {
    let row = row(active, width: width)
    #expect(row.contains("[Reiter \(active)]"))
    #expect(row.contains("‹") == !row.contains("Reiter 0"))
    #expect(row.contains("›") == !row.contains("Reiter 13"))
  }

  @Test
  func `the tab that comes next is in sight too`() {
    for active in 0..<13 { #expect(row(active, width: 40).contains("] Reiter \(active + 1)")) }
  }

  @Test(arguments: 1...12)
  func `a tab that is wider than the row is cut`(width: Int) {
    let tabs = [TabRow.Tab(title: "Ein sehr langer Reiter"), TabRow.Tab(title: "Noch einer")]
    for active in tabs.indices {
      var frame = Frame(width: width, height: 1)
      TabRow(tabs: tabs, active: active).draw(&frame, y: 0, width: width)
      #expect(!frame.text(row: 0).isEmpty)
    }
  }
}
