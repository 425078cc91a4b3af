/// A part of the screen in cells.
struct Rect: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var bottom: Int { y + height }
}
