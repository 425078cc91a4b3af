import Domain

/// Writes a document as one page of HTML that prints well and loads nothing.
package enum HTMLWriter {
  /// The whole page, in UTF-8 when written; it ends with a line end.
  package static func text(_ document: Document) -> String {
    let title = HTMLText.escape(PrintedText.line(document.title))
    let blocks = document.blocks.enumerated().map { html($0.element, document, place: $0.offset) }
      .filter { !$0.isEmpty }
    return """
      <!doctype html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <h1 dir="auto">\(title)</h1>
      \(blocks.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static func html(
    _ block: Document.Block,
    _ document: Document,
    place: Int
  ) -> String {
    switch block {
    case .heading(let level, let text):
      let tag = "h\(min(max(level, 1), 5) + 1)"
      return "<\(tag) dir=\"auto\">\(line(text))</\(tag)>"
    case .text(let text): return paragraphs(text, "p")
    case .smallPrint(let text): return paragraphs(text, "p class=\"small\"")
    case .list(let items):
      let rows = items.map { "<li dir=\"auto\">\(lines($0))</li>" }
      return rows.isEmpty ? "" : enclosed("ul", rows)
    case .link(let words, let address):
      guard let target = WebAddress.target(address) else {
        return paragraphs("\(words): \(address)", "p")
      }
      let shown = line(address)
      return
        "<p dir=\"auto\">\(line(words)): <a href=\"\(HTMLText.escape(target))\">\(shown)</a></p>"
    case .definitions(let rows):
      let parts = rows.map { row in
        "<dt dir=\"auto\">\(line(row.label))</dt><dd dir=\"auto\">\(lines(row.value))</dd>"
      }
      return parts.isEmpty ? "" : enclosed("dl", parts)
    case .table(let table): return html(table)
    case .chart(let chart): return ChartText.html(chart, number: place)
    case .signatures(let signatures):
      let words = SignatureWords(document.language)
      return enclosed("div class=\"signatures\"", signatures.map { html($0, words) })
    }
  }

  private static func html(_ table: DocumentTable) -> String {
    guard !table.columns.isEmpty else { return "" }
    let classes = table.columns.map { $0.isNumeric ? " class=\"number\"" : "" }
    let headings = zip(table.columns, classes).map { column, name in
      "<th scope=\"col\" dir=\"auto\"\(name)>\(line(column.heading))</th>"
    }
    let rows = table.rows.map { cells in
      let parts = zip(cells, classes).enumerated().map { place, cell in
        // What the row is about stands in its first cell.
        let tag = place == 0 ? "th scope=\"row\"" : "td"
        return "<\(tag) dir=\"auto\"\(cell.1)>\(lines(cell.0))</\(place == 0 ? "th" : "td")>"
      }
      return "<tr>\(parts.joined())</tr>"
    }
    let head = "<thead><tr>\(headings.joined())</tr></thead>"
    return enclosed("table", [head, "<tbody>"] + rows + ["</tbody>"])
  }

  private static func html(_ signature: Document.Signature, _ words: SignatureWords) -> String {
    let signatory = PrintedText.line(signature.signatory)
    let name = signatory.isEmpty ? "" : "<p dir=\"auto\">\(HTMLText.escape(signatory))</p>"
    return """
      <section><p dir="auto"><strong>\(line(signature.party))</strong></p>\(name)\
      <p class="line">\(words.place)</p><p class="line">\(words.signature)</p></section>
      """
  }

  private static func enclosed(_ tag: String, _ parts: [String]) -> String {
    let name = tag.prefix { $0 != " " }
    return "<\(tag)>\n\(parts.joined(separator: "\n"))\n</\(name)>"
  }

  private static func paragraphs(_ text: String, _ tag: String) -> String {
    PrintedText.paragraphs(text).map { lines in
      "<\(tag) dir=\"auto\">\(lines.map(HTMLText.escape).joined(separator: "<br>\n"))</p>"
    }.joined(separator: "\n")
  }

  private static func line(_ text: String) -> String {
    HTMLText.escape(PrintedText.line(text))
  }

  /// Paragraphs within a cell or an item.
  private static func lines(_ text: String) -> String {
    PrintedText.paragraphs(text).map { $0.map(HTMLText.escape).joined(separator: "<br>") }
      .joined(separator: "<br><br>")
  }
}
