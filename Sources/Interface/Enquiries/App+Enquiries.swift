import Domain
import Terminal
import Workspace

/// Answering enquiries and handing them on.
extension App {
  /// The enquiry in the focus of a list, or the one that is open.
  var focusedEnquiry: RecordID? {
    guard let id = top.selected.first ?? top.list?.focused, id.prefix == Enquiry.kind.prefix else {
      return nil
    }
    return id
  }

  private func enquiry(_ id: RecordID) -> Enquiry? {
    workspace.entry(id, of: Enquiry.self)?.record
  }

  /// Asks for the answer, and writes it down with who gave it today.
  func answer(_ id: RecordID) {
    guard let enquiry = enquiry(id) else { return }
    // One line would flatten what was written on several.
    if enquiry.answer.contains("\n") { return editAnswer(of: id) }
    push(
      LinePrompt(
        title: Text(
          de: "Antwort auf „\(enquiry.subject)“ (kurz):",
          en: "Answer to “\(enquiry.subject)” (in short):"
        ),
        text: enquiry.answer
      ) { app, text in
        guard !text.allSatisfy(\.isWhitespace) else {
          let none = Text(
            de: "Ohne Antwort bleibt die Anfrage, wie sie ist.",
            en: "Without an answer the enquiry stays as it is."
          )
          return app.say(none, .warning)
        }
        app.attempt {
          try app.settle(
            id,
            [("answer", Composition.compose(text))] + app.answered,
            asked: enquiry.state
          )
        }
      }
    )
  }

  /// The values of an enquiry that is answered now.
  private var answered: [(field: String, value: String)] {
    [
      ("answered", workspace.today.stored), ("answered-by", workspace.user),
      ("state", "answered"),
    ]
  }

  /// The form of an enquiry at its answer; saving it marks it as answered.
  private func editAnswer(of id: RecordID) {
    guard var draft = workspace.draft(of: id) else { return }
    for (field, value) in answered { draft[field] = value }
    let form = FormScreen(draft, self)
    form.focus("answer")
    push(form)
  }

  /// Writes what became of an enquiry, unless others took it on from the state it was asked in.
  func settle(
    _ id: RecordID,
    _ values: [(field: String, value: String)],
    asked: Term
  ) throws {
    // What was asked took a while.
    follow()
    guard let now = enquiry(id)?.state else { return }
    guard now == asked else { return sayMoved(id, workspace.office.words(now, of: .enquiryStates)) }
    try workspace.write(values.map { (record: id, field: $0.field, value: $0.value) })
    let state = values.last { $0.field == "state" }?.value ?? ""
    let word = workspace.office.words(Term(state), of: .enquiryStates)
    say(
      Text(
        de: "Anfrage \(word.de). u nimmt es zurück.",
        en: "Enquiry \(word.en). u undoes it."
      ),
      .good
    )
  }

  func take(_ id: RecordID) throws {
    follow()
    try workspace.write([(record: id, field: "taken-by", value: workspace.user)])
    say(Text(de: "Angenommen. u nimmt es zurück.", en: "Taken. u undoes it."), .good)
  }

  /// Asks for a service, those that are there for the topics first.
  func askForService(of id: RecordID) {
    guard let enquiry = enquiry(id) else { return }
    let services = workspace.office.referralServices
    guard !services.isEmpty else {
      let none = Text(
        de: "Noch ist keine Fachstelle eingetragen.",
        en: "No professional service is entered yet."
      )
      return say(none, .warning)
    }
    let entries = ReferralDirectory.ranked(services, for: enquiry.topics).map { choice in
      let topics = choice.common.map { workspace.reading.word($0.key, of: .topics) }
      let details = [topics.joined(separator: ", "), choice.service.record.phone]
      return PickerSource.Entry(
        key: choice.service.id.text,
        label: choice.service.record.name,
        detail: details.filter { !$0.isEmpty }.joined(separator: " · ")
      )
    }
    push(
      PickerScreen(
        title: Text(de: "An welche Fachstelle?", en: "To which service?"),
        source: .fixed(entries)
      ) { chosen, app in app.hand(id, to: chosen.first, in: "service", asked: enquiry.state) }
    )
  }

  func askForPartner(of id: RecordID) {
    guard let field = RecordType(Enquiry.self).field("handed-to"), let enquiry = enquiry(id)
    else { return }
    push(
      PickerScreen(
        title: Text(de: "An welchen Partner?", en: "To which partner?"),
        source: PickerSource.make(field, self)
      ) { chosen, app in app.hand(id, to: chosen.first, in: "handed-to", asked: enquiry.state) }
    )
  }

  private func hand(_ id: RecordID, to target: String?, in field: String, asked: Term) {
    guard let target else { return }
    attempt { try settle(id, [(field, target), ("state", "handed")], asked: asked) }
  }
}
