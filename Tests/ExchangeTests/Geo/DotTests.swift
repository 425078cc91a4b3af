import Exchange
import Testing

@Suite
struct DotTests {
  private func lines(_ graph: DotGraph) -> [Substring] {
    DotWriter.text(graph).split(separator: "\n").filter {
      $0.contains("[label=\"") || $0.contains("--")
    }
  }

  @Test
  func `a network is a graph of nodes and edges`() {
    let graph = DotGraph(
      title: "Netz",
      nodes: [.init(id: "a", label: "Haus Sonne"), .init(id: "b", label: "AWO", shape: .house)],
      edges: [.init("a", "b", label: "Vereinbarung", line: .bold), .init("b", "a", line: .dotted)]
    )
    let text = DotWriter.text(graph)
    #expect(text.hasPrefix("graph {\n  charset=\"UTF-8\";\n  label=\"Netz\";\n"))
    #expect(text.hasSuffix("}\n"))
    #expect(
      lines(graph) == [
        "  \"a\" [label=\"Haus Sonne\", shape=box];", "  \"b\" [label=\"AWO\", shape=house];",
        "  \"a\" -- \"b\" [label=\"Vereinbarung\", style=bold];",
        "  \"b\" -- \"a\" [style=dotted];",
      ]
    )
  }

  @Test
  func `no label ends its quotes, makes an entity or a code of Graphviz`() {
    let label = "a\"];\nb -- c\\N & <b>\u{202E}\u{7}"
    let graph = DotGraph(title: "T", nodes: [.init(id: "x\\", label: label)], edges: [])
    #expect(
      lines(graph) == [
        "  \"x\\\\\" [label=\"a\\\"];\\nb -- c\\\\N &amp; <b>\", shape=box];"
      ]
    )
  }

  @Test
  func `an edge to a node that is not there is left out`() {
    let graph = DotGraph(title: "T", nodes: [.init(id: "a", label: "a")], edges: [.init("a", "b")])
    #expect(!DotWriter.text(graph).contains("--"))
  }
}
