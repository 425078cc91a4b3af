import Domain
import Terminal

/// A question with a few answers, each on a letter; Esc goes back.
final class QuestionScreen: Screen {
  struct Answer {
    /// A letter of the word, in each language.
    let key: Text
    let title: Text
    let run: (App) -> Void

    init(key: Text, _ title: Text, run: @escaping (App) -> Void) {
      self.key = key
      self.title = title
      self.run = run
    }
  }

  let subjects: [RecordID]
  private let question: Text
  private let answers: [Answer]
  private let keys: Text
  private var focus = 0

  init(
    _ question: Text,
    _ answers: [Answer],
    about subjects: [RecordID] = [],
    keys: Text = Text(de: "Esc: weiter bearbeiten", en: "Esc: go on editing")
  ) {
    self.question = question
    self.answers = answers
    self.subjects = subjects
    self.keys = keys
  }

  var contexts: Set<Context> { [] }
  var isOpaque: Bool { false }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .escape, .control("c"): app.pop()
    case .down, .right, .tab: focus = (focus + 1) % answers.count
    case .up, .left, .backTab: focus = (focus + answers.count - 1) % answers.count
    case .enter: give(answers[focus], app)
    case .character(let letter):
      if let answer = answers.first(where: { $0.key[app.language] == String(letter) }) {
        give(answer, app)
      }
    default: break
    }
    return true
  }

  private func give(_ answer: Answer, _ app: App) {
    app.pop()
    answer.run(app)
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let width = min(60, body.width - 4)
    // Where there is little room the answers have it first.
    let rows = answerRows(width: width, app)
    let room = max(1, body.height - 2 - rows.count)
    let lines = Cells.lines(wrapping: question[app.language], width: width).prefix(room)
    let isAsked = question[app.language].contains("?")
    let title =
      (isAsked ? Text(de: "Frage", en: "Question") : Text(de: "Bitte wählen", en: "Please choose"))[
        app.language
      ]
    let gap = lines.count < room ? 1 : 0
    let height = lines.count + gap + rows.count
    let area = Box.draw(&frame, title: title, width: width, height: height)
    for (row, line) in lines.enumerated() {
      frame.put(line, x: area.x, y: area.y + row, role: .dialog)
    }
    // Where they do not all fit, those up to the focus are seen.
    let shown = min(rows.count, max(1, area.height - lines.count - gap))
    let last = rows.lastIndex { $0.answer == focus } ?? 0
    let top = min(max(0, last - shown + 1), rows.count - shown)
    frame.cursor = (area.x, area.y + lines.count + gap)
    for (row, line) in rows.enumerated().dropFirst(top).prefix(shown) {
      let y = area.y + lines.count + gap + row - top
      let role: Role = line.answer == focus ? .dialogSelected : .dialog
      frame.put(line.text, x: area.x, y: y, role: role, width: area.width, ellipsis: true)
      if line.isFirst, line.answer == focus { frame.cursor = (area.x, y) }
    }
    Box.drawMore(&frame, area, isAbove: top > 0, isBelow: top + shown < rows.count)
    Box.drawKeys(&frame, keys, app)
  }

  /// The answers, each in as many rows as it needs.
  private func answerRows(width: Int, _ app: App) -> [AnswerRow] {
    answers.enumerated().flatMap { index, answer in
      let key = answer.key[app.language]
      let indent = Cells.width(of: key) + 4
      return Cells.lines(wrapping: answer.title[app.language], width: width - indent)
        .enumerated().map { row, words in
          let start =
            row == 0
            ? "\(index == focus ? ">" : " ") \(key)  " : String(repeating: " ", count: indent)
          return AnswerRow(answer: index, isFirst: row == 0, text: start + words)
        }
    }
  }

  private struct AnswerRow {
    let answer: Int
    let isFirst: Bool
    let text: String
  }
}
