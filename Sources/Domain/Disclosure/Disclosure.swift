/// Which figures of a report may leave the house.
///
/// A figure that tells of one person, or of so few that somebody could know whom, is kept in the
/// house, and so are figures from which it could be computed:
/// - the same number elsewhere in the report, and shares of it;
/// - of two figures of which one lacks only a few people of the other, the lesser;
/// - shares of the same people in its row;
/// - of those who came and those who left both, since reports of the years before and after tell how
///   many there were;
/// - further figures of its row or column, until at least three numbers stay possible for each
///   hidden figure, even for a reader who knows all that is shown, these rules and how the table
///   adds up, until each that is protected could be another number of too few people, and until
///   what is hidden of a sum without overlaps tells of enough people together.
///
/// Which further figures are taken follows an order that nobody outside the house can know, and
/// never their numbers, so that the choice tells nothing; sums come last, and what turns out not to
/// be needed is shown again. A 0 is hidden only where nobody came or nobody left. Rows of reports
/// are in the order of their names for the same reason.
///
/// What it does not protect against: somebody who compares reports of different periods in other
/// ways, such as one until March with one until April, or of other days on which the records had
/// changed; who is sure that nobody came while some left; who knows some of the people and
/// subtracts them; that all of a group have something in common;
/// and that of a sum of many one person gave nearly all. The office gives out reports of years, and
/// of one year once.
package struct Disclosure {
  /// A larger group than that is not asked for; the work grows with it.
  private static let most = 100

  private let hidden: Set<FigurePlace>

  /// - Parameter fewest: the fewest people that a figure may tell of; nothing is hidden for 0 or 1.
  package init(_ report: Report, fewest: Int) {
    guard fewest > 1 else {
      hidden = []
      return
    }
    let fewest = min(fewest, Disclosure.most)
    let cells = DisclosureCells(report)
    let equations = DisclosureEquations(report, cells).equations
    var search = Suppression(cells, equations, fewest)
    search.run()
    hidden = Set(search.hidden.flatMap { cells.cells[$0].places })
  }

  package func shows(_ place: FigurePlace) -> Bool { !hidden.contains(place) }
}
