/// Hides one cell after the other until no protected one can be found out.
struct Suppression {
  private typealias Group = (equations: [Int], cells: [Int], protected: [ProtectedCell])

  private let cells: DisclosureCells
  private let equations: [DisclosureEquations.Equation]
  private let protected: [ProtectedCell]
  /// The equations in which a cell stands.
  private let lines: [Int: [Int]]
  /// Equations that hang together, with their cells.
  private let groups: [Group]
  private let order: SuppressionOrder
  private let fewest: Int
  private(set) var hidden: Set<Int> = []

  init(_ cells: DisclosureCells, _ equations: [DisclosureEquations.Equation], _ fewest: Int) {
    self.cells = cells
    self.equations = equations
    self.fewest = fewest
    protected = cells.protected(fewest)
    order = SuppressionOrder(cells)
    var lines: [Int: [Int]] = [:]
    for (number, equation) in equations.enumerated() {
      for cell in Set(equation.members) { lines[cell, default: []].append(number) }
    }
    self.lines = lines
    groups = Suppression.groups(equations, lines, protected)
  }

  private static func groups(
    _ equations: [DisclosureEquations.Equation],
    _ lines: [Int: [Int]],
    _ protected: [ProtectedCell]
  ) -> [Group] {
    var isTaken = Array(repeating: false, count: equations.count)
    return equations.indices.compactMap { start -> Group? in
      guard !isTaken[start] else { return nil }
      isTaken[start] = true
      var waiting = [start]
      var own: [Int] = []
      var members: Set<Int> = []
      while let number = waiting.popLast() {
        own.append(number)
        for cell in equations[number].members where members.insert(cell).inserted {
          for other in lines[cell] ?? [] where !isTaken[other] {
            isTaken[other] = true
            waiting.append(other)
          }
        }
      }
      let inside = protected.filter { members.contains($0.cell) }
      return (own.sorted(), members.sorted(), inside)
    }
  }

  /// Each round hides at least one more cell, so that it comes to an end.
  mutating func run() {
    hide(protected.map(\.cell))
    var isChanged = true
    while isChanged {
      isChanged = false
      for group in groups where group.cells.contains(where: hidden.contains) {
        guard let next = next(group) else { continue }
        hide([next])
        isChanged = true
      }
    }
    trim()
  }

  /// Shows again what turned out not to be needed, sums before their parts.
  private mutating func trim() {
    let needed = bound(Set(protected.map(\.cell)))
    let safe = Set(groups.indices.filter { next(groups[$0]) == nil })
    func key(_ cell: Int) -> (Int, UInt64) { (cells.cells[cell].isSum ? 0 : 1, order.rank(cell)) }
    let spare = hidden.subtracting(needed).sorted { key($0) < key($1) }
    for cell in spare where hidden.contains(cell) {
      let together = bound([cell])
      guard together.isDisjoint(with: needed) else { continue }
      hidden.subtract(together)
      let touched = groups.indices.filter { !together.isDisjoint(with: groups[$0].cells) }
      if !touched.allSatisfy({ safe.contains($0) && next(groups[$0]) == nil }) {
        hidden.formUnion(together)
      }
    }
  }

  /// Cells with all of which each tells another.
  private func bound(_ cells: Set<Int>) -> Set<Int> {
    var all = cells
    var count = 0
    while count != all.count {
      count = all.count
      for twins in self.cells.twins where twins.contains(where: all.contains) {
        all.formUnion(twins)
      }
    }
    return all
  }

  private mutating func hide(_ more: [Int]) {
    hidden = bound(hidden.union(more))
  }

  /// What is to be hidden besides; nil where all is safe, or nothing is left.
  ///
  /// All hidden cells are looked at alike, so that what is hidden does not tell which of them are
  /// protected.
  private func next(_ group: Group) -> Int? {
    let audit = DisclosureAudit(cells, group.equations.map { equations[$0] }, hidden: hidden)
    let unsafe =
      group.cells.filter { hidden.contains($0) && !audit.isSafe($0) }
      + group.protected.filter { !audit.isSafe($0) }.map(\.cell)
    for cell in unsafe {
      if let companion = companion(of: cell, in: group) { return companion }
    }
    for line in group.equations where tellsOfFew(equations[line]) {
      if let best = best(equations[line].parts) ?? best(equations[line].members) { return best }
    }
    return nil
  }

  /// Whether all that is hidden of a sum tells of too few people: the rest of the sum tells it.
  private func tellsOfFew(_ equation: DisclosureEquations.Equation) -> Bool {
    // Where parts overlap, the rest of the sum tells only the least that they may be.
    if equation.isBound || equation.surplus > 0 || !equation.less.isEmpty { return false }
    if let whole = equation.whole, hidden.contains(whole) { return false }
    let unknown = Set(equation.parts.filter(hidden.contains)).map { cells.cells[$0] }
    guard !unknown.isEmpty, unknown.allSatisfy({ $0.people != nil }) else { return false }
    let named = unknown.reduce(into: Set<RecordID>()) { $0.formUnion($1.people ?? []) }
    let unnamed = Figure.sum(unknown.filter(\.isUnnamed).map(\.value))
    return Figure.sum([named.count, unnamed]) < fewest
  }

  /// What is taken from the lines of a cell, those with least room first, and then from any line
  /// with a hidden one.
  ///
  /// Of the parts of a line the one that helps most other hidden cells is taken, and its whole where
  /// no part is left.
  private func companion(of cell: Int, in group: Group) -> Int? {
    let own = lines[cell] ?? []
    let others = group.equations.filter { number in
      equations[number].members.contains(where: hidden.contains) && !own.contains(number)
    }
    let tightest = own.sorted { room($0) < room($1) } + others.sorted { room($0) < room($1) }
    // A sum is taken only where nothing else is left.
    for isSum in [false, true] {
      for line in tightest {
        let equation = equations[line]
        let open = equation.members.filter { isSum || !cells.cells[$0].isSum }
        if let best = best(open) { return best }
        // What stands alone in a line can be told from it.
        if room(line) < 0, let best = best(equation.parts) ?? best(equation.members) {
          return best
        }
      }
    }
    return nil
  }

  private func best(_ candidates: [Int]) -> Int? {
    Set(candidates).filter { !hidden.contains($0) && cells.cells[$0].value != 0 }.max {
      (linked($0), order.rank($1)) < (linked($1), order.rank($0))
    }
  }

  /// By how much hidden cells of a line can give way, as any reader can tell where the whole is
  /// shown; a cell alone cannot, and more of what overlaps does.
  private func room(_ line: Int) -> Int {
    let equation = equations[line]
    let unknown = equation.members.filter(hidden.contains)
    if equation.isBound || !equation.less.isEmpty { return Int.max }
    if unknown.count < 2, equation.surplus == 0 { return -1 }
    if let whole = equation.whole, hidden.contains(whole) { return Int.max }
    let rooms = unknown.map { max(0, cells.cells[$0].value - 1) }
    return Figure.sum(rooms + [Int(clamping: equation.surplus.magnitude)])
  }

  /// In how many lines of a cell something is hidden already.
  private func linked(_ cell: Int) -> Int {
    (lines[cell] ?? []).count { equations[$0].members.contains(where: hidden.contains) }
  }
}

extension DisclosureEquations.Equation {
  /// All cells in it.
  var members: [Int] { parts + less + (whole.map { [$0] } ?? []) }
}
