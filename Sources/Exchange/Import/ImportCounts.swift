/// How many rows became what.
package struct ImportCounts: Hashable, Sendable {
  package private(set) var new = 0
  package private(set) var changed = 0
  package private(set) var same = 0
  package private(set) var refused = 0
  package private(set) var blank = 0

  package init(_ rows: [ImportRow]) {
    for row in rows {
      switch row.verdict {
      case .new: new += 1
      case .changed: changed += 1
      case .same: same += 1
      case .refused: refused += 1
      case .blank: blank += 1
      }
    }
  }
}
