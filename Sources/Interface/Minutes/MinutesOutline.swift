import Domain
import Workspace

/// Which headings of minutes stand for which items of the agenda.
///
/// A heading means the item of its words, so that it stays with it where others are parked or moved;
/// else the one at the place of its number.
struct MinutesOutline {
  private struct Heading {
    let row: Int
    let number: Int?
    var item: Int?
  }

  private let items: [Agenda.Line]
  private var headings: [Heading] = []
  /// For each item the place of its first heading in `headings`.
  private var first: [Int: Int] = [:]

  /// The items as the view of the agenda has them.
  static func items(of meeting: RecordID, _ workspace: Workspace) -> [Agenda.Line] {
    guard let entry = workspace.entry(meeting, of: Meeting.self) else { return [] }
    return Agenda(entry, in: workspace.office).lines
  }

  /// `lines` are those of the whole text.
  init(_ items: [Agenda.Line], _ lines: some Sequence<MinutesLine.Content>) {
    self.items = items
    var titles: [String] = []
    for (row, content) in lines.enumerated() {
      guard case .heading(let number, let title) = content else { continue }
      headings.append(Heading(row: row, number: number))
      titles.append(Folding.fold(title))
    }
    guard !headings.isEmpty else { return }
    let named = Dictionary(grouping: items.indices) { Folding.fold(items[$0].item.record.title) }
    for index in headings.indices where !titles[index].isEmpty {
      let alike = named[titles[index]] ?? []
      let same = alike.first { items[$0].place == headings[index].number }
      set(same ?? alike.first { first[$0] == nil } ?? alike.first, at: index)
    }
    for index in headings.indices where headings[index].item == nil {
      guard let number = headings[index].number, items.indices.contains(number - 1),
        first[number - 1] == nil
      else { continue }
      set(number - 1, at: index)
    }
  }

  private mutating func set(_ item: Int?, at heading: Int) {
    guard let item else { return }
    headings[heading].item = item
    if first[item] == nil { first[item] = heading }
  }

  /// The item that is dealt with in a row: that of the nearest heading above that has one.
  func item(at row: Int) -> Int? {
    headings.last { $0.row <= row && $0.item != nil }?.item
  }

  func isWritten(_ item: Int) -> Bool { first[item] != nil }

  /// The rows about an item, with its heading; `count` is the number of all rows.
  func rows(of item: Int, count: Int) -> Range<Int>? {
    first[item].map { section($0, count: count) }
  }

  /// The rows of the section in which a row stands, up to the next heading.
  func section(at row: Int, count: Int) -> Range<Int> {
    guard let place = headings.lastIndex(where: { $0.row <= row }) else {
      return 0..<max(1, headings.first?.row ?? count)
    }
    return section(place, count: count)
  }

  private func section(_ place: Int, count: Int) -> Range<Int> {
    let end = place + 1 < headings.count ? headings[place + 1].row : count
    return headings[place].row..<max(end, headings[place].row + 1)
  }

  /// The items that the text speaks of, with the numbers that their headings have there.
  var numberedItems: [Entry<AgendaItem>] {
    first.sorted { $0.key < $1.key }.map { item, heading in
      let entry = items[item].item
      var record = entry.record
      record.number = headings[heading].number
      return Entry(entry.id, record)
    }
  }
}
