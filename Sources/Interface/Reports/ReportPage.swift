import Charts
import Domain
import Exchange
import Terminal

/// A report as lines of a width, with the places in it that can be chosen.
struct ReportPage {
  /// What can be chosen.
  enum Spot: Hashable {
    case figure(FigurePlace)
    /// A block of text, by its key.
    case block(String)
    /// A line of words: which of the list, and its record.
    case line(Int, RecordID)
  }

  enum Line {
    case blank
    case section(String)
    case heading(String)
    /// The headings of a table, whose cells begin with a column.
    case columns(TableLayout)
    case row(TableLayout, place: Int)
    case chart(ChartRow)
    case text(String, Role)
    case spot(Spot, String, Role)
  }

  let lines: [Line]
  /// The chosen places by the lines in which they begin, in order.
  let spots: [(line: Int, spots: [Spot])]

  init(
    _ report: Report,
    _ disclosure: Disclosure,
    isOutgoing: Bool,
    width: Int,
    signs: ChartSigns,
    language: Language
  ) {
    var builder = ReportLines(
      report,
      disclosure,
      isOutgoing: isOutgoing,
      width: width,
      signs: signs,
      language: language
    )
    builder.build()
    lines = builder.lines
    spots = builder.lines.enumerated().compactMap { place, line in
      switch line {
      case .row(let table, let row):
        let spots = table.spots(row)
        return spots.isEmpty ? nil : (place, spots)
      case .spot(let spot, _, _): return (place, [spot])
      default: return nil
      }
    }
  }

  /// The line and the place within it where a spot stands.
  func find(_ spot: Spot) -> (group: Int, place: Int)? {
    for (group, entry) in spots.enumerated() {
      if let place = entry.spots.firstIndex(of: spot) { return (group, place) }
    }
    return nil
  }
}
