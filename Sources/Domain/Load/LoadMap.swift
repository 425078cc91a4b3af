/// Where there are hours left: districts by languages or topics (requirement 98).
///
/// A person counts in each district and for each language of theirs, in every sum only once.
package struct LoadMap: Sendable {
  package enum Column: Sendable, CaseIterable {
    case languages
    case topics

    package var vocabulary: Vocabulary {
      switch self {
      case .languages: .languages
      case .topics: .topics
      }
    }
  }

  /// Some people, and their hours a week in minutes.
  package struct Cell: Hashable, Sendable {
    /// Who has time, in the order of the table.
    package var free: [RecordID] = []
    /// How many could serve, with time or without.
    package var people = 0
    package var declared = 0
    package var committed = 0
    /// The minutes left of those who have some.
    package var left = 0

    fileprivate mutating func add(_ person: Person) {
      people += 1
      declared += person.declared
      committed += person.committed
      guard person.left > 0 else { return }
      left += person.left
      free.append(person.id)
    }
  }

  fileprivate struct Person {
    let id: RecordID
    let declared: Int
    let committed: Int
    let left: Int
  }

  /// Districts by name; people who serve anywhere have a row of their own and count in all others.
  package let rows: [Term]
  /// What most people have comes first.
  package let columns: [Term]
  package let sum: Cell
  /// Those of them who declared no hours and so count nowhere as having time.
  package let undeclared: Int
  private let cells: [[Cell]]
  private let rowSums: [Cell]
  private let columnSums: [Cell]

  package init(_ office: Office, by column: Column) {
    let book = LoadBook(office)
    let today = office.today
    let everywhere = Coverage.everywhere
    let able = office.volunteers.filter { $0.record.canServe(on: today) }
    var rowPlaces: [Term: Int] = [:]
    var rows: [Term] = []
    func note(_ district: Term) {
      guard rowPlaces.updateValue(0, forKey: district) == nil else { return }
      rows.append(district)
    }
    for district in office.settings.districts { note(district) }
    for volunteer in able {
      let reach = volunteer.record.reach
      for district in reach.isEmpty ? [.none] : reach { note(district) }
    }
    rows = LoadMap.sorted(rows, last: [everywhere, .none]) {
      Folding.fold(office.words($0, of: .districts).de)
    }
    for (place, row) in rows.enumerated() { rowPlaces[row] = place }

    var counts: [Term: Int] = [:]
    for volunteer in able {
      for term in volunteer.record.terms(of: column) { counts[term, default: 0] += 1 }
    }
    let columns = LoadMap.sorted(Array(counts.keys), last: [.none]) { term in
      let name = Folding.fold(office.words(term, of: column.vocabulary).de)
      return "\(padded(1_000_000 - (counts[term] ?? 0), to: 7))\(name)"
    }
    let columnPlaces = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }

    var cells = rows.map { _ in columns.map { _ in Cell() } }
    var rowSums = rows.map { _ in Cell() }
    var columnSums = columns.map { _ in Cell() }
    var sum = Cell()
    var undeclared = 0
    let known = rows.indices.filter { rows[$0] != .none }
    for volunteer in able {
      let person = LoadMap.person(volunteer, book, today)
      if volunteer.record.hoursPerWeek == nil { undeclared += 1 }
      let reach = volunteer.record.reach
      let places =
        reach.contains(everywhere)
        ? known : Set(reach.isEmpty ? [.none] : reach).compactMap { rowPlaces[$0] }
      let terms = volunteer.record.terms(of: column).compactMap { columnPlaces[$0] }
      sum.add(person)
      for place in terms { columnSums[place].add(person) }
      for row in places {
        rowSums[row].add(person)
        for place in terms { cells[row][place].add(person) }
      }
    }
    self.rows = rows
    self.columns = columns
    self.sum = sum
    self.undeclared = undeclared
    self.cells = cells
    self.rowSums = rowSums
    self.columnSums = columnSums
  }

  /// The cell of a row and a column; without a row or a column, the sum over them.
  package func cell(row: Int?, column: Int?) -> Cell {
    switch (row, column) {
    case (nil, nil): sum
    case (let row?, nil): rowSums.indices.contains(row) ? rowSums[row] : Cell()
    case (nil, let column?): columnSums.indices.contains(column) ? columnSums[column] : Cell()
    case (let row?, let column?):
      cells.indices.contains(row) && cells[row].indices.contains(column)
        ? cells[row][column] : Cell()
    }
  }

  /// The most minutes that are left in a cell, by which the others are shaded.
  package var peak: Int { cells.joined().map(\.left).max() ?? 0 }

  private static func person(_ entry: Entry<Volunteer>, _ book: LoadBook, _ today: Day) -> Person {
    let committed = book.committed(by: entry.id, on: today, today: today)
    let declared = entry.record.hoursPerWeek?.count ?? 0
    let left = book.isAbsent(entry.id, on: today) ? 0 : max(0, declared - committed)
    return Person(id: entry.id, declared: declared, committed: committed, left: left)
  }

  private static func sorted(_ terms: [Term], last: [Term], by key: (Term) -> String) -> [Term] {
    let keyed = terms.map { (term: $0, place: last.firstIndex(of: $0) ?? -1, key: key($0)) }
    return keyed.sorted { ($0.place, $0.key, $0.term.key) < ($1.place, $1.key, $1.term.key) }
      .map(\.term)
  }
}

extension Volunteer {
  /// The languages or the topics, each once; one that is none where nothing was told.
  fileprivate func terms(of column: LoadMap.Column) -> Set<Term> {
    let terms =
      switch column {
      case .languages: Set(languages.map(\.language))
      case .topics: Set(topics)
      }
    let told = terms.subtracting([.none])
    return told.isEmpty ? [.none] : told
  }
}
