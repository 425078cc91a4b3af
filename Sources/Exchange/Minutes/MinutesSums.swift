import Domain

/// The decisions and tasks of a meeting as tables, as they stand now.
struct MinutesSums {
  private let meeting: RecordID
  private let office: Office
  private let reading: Reading

  init(_ meeting: RecordID, in office: Office, reading: Reading) {
    self.meeting = meeting
    self.office = office
    self.reading = reading
  }

  var decisions: [Document.Block] {
    let rows = office.decisions.filter { $0.record.meeting == meeting }.map { entry in
      let record = entry.record
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
    let rows = office.actionItems.filter { $0.record.meeting == meeting }.map { entry in
      let record = entry.record
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
