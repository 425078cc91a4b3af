/// Hides one cell after the other until no protected one can be found out.
struct Suppression {
  private let cells: DisclosureCells
  private let equations: [DisclosureEquations.Equation]
  private let protected: [ProtectedCell]
  /// The equations in which a cell stands.
  private let lines: [Int: [Int]]
  /// Equations that hang together, and the protected cells in them.
  private let groups: [(equations: [Int], protected: [ProtectedCell])]
  private(set) var hidden: Set<Int> = []

  init(_ cells: DisclosureCells, _ equations: [DisclosureEquations.Equation], _ fewest: Int) {
    self.cells = cells
    self.equations = equations
    protected = cells.protected(fewest)
    var lines: [Int: [Int]] = [:]
    for (number, equation) in equations.enumerated() {
      for cell in equation.members { lines[cell, default: []].append(number) }
    }
    self.lines = lines
    groups = Suppression.groups(equations, lines, protected)
  }

  private static func groups(
    _ equations: [DisclosureEquations.Equation],
    _ lines: [Int: [Int]],
    _ protected: [ProtectedCell]
  ) -> [(equations: [Int], protected: [ProtectedCell])] {
    var group = Array(repeating: -1, count: equations.count)
    var members: [[Int]] = []
    for start in equations.indices where group[start] < 0 {
      var waiting = [start]
      group[start] = members.count
      var own: [Int] = []
      while let number = waiting.popLast() {
        own.append(number)
        for other in equations[number].members.flatMap({ lines[$0] ?? [] })
        where group[other] < 0 {
          group[other] = members.count
          waiting.append(other)
        }
      }
      members.append(own.sorted())
    }
    return members.enumerated().map { number, own in
      (own, protected.filter { cell in lines[cell.cell]?.first.map { group[$0] } == number })
    }
  }

  /// Each round hides at least one more cell, so that it comes to an end.
  mutating func run() {
    hide(protected.map(\.cell))
    var isChanged = true
    while isChanged {
      isChanged = false
      for group in groups where !group.protected.isEmpty {
        let own = group.equations.map { equations[$0] }
        let audit = DisclosureAudit(cells, own, hidden: hidden)
        var more: [Int] = []
        for cell in group.protected where !audit.isSafe(cell) {
          if let next = companion(of: cell.cell, in: group.equations, besides: more) {
            more.append(next)
          }
        }
        if !more.isEmpty {
          hide(more)
          isChanged = true
        }
      }
    }
  }

  private mutating func hide(_ more: [Int]) {
    hidden.formUnion(more)
    for twins in cells.twins where twins.contains(where: hidden.contains) {
      hidden.formUnion(twins)
    }
  }

  /// What is hidden besides; nil where nothing is left, or where this round has helped already.
  ///
  /// A cell that stands in other lines with hidden cells comes first, then the next in the line,
  /// and the whole last.
  private func companion(of cell: Int, in group: [Int], besides chosen: [Int]) -> Int? {
    let own = (lines[cell] ?? []).sorted { open($0) < open($1) }
    for line in own + group.filter({ !own.contains($0) && open($0) > 0 }) {
      if chosen.contains(where: equations[line].members.contains) { return nil }
      let parts = equations[line].parts
      let start = (parts.firstIndex(of: cell) ?? -1) + 1
      let turned = Array(parts[min(start, parts.count)...]) + parts[..<min(start, parts.count)]
      let candidates = turned.filter(canHide)
      let best = candidates.max { left, right in
        // The first of equals is to win.
        linked(left, line) <= linked(right, line) && linked(left, line) != linked(right, line)
      }
      if let best { return best }
    }
    return (own + group).compactMap { equations[$0].whole }.first(where: canHide)
  }

  private func canHide(_ cell: Int) -> Bool {
    !hidden.contains(cell) && cells.cells[cell].value != 0
  }

  /// How many cells of an equation are hidden.
  private func open(_ line: Int) -> Int { equations[line].members.count(where: hidden.contains) }

  /// In how many other lines of a cell something is hidden already.
  private func linked(_ cell: Int, _ line: Int) -> Int {
    (lines[cell] ?? []).count { $0 != line && open($0) > 0 }
  }
}

extension DisclosureEquations.Equation {
  /// All cells in it.
  var members: [Int] { parts + (whole.map { [$0] } ?? []) }
}
