/// A line of minutes as its sign makes it: a decision, a task, a note, the heading of an agenda
/// item, or plain text.
///
/// It stays plain text all the same: nothing of what was typed is changed or dropped.
package struct MinutesLine: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text
    case note(String)
    case decision(DecisionLine)
    case task(TaskLine)
    /// The number of an agenda item, where one was typed, and its words.
    case heading(number: Int?, title: String)
  }

  /// What a part of the line means.
  package enum Part: Hashable, Sendable {
    case sign
    case person
    case day
    /// Votes, a procedure or who stood for whom.
    case vote
  }

  /// The whole line as typed.
  package let text: String
  package let content: Content
  /// The parts that mean something of their own, by the places of their characters, in order.
  package let parts: [MinutesPart]

  /// `day` is that of the meeting, from which `morgen` counts; `people` tells who may be meant.
  package init(_ text: String, day: Day, people: MinutesPeople = MinutesPeople([])) {
    self.text = text
    let characters = Array(text)
    let start = characters.firstIndex { !$0.isWhitespace } ?? characters.count
    var reader = MinutesReader(characters, day: day, people: people)
    switch start < characters.count ? characters[start] : " " {
    case "!":
      content = .decision(reader.decision(behind: start))
    case ">" where !reader.isQuotation(at: start):
      content = .task(reader.task(behind: start))
    case "-", "–", "•":
      content = reader.note(behind: start).map(Content.note) ?? .text
    default:
      content = reader.heading(at: start) ?? .text
    }
    parts = reader.parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What was decided; nil for all other lines, and where only the sign stands.
  package var decision: DecisionLine? {
    if case .decision(let decision) = content, !decision.text.isEmpty { decision } else { nil }
  }

  /// What is to be done; nil for all other lines, and where only the sign stands.
  package var task: TaskLine? {
    if case .task(let task) = content, !task.title.isEmpty { task } else { nil }
  }

  package var isHeading: Bool { heading != nil }

  /// The number and the words of a heading; nil for all other lines.
  package var heading: AgendaHeadings.Heading? {
    if case .heading(let number, let title) = content { (number, title) } else { nil }
  }
}

/// A part of a line of minutes that means something of its own.
package struct MinutesPart: Hashable, Sendable {
  package let range: Range<Int>
  package let meaning: MinutesLine.Part
}

/// What a line of minutes says was decided, how, and who stood for whom.
package struct DecisionLine: Hashable, Sendable {
  package var text = ""
  package var method = Term.none
  package var votesFor: Int?
  package var votesAgainst: Int?
  package var abstained: Int?
  package var represented: [String] = []
}

/// What a line of minutes says is to be done, by whom and until when.
package struct TaskLine: Hashable, Sendable {
  package var title = ""
  package var people: [MinutesPeople.Person] = []
  package var due: Day?

  /// The names as they stand in a record.
  package var responsible: String { people.map(\.name).joined(separator: ", ") }
}
