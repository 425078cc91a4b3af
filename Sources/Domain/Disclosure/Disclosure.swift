/// Which figures of a report may leave the house.
///
/// A figure that tells of one person, or of so few that somebody could know whom, is kept in the
/// house.
package struct Disclosure {
  private let hidden: Set<FigurePlace>

  /// - Parameter fewest: the fewest people that a figure may tell of.
  package init(_ report: Report, fewest: Int) {
    var hidden: Set<FigurePlace> = []
    for table in report.tables {
      for place in table.places {
        guard let people = table.figure(at: place)?.people?.count else { continue }
        if people > 0 && people < fewest { hidden.insert(place) }
      }
    }
    self.hidden = hidden
  }

  package func shows(_ place: FigurePlace) -> Bool { !hidden.contains(place) }
}
