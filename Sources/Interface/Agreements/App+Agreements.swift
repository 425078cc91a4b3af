import Domain
import Terminal
import Workspace

/// What is done with agreements.
extension App {
  /// The agreement in the focus of a list, or the one that is open.
  var focusedAgreement: (id: RecordID, record: Agreement)? {
    guard let id = top.list?.focused ?? top.selected.first, id.prefix == Agreement.kind.prefix,
      let values = workspace.values(of: id)
    else { return nil }
    return (id, Agreement(values: values))
  }

  /// Asks for the state that comes next, the usual one first, and writes it with its days.
  func moveOn(_ id: RecordID, _ agreement: Agreement) {
    let now = workspace.office.words(agreement.state, of: .agreementStates)
    let entries = AgreementLife.next(after: agreement.state).map { state in
      PickerSource.Entry(
        key: state.key,
        label: Vocabulary.agreementStates.label(state.key, language),
        detail: consequences(of: state, for: agreement)
      )
    }
    push(
      PickerScreen(
        title: Text(de: "Nächster Stand nach „\(now.de)“", en: "Next state after “\(now.en)”"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let key = chosen.first else { return }
        if key == "extended" { return app.askToExtend(id) }
        app.attempt { try app.write(Term(key), to: id) }
      }
    )
  }

  private var reviewMonths: Int { workspace.settings.record.value(of: Thresholds.agreementReview) }

  /// The days that a state would set, in words.
  private func consequences(of state: Term, for agreement: Agreement) -> String {
    if state.key == "extended" {
      return Text(de: "fragt nach dem neuen Ende", en: "asks for the new end")[language]
    }
    let type = RecordType(Agreement.self)
    let today = workspace.today
    return AgreementLife.values(of: agreement, to: state, on: today, months: reviewMonths)
      .filter { $0.field != "state" && $0.field != "since" }
      .map { field, value in
        let title = type.field(field)?.title[language] ?? field
        return "\(title) \(Day(stored: value)?.written(language) ?? value)"
      }.joined(separator: ", ")
  }

  private func write(_ state: Term, to id: RecordID) throws {
    // Read again: what was asked took a while.
    follow()
    guard let values = workspace.values(of: id) else { return }
    let agreement = Agreement(values: values)
    let today = workspace.today
    try write(
      AgreementLife.values(of: agreement, to: state, on: today, months: reviewMonths),
      to: id
    )
  }

  private func write(_ values: [(field: String, value: String)], to id: RecordID) throws {
    try workspace.write(values.map { (id, $0.field, $0.value) })
    let state = values.first { $0.field == "state" }?.value ?? ""
    let words = workspace.office.words(Term(state), of: .agreementStates)
    say(
      Text(
        de: "Stand: \(words.de) seit heute. u nimmt es zurück.",
        en: "State: \(words.en) since today. u undoes it."
      ),
      .good
    )
  }

  /// Asks for the day on which an agreement shall end now.
  func askToExtend(_ id: RecordID, typed: String = "", problem: Text? = nil) {
    guard let values = workspace.values(of: id) else { return }
    let agreement = Agreement(values: values)
    let end = agreement.end.map {
      Text(
        de: " (bisher bis \($0.written(.german)))",
        en: " (so far until \($0.written(.english)))"
      )
    }
    let title = Text(de: "Verlängern bis zum", en: "Extend until") + (end ?? Text(""))
    push(
      LinePrompt(title: title, text: typed, problem: problem) { app, text in
        if text.allSatisfy(\.isWhitespace) { return }
        do {
          try app.extend(id, until: text)
        } catch let refusal as Refusal {
          app.askToExtend(id, typed: text, problem: refusal.text)
        } catch {
          app.say(Failure(error).text, .error)
        }
      }
    )
  }

  private func extend(_ id: RecordID, until text: String) throws {
    let stored = try FieldKind.day.parse(text, workspace.typing)
    follow()
    guard let end = Day(stored: stored), let values = workspace.values(of: id) else { return }
    let agreement = Agreement(values: values)
    let today = workspace.today
    let changes = try AgreementLife.extended(agreement, until: end, on: today, months: reviewMonths)
    try write(changes, to: id)
  }
}
