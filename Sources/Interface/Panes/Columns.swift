import Domain
import Workspace

/// Which fields of a list have room, and where.
struct Columns {
  struct Column {
    let field: Int
    let x: Int
    let width: Int
  }

  let all: [Column]

  /// The columns in the order of the fields, perhaps one of them before all others.
  init(_ listing: Listing, width: Int, leading: Int? = nil) {
    let start = 2
    let columns = listing.type.fields.enumerated().filter {
      $0.element.width > 0 && $0.offset != listing.scope?.field
    }
    let wanted = columns.filter { $0.offset == leading } + columns.filter { $0.offset != leading }
    var chosen: [(field: Int, width: Int)] = []
    var used = start
    for (index, field) in wanted {
      let room = width - used
      // A column that is cut still says more than none, if it is not too narrow.
      guard field.width <= room || chosen.isEmpty || room >= 12 else { break }
      let cells = min(field.width, room)
      chosen.append((index, cells))
      used += cells + 1
    }
    // What is left widens the texts, the first one most.
    var spare = max(0, width - used)
    for place in chosen.indices where listing.type.fields[chosen[place].field].kind.name == .line {
      let share = min(spare, place == 0 ? 12 : 8)
      chosen[place].width += share
      spare -= share
    }
    var x = start
    var placed: [Column] = []
    for (field, cells) in chosen {
      placed.append(Column(field: field, x: x, width: cells))
      x += cells + 1
    }
    all = placed
  }

  func shows(_ field: Int) -> Bool { all.contains { $0.field == field } }
}
