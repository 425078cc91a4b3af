import Domain

/// The decisions and tasks of a meeting as tables, as they stand now.
struct MinutesSums {
  private let decided: [Decision]
  private let asked: [ActionItem]
  private let reading: Reading

  init(_ id: RecordID, _ meeting: Meeting, in office: Office, reading: Reading) {
    decided = meeting.ordered(
      office.decisions.map(\.record).filter { $0.meeting == id },
      by: \.line
    )
    asked = meeting.ordered(
      office.actionItems.map(\.record).filter { $0.meeting == id },
      by: \.line
    )
    self.reading = reading
  }

  var decisions: [Document.Block] {
    let rows = decided.map { record in
      let votes = [record.votesFor, record.votesAgainst, record.abstained].compactMap { $0 }
      let state = reading.word(record.state.key, of: .decisionStates)
      return [
        record.text,
        MinutesSums.how(record.method, votes, [record.represented].filter { !$0.isEmpty }, reading),
        record.state == Term("valid") ? "" : state,
      ]
    }
    let table = DocumentTable(
      [.init("Beschluss"), .init("Verfahren"), .init("Stand")],
      rows: rows
    ).withoutEmptyColumns
    return rows.isEmpty ? [] : [.table(table)]
  }

  var tasks: [Document.Block] {
    let rows = asked.map { record in
      let state = reading.word(record.state.key, of: .taskStates)
      return [
        record.title, record.responsible, record.due?.written(.german) ?? "",
        record.isOpen && record.state.key != "waiting" ? "" : state,
      ]
    }
    let table = DocumentTable(
      [.init("Aufgabe"), .init("Wer"), .init("Bis"), .init("Stand")],
      rows: rows
    ).withoutEmptyColumns
    return rows.isEmpty ? [] : [.table(table)]
  }

  /// `einstimmig`, `Mehrheit, 7 dafür, 1 dagegen, 2 enthalten`, and who stood for whom.
  static func how(
    _ method: Term,
    _ votes: [Int],
    _ represented: [String],
    _ reading: Reading
  ) -> String {
    let words = zip(votes, ["dafür", "dagegen", "enthalten"]).map { "\($0) \($1)" }
    let method = reading.word(method.key, of: .decisionMethods)
    let stood = represented.isEmpty ? [] : ["in Vertretung: \(represented.joined(separator: "; "))"]
    return ([method].filter { !$0.isEmpty } + words + stood).joined(separator: ", ")
  }
}

extension DecisionLine {
  var votes: [Int] { [votesFor, votesAgainst, abstained].compactMap { $0 } }
}
