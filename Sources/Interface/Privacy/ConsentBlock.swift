import Domain
import Workspace

/// What a person agreed to, on the page of a volunteer or a contact.
enum ConsentBlock {
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let type = app.workspace.type(of: id), let owner = ConsentMenu.owners[type.kind] else {
      return []
    }
    let own = app.workspace.inUse(Consent.self, naming: id.text, in: owner)
    let consents = Consents(own, on: app.workspace.today)
    let purposes = app.workspace.terms[.consentPurposes].entries
    var holding: [String] = []
    var withdrawn: [String] = []
    var missing: [String] = []
    for purpose in purposes {
      let word = purpose.label[app.language]
      if let consent = consents.holding(purpose.term.key, of: id) {
        holding.append("\(word) (\(consent.record.given?.written(app.language) ?? ""))")
      } else if let day = consents.withdrawal(of: purpose.term.key, by: id) {
        withdrawn.append("\(word) (\(day.written(app.language)))")
      } else if !purpose.isHidden {
        missing.append(word)
      }
    }
    // Of a contact there is no need to ask for anything.
    if type.kind == Contact.kind, holding.isEmpty, withdrawn.isEmpty { return [] }
    let title = Text(de: "Einwilligungen", en: "Consents")
    let none = Text(de: "keine; O hält sie fest", en: "none; O records them")
    let rows = [
      OverviewRow(
        label: title,
        count: holding.count,
        value: holding.isEmpty ? none[app.language] : holding.joined(separator: "; ")
      )
    ]
    let more = [
      (Text(de: "widerrufen", en: "withdrawn"), withdrawn),
      (Text(de: "nicht erteilt", en: "not given"), holding.isEmpty ? [] : missing),
    ]
    return rows
      + more.filter { !$0.1.isEmpty }.map { label, words in
        OverviewRow(label: label, value: words.joined(separator: "; "), tone: .plain)
      }
  }
}
