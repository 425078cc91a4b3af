/// The sign for a cell in which half lines meet.
enum LineSigns {
  static func sign(
    left: LineStyle?,
    right: LineStyle?,
    up: LineStyle?,
    down: LineStyle?
  ) -> Character {
    if up == nil, down == nil {
      return (left ?? right ?? .light).sign
    }
    if left == nil, right == nil { return (up ?? down ?? .light).upright }
    let across = left == .double || right == .double
    let upright = up == .double || down == .double
    let row = rows[(across ? 1 : 0) + (upright ? 2 : 0)]
    let place =
      (left == nil ? 0 : 1) + (right == nil ? 0 : 2) + (up == nil ? 0 : 4) + (down == nil ? 0 : 8)
    return row.indices.contains(place) ? row[place] : " "
  }

  /// The signs by the half lines: 1 left, 2 right, 4 up, 8 down.
  ///
  /// Where lines join, dotted and dashed ones count as light.
  private static let rows: [[Character]] = [
    Array(" ───│┘└┴│┐┌┬│┤├┼"),
    Array(" ═══│╛╘╧│╕╒╤│╡╞╪"),
    Array(" ───║╜╙╨║╖╓╥║╢╟╫"),
    Array(" ═══║╝╚╩║╗╔╦║╣╠╬"),
  ]
}
