/// Which heading of minutes is about which item of the agenda.
package enum AgendaHeadings {
  package typealias Heading = (number: Int?, title: String)

  /// For each item the place of its heading; no heading belongs to two items.
  ///
  /// The words decide, so that results stay with their items when these are put into another order;
  /// a number decides where a heading has no words, or words that no item has.
  package static func places(of items: [AgendaItem], in headings: [Heading]) -> [Int?] {
    let titles = headings.map { Folding.fold($0.title) }
    let names = items.map { Folding.fold($0.title) }
    let known = Set(names)
    func isTitled(_ item: Int, _ place: Int) -> Bool {
      !titles[place].isEmpty && titles[place] == names[item]
    }
    func isNumbered(_ item: Int, _ place: Int) -> Bool {
      headings[place].number != nil && headings[place].number == items[item].number
    }
    let rules: [(Int, Int) -> Bool] = [
      { isTitled($0, $1) && isNumbered($0, $1) }, isTitled,
      { isNumbered($0, $1) && (titles[$1].isEmpty || !known.contains(titles[$1])) },
    ]
    var places: [Int?] = items.map { _ in nil }
    var taken: Set<Int> = []
    for rule in rules {
      for item in items.indices where places[item] == nil {
        let place = headings.indices.first { !taken.contains($0) && rule(item, $0) }
        guard let place else { continue }
        places[item] = place
        taken.insert(place)
      }
    }
    return places
  }
}

extension MinutesText {
  /// For each item the place of the section that is about it.
  package func places(of items: [AgendaItem]) -> [Int?] {
    AgendaHeadings.places(of: items, in: sections.map { ($0.number, $0.title) })
  }
}
