import Domain
import Terminal
import Workspace

/// What is done about talks, and what follows from them.
enum ConversationCommands {
  private static let nobodyChosen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard app.conversationPartners == nil else { return nil }
    return Text(
      de: "Wählen Sie einen Partner oder einen Kontakt.",
      en: "Choose a partner or a contact."
    )
  }

  private static let nothingOpen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    let selected = app.top.selected
    guard !selected.isEmpty, selected.allSatisfy({ app.closing(of: $0) != nil }) else {
      return Text(
        de: "Das geht bei offenen Aufgaben und Wiedervorlagen.",
        en: "This works with open tasks and follow-ups."
      )
    }
    return nil
  }

  static let all: [Command] = [
    Command(
      "conversation",
      in: .record,
      keys: [.character("r")],
      Text(de: "Gespräch festhalten …", en: "Record a conversation …"),
      isOnlyWherePossible: true,
      unless: nobodyChosen
    ) { app in
      guard let values = app.conversationPartners else { return }
      app.push(FormScreen(app.workspace.newDraft(RecordType(Conversation.self), values), app))
    },
    Command(
      "done",
      in: .record,
      keys: [.character("f")],
      Text(de: "Wiedervorlage oder Aufgabe erledigt", en: "Follow-up or task done"),
      short: Text(de: "Erledigt", en: "Done"),
      isOccasional: true,
      unless: nothingOpen
    ) { app in
      let ids = app.top.selected
      let what = app.wordsForSelected
      try app.workspace.write(
        ids.compactMap { id in
          app.closing(of: id).map { (record: id, field: $0.field, value: $0.value) }
        }
      )
      app.top.list?.unmarkAll()
      app.say(
        Text(de: "Erledigt: \(what.de). u nimmt es zurück.", en: "Done: \(what.en). u undoes it."),
        .good
      )
    },
  ]
}

extension App {
  /// With whom a talk is that is recorded here, by field; nil where nobody is chosen.
  fileprivate var conversationPartners: [String: String]? {
    guard let id = top.list?.focused ?? top.selected.first else { return pagePartner }
    switch String(id.prefix) {
    case Partner.kind.prefix: return ["partner": id.text]
    case Contact.kind.prefix:
      let partners = workspace.values(of: id)?["partners"].map { StoredList.parts(of: $0) } ?? []
      let page = pagePartner?["partner"]
      let partner = partners.first { $0 == page } ?? partners.first
      return ["contacts": id.text].merging(partner.map { ["partner": $0] } ?? [:]) { old, _ in old }
    case Conversation.kind.prefix:
      let values = workspace.values(of: id) ?? [:]
      return values.filter { ["partner", "contacts"].contains($0.key) }
    default: return pagePartner
    }
  }

  /// The partner whose page is open.
  private var pagePartner: [String: String]? {
    guard let page = top as? RecordScreen, page.type.kind == Partner.kind else { return nil }
    return ["partner": page.id.text]
  }

  /// The field and the value that close a task or a follow-up; nil where nothing is open.
  fileprivate func closing(of id: RecordID) -> (field: String, value: String)? {
    guard let values = workspace.values(of: id) else { return nil }
    switch String(id.prefix) {
    case Conversation.kind.prefix:
      return Conversation(values: values).isWaiting ? ("done", true.stored) : nil
    case ActionItem.kind.prefix:
      return ActionItem(values: values).isOpen ? ("state", "done") : nil
    default: return nil
    }
  }
}
