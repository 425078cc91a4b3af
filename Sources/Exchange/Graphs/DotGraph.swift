/// A network as Graphviz draws it; kinds are told by shape and line, never by colour.
package struct DotGraph: Hashable, Sendable {
  package var title: String
  package var nodes: [Node]
  package var edges: [Edge]

  package init(title: String, nodes: [Node], edges: [Edge]) {
    self.title = title
    self.nodes = nodes
    self.edges = edges
  }

  /// What is connected.
  package struct Node: Hashable, Sendable {
    package var id: String
    package var label: String
    package var shape: Shape

    package init(id: String, label: String, shape: Shape = .box) {
      self.id = id
      self.label = label
      self.shape = shape
    }
  }

  /// A connection of two nodes, in no direction.
  package struct Edge: Hashable, Sendable {
    package var from: String
    package var to: String
    package var label: String
    package var line: Line

    package init(_ from: String, _ to: String, label: String = "", line: Line = .solid) {
      self.from = from
      self.to = to
      self.label = label
      self.line = line
    }
  }

  /// Names that Graphviz knows.
  package enum Shape: String, CaseIterable, Sendable {
    case box, ellipse, hexagon, octagon, house, diamond, component, folder, tab
    case parallelogram, trapezium, note, plaintext
  }

  /// Names that Graphviz knows.
  package enum Line: String, CaseIterable, Sendable {
    case solid, bold, dashed, dotted
  }
}
