package import Domain

/// A guide agreement as both sides print and sign it, in German (requirements 140 to 143).
///
/// The person stands in it as a case key alone; what old texts tell of who it is, is masked.
package struct GuideAgreementDocument {
  private let agreement: GuideAgreement
  private let steps: [Milestone]
  private let today: Day
  private let reading: Reading
  private let known: Typing

  /// `reading` must be German and have no words for what was erased; `office` holds the steps.
  package init(_ agreement: Entry<GuideAgreement>, in office: Office, reading: Reading) {
    self.agreement = agreement.record
    steps = Milestone.ordered(office.milestones, of: agreement.id).map(\.record)
    today = office.today
    known = office.knownPeople
    self.reading = reading
  }

  package var document: Document {
    var document = Document("Lotsenvereinbarung \(client)")
    document.blocks = opening
    for (title, blocks) in sections where !blocks.isEmpty {
      document.blocks.append(.heading(level: 1, title))
      document.blocks += blocks
    }
    document.blocks.append(.heading(level: 1, "Unterschriften"))
    document.blocks.append(.signatures(signatures))
    let state = reading.word(agreement.state.key, of: .guideStates)
    let words = state.isEmpty ? "" : " Stand: \(state)."
    document.blocks.append(.smallPrint("Ausgegeben am \(today.written(.german)).\(words)"))
    return document
  }

  /// A name that an old record holds in place of the key stays in the house.
  private var client: String {
    CaseKey.problem(agreement.client) == nil ? agreement.client : "(Fallkürzel fehlt)"
  }

  private func name(_ id: RecordID?) -> String { id.flatMap(reading.label) ?? "" }

  private var opening: [Document.Block] {
    let end = agreement.end?.written(.german) ?? "noch offen – bitte vereinbaren"
    let rows: [(String, String)] = [
      ("Fallkürzel", client), ("Lotsin/Lotse", name(agreement.guide)),
      ("Begleitung durch", name(agreement.accompanier)),
      ("Beginn", agreement.start?.written(.german) ?? ""), ("Ende", end),
      ("Nächste Auswertung", agreement.review?.written(.german) ?? ""),
    ]
    let kept = rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0, $0.1) }
    let draft = ["", "draft"].contains(agreement.state.key)
    return (draft ? [.text("Entwurf, noch nicht unterzeichnet")] : []) + [.definitions(kept)]
  }

  private var sections: [(String, [Document.Block])] {
    [
      ("Ziel", text(agreement.goal)),
      ("Schritte im eigenen Tempo", text(agreement.pace) + table),
      ("Das tut die Lotsin/der Lotse", text(agreement.guideDoes)),
      ("Das tut die Person selbst", text(agreement.clientDoes)),
      ("Netzwerke und Synergien", text(agreement.network)),
      ("Grenzen", [.text(GuideAgreementDocument.limits)]),
      ("Abschluss", closing),
    ]
  }

  private static let limits = """
    Die Begleitung ist ehrenamtlich und zeitlich begrenzt; sie ist Hilfe zur Selbsthilfe. Wo sie an \
    eine Grenze kommt, wird gemeinsam eine Fachstelle gefragt. Was besprochen wird, bleibt \
    vertraulich. Beide Seiten können die Vereinbarung jederzeit beenden.
    """

  private func text(_ text: String) -> [Document.Block] {
    PrintedText.paragraphs(text).isEmpty ? [] : [.text(PersonTrace.masked(text, known))]
  }

  private var table: [Document.Block] {
    guard !steps.isEmpty else { return [] }
    var table = DocumentTable([
      .init("Nr."), .init("Schritt"), .init("Wer"), .init("Angestrebt bis"), .init("Erreicht am"),
    ])
    for (index, step) in steps.enumerated() {
      table.append([
        String(index + 1), PersonTrace.masked(step.step, known),
        reading.word(step.who.key, of: .milestoneSides), step.due?.written(.german) ?? "",
        step.done?.written(.german) ?? "",
      ])
    }
    return [.table(table)]
  }

  private var closing: [Document.Block] {
    let result = reading.word(agreement.selfHelp.key, of: .selfHelpResults)
    let rows = [
      ("Hilfe zur Selbsthilfe", result),
      ("Was die Lotsin/der Lotse gelernt hat", agreement.guideLearned),
      ("Was die Person gelernt hat", agreement.clientLearned),
    ].filter { !PrintedText.paragraphs($0.1).isEmpty }
    let kept = rows.map { Document.Definition($0.0, PersonTrace.masked($0.1, known)) }
    return text(agreement.closing) + (kept.isEmpty ? [] : [.definitions(kept)])
  }

  private var signatures: [Document.Signature] {
    [
      Document.Signature(party: "Fallkürzel \(client)"),
      Document.Signature(party: "Lotsin/Lotse", signatory: name(agreement.guide)),
      Document.Signature(party: "Begleitung", signatory: name(agreement.accompanier)),
    ]
  }
}
