import Domain
import Terminal
import Workspace

/// Making what belongs to an agreement at once.
extension App {
  /// The agreement in the focus of a list, or the one that is open.
  var focusedAgreement: (id: RecordID, record: Agreement)? {
    guard let id = top.list?.focused ?? top.selected.first, id.prefix == Agreement.kind.prefix,
      let values = workspace.values(of: id)
    else { return nil }
    return (id, Agreement(values: values))
  }

  /// A new agreement that settles who does what of a task that several offices do.
  func newAgreement(settling overlap: ResponsibilityOverlaps.Overlap) -> Draft {
    let type = RecordType(Agreement.self)
    let values = [
      "since": workspace.today.stored, "parties": overlap.offices.stored,
      "tasks": overlap.task.key,
      "title": workspace.reading.word(overlap.task.key, of: .taskAreas),
    ]
    return Draft(new: type, id: workspace.newID(type), values: values)
  }

  /// A new agreement between those who are chosen: marked partners, a partner and the own office,
  /// or a tandem.
  var newAgreement: Draft? {
    let ids = top.selected
    var values = ["since": workspace.today.stored]
    if ids.count == 1, let id = ids.first, id.prefix == Tandem.kind.prefix {
      guard let stored = workspace.values(of: id) else { return nil }
      let tandem = Tandem(values: stored)
      values["tandem"] = id.text
      values["parties"] = [tandem.agency, tandem.guide].compactMap { $0 }.stored
      values["title"] =
        Text(
          de: "Kooperationsvereinbarung \(tandem.name)",
          en: "Cooperation agreement \(tandem.name)"
        )[language]
    } else {
      guard !ids.isEmpty, ids.allSatisfy({ $0.prefix == Partner.kind.prefix }) else { return nil }
      // With one partner it is the office itself that agrees on something.
      let own = ids.count == 1 ? workspace.settings.record.own.filter { !ids.contains($0) } : []
      values["parties"] = (own + ids).stored
    }
    return workspace.newDraft(RecordType(Agreement.self), values)
  }

  /// The form of a new agreement; saving it leads to its page.
  func openNewAgreement() {
    guard let draft = newAgreement else { return }
    let form = FormScreen(draft, self)
    form.opensPage = true
    let isOwnAdded =
      top.selected.count == 1 && draft["tandem"].isEmpty
      && StoredList.parts(of: draft["parties"]).count > 1
    push(form)
    guard isOwnAdded else { return }
    say(Text(de: "Eigene Stellen sind mit eingetragen.", en: "Your own offices are entered too."))
  }

  /// Makes a side for each party and the nine topics, as far as they are not there; one undo step.
  func makeParts(of id: RecordID, _ agreement: Agreement) throws {
    let sides = workspace.records(AgreementSide.self).filter { $0.1.agreement == id }
    let topics = workspace.records(AgreedTopic.self).filter { $0.1.agreement == id }
    let parties = workspace.office.parties(of: agreement).filter { party in
      !sides.contains { $0.1.partner == party }
    }
    let terms = Vocabulary.exchangeTopics.entries.map(\.term).filter { term in
      !topics.contains { $0.1.topic == term }
    }
    guard !parties.isEmpty || !terms.isEmpty else {
      return say(
        Text(de: "Seiten und Themen sind alle da.", en: "All sides and topics are there."),
        .warning
      )
    }
    var values: [(record: RecordID, field: String, value: String)] = []
    for party in parties {
      let side = workspace.newID(prefix: AgreementSide.kind.prefix)
      values += [(side, "agreement", id.text), (side, "partner", party.text)]
    }
    for term in terms {
      let topic = workspace.newID(prefix: AgreedTopic.kind.prefix)
      values += [(topic, "agreement", id.text), (topic, "topic", term.key)]
    }
    try workspace.write(values)
    let (sideCount, topicCount) = (parties.count, terms.count)
    say(
      Text(
        de: "Angelegt: Seiten \(sideCount), Themen \(topicCount). u nimmt es zurück.",
        en: "Created: sides \(sideCount), topics \(topicCount). u undoes it."
      ),
      .good
    )
  }
}
