package import Domain
import Terminal

/// Short names of offices for the headings of narrow columns, each of its own.
package enum ColumnNames {
  /// The names by partner, none wider than so many cells.
  package static func make(_ partners: [(id: RecordID, partner: Partner)], width: Int) -> [RecordID:
    String]
  {
    var taken: Set<String> = []
    var names: [RecordID: String] = [:]
    // What the office calls them itself comes before what is made of a name.
    let ordered =
      partners.filter { !$0.partner.shortName.isEmpty }
      + partners.filter { $0.partner.shortName.isEmpty }
    for (id, partner) in ordered {
      let proposals = partner.shortName.isEmpty ? made(of: partner.name) : [partner.shortName]
      let name = unique(proposals.map { Cells.cut($0, to: width) }, width, taken)
      taken.insert(name)
      names[id] = name
    }
    return names
  }

  private static func unique(_ proposals: [String], _ width: Int, _ taken: Set<String>) -> String {
    if let free = proposals.first(where: { !$0.isEmpty && !taken.contains($0) }) { return free }
    let stem = proposals.first { !$0.isEmpty } ?? "?"
    var number = 2
    while true {
      let digits = String(number)
      let name = Cells.cut(stem, to: max(0, width - digits.count)) + digits
      if !taken.contains(name) { return name }
      number += 1
    }
  }

  /// The initials of several words, else the beginning of the name.
  private static func made(of name: String) -> [String] {
    let short = ShortName.of(name)
    let words = short.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let small: Set = ["und", "and", "der", "die", "das", "für", "of", "the", "im", "in", "am", "e"]
    let main = words.filter { !small.contains($0) }
    let initials = main.compactMap(\.first).map(String.init).joined().uppercased()
    let first = main.first ?? short
    let last = main.last ?? short
    let both = String(first.prefix(2)) + String(last.prefix(3))
    // Two letters say too little.
    return initials.count > 2 ? [initials, first, both, last] : [first, both, initials, last]
  }
}
