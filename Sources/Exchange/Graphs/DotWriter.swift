/// Writes a network in the language of Graphviz.
package enum DotWriter {
  /// The whole file; it ends with a line end.
  ///
  /// An edge whose ends are not both among the nodes is left out: Graphviz would invent a node.
  package static func text(_ graph: DotGraph) -> String {
    let known = Set(graph.nodes.map(\.id))
    let nodes = graph.nodes.map { node in
      "  \(quoted(node.id)) [label=\(quoted(node.label)), shape=\(node.shape.rawValue)];"
    }
    let edges = graph.edges.filter { known.contains($0.from) && known.contains($0.to) }.map {
      let label = $0.label.isEmpty ? "" : "label=\(quoted($0.label)), "
      return "  \(quoted($0.from)) -- \(quoted($0.to)) [\(label)style=\($0.line.rawValue)];"
    }
    let head = [
      "graph {", "  charset=\"UTF-8\";", "  label=\(quoted(graph.title));", "  labelloc=t;",
      "  layout=sfdp;", "  overlap=prism;", "  node [fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=9];",
    ]
    return (head + nodes + edges + ["}"]).joined(separator: "\n") + "\n"
  }

  /// Text in quotes; Graphviz reads escapes with a backslash and the entities of HTML in it.
  private static func quoted(_ text: String) -> String {
    let lines = PrintedText.lines(text).filter { !$0.isEmpty }.map { line in
      var escaped = ""
      for letter in line.unicodeScalars {
        switch letter {
        case "\\": escaped += "\\\\"
        case "\"": escaped += "\\\""
        case "&": escaped += "&amp;"
        default: escaped.unicodeScalars.append(letter)
        }
      }
      return escaped
    }
    return "\"" + lines.joined(separator: "\\n") + "\""
  }
}
