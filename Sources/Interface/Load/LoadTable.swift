import Domain
import Terminal

/// A row for each month: hours taken and declared as numbers and as a bar.
struct LoadTable {
  let curve: LoadCurve
  let language: Language

  func draw(_ frame: inout Frame, _ area: Rect, top: Int) {
    let isNarrow = area.width < 60
    let (taken, declared, bar) = (10, isNarrow ? 18 : 20, isNarrow ? 26 : 30)
    let note = isNarrow ? area.width : area.width - 30
    let headings = [
      (Text(de: "Monat", en: "Month"), 2), (Text(de: "vergeben", en: "taken"), taken),
      (Text(de: "erklärt", en: "declared"), declared),
    ]
    for (text, x) in headings {
      frame.put(text[language], x: x, y: area.y, role: .listHeader)
    }
    let words = LoadWords(language: language)
    let peak = max(1, curve.peak)
    let room = max(4, note - bar - 2)
    for (offset, stretch) in curve.stretches.dropFirst(top).prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + offset
      let isNow = top + offset == curve.now
      frame.put(isNow ? ">" : " ", x: 0, y: y, role: .list)
      frame.put(words.month(stretch.first), x: 2, y: y, role: isNow ? .title : .list)
      frame.put(words.hours(stretch.committed), x: taken, y: y, role: .list)
      frame.put(stretch.declared.map(words.hours) ?? "–", x: declared, y: y, role: .list)
      drawBar(&frame, stretch, x: bar, y: y, width: isNarrow ? area.width - bar : room, peak)
      guard !isNarrow else { continue }
      let absent =
        stretch.daysAbsent == 0
        ? ""
        : Text(de: "\(stretch.daysAbsent) Tage abwesend", en: "\(stretch.daysAbsent) days absent")[
          language
        ]
      let left = words.left(stretch.declared.map { $0 - stretch.committed })
      let text = [left, absent].filter { !$0.isEmpty }.joined(separator: " · ")
      frame.put(
        text,
        x: note,
        y: y,
        role: stretch.isOver ? .warning : .dim,
        width: area.width - note,
        ellipsis: true
      )
    }
  }

  private func drawBar(
    _ frame: inout Frame,
    _ stretch: LoadCurve.Stretch,
    x: Int,
    y: Int,
    width: Int,
    _ peak: Int
  ) {
    func cells(_ minutes: Int) -> Int { (minutes * width * 2 + peak) / (peak * 2) }
    let declared = stretch.declared.map(cells)
    let taken = cells(stretch.committed)
    let inside = min(taken, declared ?? taken)
    let rest = max(0, (declared ?? 0) - inside)
    frame.put(String(repeating: "█", count: inside), x: x, y: y, role: .text)
    frame.put(String(repeating: "░", count: rest), x: x + inside, y: y, role: .dim)
    let over = stretch.isOver ? max(1, taken - inside) : 0
    frame.put(String(repeating: "▓", count: over), x: x + inside, y: y, role: .warning)
  }

  static let legend = Text(
    de: "█ vergeben  ░ frei  ▓ mehr als erklärt; das Meiste eines Tages zählt",
    en: "█ taken  ░ left  ▓ more than declared; the most of a day counts"
  )
}
