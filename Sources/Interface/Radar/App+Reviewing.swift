import Domain
import Workspace

/// Deciding about pairs of the radar.
extension App {
  /// Asks for a reason and writes down what was decided about a pair, as one undo step.
  func review(_ pair: PairLine, as verdict: Term) {
    let word = workspace.office.words(verdict, of: .pairVerdicts)
    let prompt = LinePrompt(
      title: Text(
        de: "„\(word.de)“ – warum? (darf leer bleiben)",
        en: "“\(word.en)” – why? (may stay empty)"
      )
    ) { app, reason in
      app.attempt { try app.write(pair, verdict, reason: reason) }
    }
    push(prompt)
  }

  private func write(_ pair: PairLine, _ verdict: Term, reason: String) throws {
    let ids = [pair.row.pair.first, pair.row.pair.second]
    func list(_ kind: RecordKind) -> String {
      ids.filter { $0.prefix == kind.prefix }.map(\.text).joined(separator: ",")
    }
    let values = [
      "day": workspace.today.stored, "verdict": verdict.key, "by": workspace.user,
      "reason": Composition.compose(reason), "offers": list(Offer.kind),
      "projects": list(Project.kind),
    ]
    guard let type = RecordTypes.type(prefix: PairReview.kind.prefix) else { return }
    // A pair that was reviewed before has one review still, with its history.
    if let id = pair.row.review, var draft = workspace.draft(of: id) {
      for (key, value) in values { draft[key] = value }
      try workspace.save(draft)
    } else {
      try workspace.save(workspace.newDraft(type, values))
    }
    let word = workspace.office.words(verdict, of: .pairVerdicts)
    say(
      Text(
        de: "Geprüft: \(word.de). u nimmt es zurück.",
        en: "Reviewed: \(word.en). u undoes it."
      ),
      .good
    )
  }

  /// Lets a pair be open again; its review is archived.
  func takeBackReview(of pair: PairLine) throws {
    guard let review = pair.row.review else { return }
    try workspace.set("archived", to: workspace.today.stored, of: [review])
    say(
      Text(de: "Das Paar ist wieder ungeprüft.", en: "The pair is not reviewed any more."),
      .good
    )
  }
}
