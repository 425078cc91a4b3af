import Terminal
import Testing

@testable import Interface

struct LineCanvasTests {
  private func drawn(_ width: Int, _ height: Int, _ body: (inout LineCanvas) -> Void) -> String {
    var canvas = LineCanvas(width: width, height: height)
    body(&canvas)
    var frame = Frame(width: width, height: height)
    canvas.draw(&frame, x: 0, y: 0)
    return frame.text
  }

  @Test
  func `lines join where they meet`() {
    let picture = drawn(9, 5) { canvas in
      canvas.box(x: 0, y: 0, width: 9, height: 5, role: .text)
      canvas.vertical(x: 4, 0...4, .light, role: .text)
      canvas.horizontal(0...8, y: 2, .double, role: .text, joiningLeft: true, joiningRight: true)
    }
    #expect(
      picture == """
        ┌───┬───┐
        │   │   │
        ╞═══╪═══╡
        │   │   │
        └───┴───┘
        """
    )
  }

  @Test
  func `each style can be told without colour`() {
    let picture = drawn(4, 4) { canvas in
      for (row, style) in LineStyle.allCases.enumerated() {
        canvas.horizontal(0...3, y: row, style, role: .text)
      }
    }
    #expect(picture == "────\n════\n····\n- -")
    let upright = drawn(4, 2) { canvas in
      for (column, style) in LineStyle.allCases.enumerated() {
        canvas.vertical(x: column, 0...1, style, role: .text)
      }
    }
    #expect(upright == "│║:¦\n│║:¦")
  }

  @Test
  func `a branch leaves a line on one side`() {
    let picture = drawn(3, 3) { canvas in
      canvas.vertical(x: 1, 0...2, .light, role: .text)
      canvas.branch(x: 1, y: 0, toRight: true, .double, role: .text)
      canvas.branch(x: 1, y: 1, toRight: false, .light, role: .text)
      canvas.branch(x: 1, y: 2, toRight: true, .dotted, role: .text)
    }
    #expect(picture == " ╒\n ┤\n └")
  }

  @Test
  func `what lies outside is left out`() {
    let picture = drawn(3, 2) { canvas in
      canvas.horizontal(-4...9, y: 0, .light, role: .text)
      canvas.horizontal(7...9, y: 1, .light, role: .text)
      canvas.horizontal(0...2, y: 7, .light, role: .text)
      canvas.vertical(x: -1, 0...1, .light, role: .text)
      canvas.vertical(x: 1, -9...(-3), .light, role: .text)
      canvas.box(x: 5, y: 5, width: 1, height: 1, role: .text)
    }
    #expect(picture == "───\n")
    #expect(drawn(0, 0) { $0.horizontal(0...3, y: 0, .light, role: .text) } == "")
    #expect(drawn(-3, 4) { $0.vertical(x: 0, 0...3, .light, role: .text) } == "\n\n\n")
  }
}
