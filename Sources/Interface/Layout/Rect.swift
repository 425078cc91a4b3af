/// A part of the screen in cells.
struct Rect: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var bottom: Int { y + height }

  func inset(by cells: Int) -> Rect {
    Rect(
      x: x + cells,
      y: y + cells,
      width: max(0, width - 2 * cells),
      height: max(0, height - 2 * cells)
    )
  }
}
