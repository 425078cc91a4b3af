import Domain

/// A row of the radar.
enum RadarLine {
  case gap
  case heading(Text)
  case pair(PairLine)
  /// A field and district that several coordination offices have, above them.
  case crowd(Text)
  case partner(RecordID, name: String)

  /// What stays the same when rows come and go; nil where nothing can be focused.
  ///
  /// A pair that was decided is another row, so that the focus goes on to the next open one.
  var key: String? {
    switch self {
    case .gap, .heading, .crowd: nil
    case .pair(let line):
      "\(line.row.pair.first.text) \(line.row.pair.second.text) \(line.row.isSettled)"
    case .partner(let id, _): id.text
    }
  }
}

/// A pair in the words of the radar.
struct PairLine {
  let row: OfficeParallels.Row
  let first: ComparedOffer
  let second: ComparedOffer
  /// Who provides the two.
  let partners: String
  /// Why they are parallel.
  let why: String
  /// What was decided, if anything was.
  let verdict: String
  /// Whether the partners have a note on competition.
  let isCompeting: Bool

  var titles: String { "\(first.title) — \(second.title)" }

  /// The folded text in which the filter looks.
  var text: String {
    Folding.collapse(
      Folding.fold(
        [titles, partners, why, verdict].joined(separator: " ")
      )
    )
  }
}
