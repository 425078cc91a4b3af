import Charts
import Domain
import Exchange
import Terminal

/// Puts the lines of a report together.
struct ReportLines {
  private let report: Report
  private let disclosure: Disclosure
  private let isOutgoing: Bool
  private let width: Int
  private let signs: ChartSigns
  private let language: Language
  private(set) var lines: [ReportPage.Line] = []

  init(
    _ report: Report,
    _ disclosure: Disclosure,
    isOutgoing: Bool,
    width: Int,
    signs: ChartSigns,
    language: Language
  ) {
    self.report = report
    self.disclosure = disclosure
    self.isOutgoing = isOutgoing
    self.width = width
    self.signs = signs
    self.language = language
  }

  mutating func build() {
    for section in report.sections {
      gap()
      lines.append(.section(section.title[language]))
      for part in section.parts { add(part) }
    }
    guard !isOutgoing else { return }
    let kept = report.tables.contains { ReportCells($0, disclosure).hidden > 0 }
    guard kept else { return }
    let words = Text(
      de: "* bleibt im Haus: Es geht um wenige Menschen, oder solche Zahlen ließen sich berechnen.",
      en: "* stays in the house: it is about few people, or such figures could be computed."
    )
    gap()
    addText(words[language], .dim)
  }

  private mutating func gap() {
    if case .blank = lines.last ?? .blank { return }
    lines.append(.blank)
  }

  private mutating func add(_ part: ReportPart) {
    gap()
    switch part {
    case .table(let table): add(table)
    case .picture(let picture):
      let charts = ReportCharts(report, isOutgoing ? disclosure : nil, language)
      let page = ChartPage(width: width, signs: signs, measure: Cells.width)
      for (place, chart) in charts.charts(of: picture).enumerated() {
        if place > 0 { gap() }
        lines += page.rows(chart).map { .chart($0) }
      }
      for sentence in charts.untold(of: picture) { addText(sentence, .dim) }
    case .text(let block): add(block)
    case .note(let words): addText(words[language], .dim)
    case .list(let entries):
      for (place, entry) in entries.enumerated() {
        let spot = ReportPage.Spot.line(place, entry.record)
        lines.append(.spot(spot, "- " + entry.words[language], .text))
      }
    }
  }

  private mutating func add(_ table: ReportTable) {
    lines.append(.heading(table.title[language]))
    guard !table.rows.isEmpty else {
      return addText(ReportWords.nothing[language], .dim)
    }
    let layout = TableLayout(
      table,
      disclosure,
      isOutgoing: isOutgoing,
      width: width,
      language
    )
    lines.append(.columns(layout))
    lines += layout.rows.indices.map { .row(layout, place: $0) }
  }

  private mutating func add(_ block: ReportBlock) {
    let isOpen = block.text.isEmpty
    if isOutgoing, isOpen { return }
    let open = Text(de: " – noch zu schreiben (Enter)", en: " – still to be written (Enter)")
    let title = block.title[language] + (isOpen ? open[language] : "")
    lines.append(.spot(.block(block.key), title, isOpen ? .warning : .detailLabel))
    addText(isOpen ? block.hint[language] : block.text, isOpen ? .dim : .text)
  }

  private mutating func addText(_ text: String, _ role: Role) {
    lines += Cells.lines(wrapping: text, width: max(10, width - 2)).map { .text($0, role) }
  }
}
