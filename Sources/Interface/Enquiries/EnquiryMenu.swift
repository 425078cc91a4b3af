import Domain
import Terminal
import Workspace

/// What can become of an enquiry.
enum EnquiryMenu {
  static func open(_ id: RecordID, _ app: App) {
    guard let enquiry = app.workspace.entry(id, of: Enquiry.self)?.record else { return }
    let answers: [(Text, Text, (App) -> Void)] = [
      (Text(de: "a", en: "a"), Text(de: "Beantworten …", en: "Answer …"), { $0.answer(id) }),
      (
        Text(de: "f", en: "s"),
        Text(de: "An eine Fachstelle geben …", en: "Hand to a professional service …"),
        { $0.askForService(of: id) }
      ),
      (
        Text(de: "p", en: "p"),
        Text(de: "An einen Partner geben …", en: "Hand to a partner …"),
        { $0.askForPartner(of: id) }
      ),
      (
        Text(de: "i", en: "t"), Text(de: "Ich kümmere mich darum", en: "I take care of it"),
        { app in app.attempt { try app.take(id) } }
      ),
      (
        Text(de: "v", en: "v"),
        Text(de: "Als Freiwillige/n aufnehmen …", en: "Take in as a volunteer …"),
        { $0.openVolunteer(of: id) }
      ),
      (
        Text(de: "b", en: "n"), Text(de: "Als Bedarf aufnehmen …", en: "Take in as a need …"),
        { $0.openDraft(RecordType(Need.self), day: "asked", of: id) }
      ),
      (
        Text(de: "e", en: "r"),
        Text(de: "Als Einsatzanfrage aufnehmen …", en: "Take in as a deployment request …"),
        { $0.openDraft(RecordType(DeploymentRequest.self), day: "received", of: id) }
      ),
      (
        Text(de: "x", en: "x"), Text(de: "Erledigt", en: "Close it"),
        { app in app.attempt { try app.settle(id, [("state", "closed")], asked: enquiry.state) } }
      ),
    ]
    // What an organisation asks for is no volunteer, and the other way round.
    let hidden: Set<String> =
      switch enquiry.askerKind.key {
      case "partner": ["v"]
      case "interested", "volunteer": ["b", "e"]
      default: []
      }
    app.push(
      QuestionScreen(
        Text("„\(enquiry.subject)“"),
        answers.filter { !hidden.contains($0.0.de) }.map { .init(key: $0.0, $0.1, run: $0.2) },
        about: [id],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }
}
