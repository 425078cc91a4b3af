import Domain
import Exchange
import Testing

@Suite
struct HTMLTests {
  private func body(_ document: Document) -> Substring {
    let page = HTMLWriter.text(document)
    let start = page.firstRange(of: "<body>")?.upperBound ?? page.endIndex
    return page[start...]
  }

  @Test
  func `every kind of block is written as HTML`() {
    #expect(
      body(sampleDocument) == """

        <h1 dir="auto">Absprache</h1>
        <h2 dir="auto">Worum es geht</h2>
        <p dir="auto">Erste Zeile<br>
        zweite Zeile</p>
        <p dir="auto">Zweiter Absatz</p>
        <ul>
        <li dir="auto">eins</li>
        <li dir="auto">zwei<br>mit Fortsetzung</li>
        </ul>
        <dl>
        <dt dir="auto">Beginn</dt><dd dir="auto">01.03.2027</dd>
        <dt dir="auto">Frist</dt><dd dir="auto">drei Monate</dd>
        </dl>
        <table>
        <thead><tr><th scope="col" dir="auto">Aufgabe</th>\
        <th scope="col" dir="auto" class="number">Stellen</th></tr></thead>
        <tbody>
        <tr><th scope="row" dir="auto">Beratung</th><td dir="auto" class="number">2</td></tr>
        <tr><th scope="row" dir="auto">Sprachmittlung</th>\
        <td dir="auto" class="number">11</td></tr>
        </tbody>
        </table>
        <div class="signatures">
        <section><p dir="auto"><strong>Haus Sonne</strong></p>\
        <p dir="auto">Mia Beispiel, Leitung</p><p class="line">Ort, Datum</p>\
        <p class="line">Unterschrift</p></section>
        </div>
        <p class="small" dir="auto">Gedruckt am 21.11.2026</p>
        </body>
        </html>

        """
    )
  }

  @Test
  func `the page names its language and loads nothing`() {
    let page = HTMLWriter.text(Document("T", language: .english))
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("@page { size: A4;") && page.contains("@media print"))
    for word in ["<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:"] {
      #expect(!page.contains(word))
    }
  }

  @Test(arguments: nastyTexts)
  func `no text becomes a tag, an attribute or an entity`(nasty: String) {
    let plain = HTMLWriter.text(Document("T", blocks: blocks(of: "x")))
    let page = HTMLWriter.text(Document("T", blocks: blocks(of: nasty)))
    for sign in ["<", ">", "\""] {
      #expect(page.split(separator: sign).count == plain.split(separator: sign).count)
    }
    let shown = page.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(shown.split(separator: nasty, omittingEmptySubsequences: false).count == 10)
  }

  @Test
  func `control characters and what turns the direction are taken out`() {
    let page = HTMLWriter.text(
      Document("a\u{202E}b\u{1B}c\u{0}", blocks: [.text("م\u{2067}x\u{200F}")])
    )
    #expect(page.contains("<title>abc</title>"))
    #expect(page.contains(">مx\u{200F}</p>"))
  }

  private func blocks(of text: String) -> [Document.Block] {
    [
      .heading(level: 1, text), .text(text), .list([text]), .definitions([.init(text, text)]),
      .table(DocumentTable([.init(text)], rows: [[text]])), .signatures([.init(party: text)]),
      .smallPrint(text),
    ]
  }
}
