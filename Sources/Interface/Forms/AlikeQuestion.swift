import Domain
import Terminal
import Workspace

/// What exists already and is like a record that is about to be created (requirement 126).
struct AlikeQuestion {
  private let draft: Draft
  /// The records that are alike, the most alike first.
  let records: [RecordID]
  private let radar: ParallelRadar
  private let pairs: [ParallelPair]

  /// How many can be looked at from the question.
  private static let most = 3

  /// Nil where nothing is alike, or nothing is created that could be.
  ///
  /// `origins` are the records that it carries on or answers.
  init?(_ draft: Draft, _ app: App, origins: [RecordID] = []) {
    guard draft.isNew, let new = AlikeQuestion.offer(draft, app.workspace.today) else { return nil }
    let office = app.workspace.office
    // What is needed may be there as an offer, or was asked for already.
    let isDemand = [Need.kind, DeploymentRequest.kind].contains(draft.type.kind)
    radar = isDemand ? ParallelRadar.ofDemand(in: office) : OfficeParallels.radar(of: office)
    // What it was made of is no double of it.
    let links = draft.type.fields.filter { $0.kind.target != nil }.map { draft[$0.key] }
    let origins = Set(links).union(origins.map(\.text))
    let found = radar.pairs(with: new).map { pair in
      (pair: pair, id: pair.first == draft.id ? pair.second : pair.first)
    }.filter { !origins.contains($0.id.text) }
    guard !found.isEmpty else { return nil }
    self.draft = draft
    pairs = found.map(\.pair)
    records = found.map(\.id)
  }

  private static func offer(_ draft: Draft, _ today: Day) -> ComparedOffer? {
    switch draft.type.kind {
    case Offer.kind: ComparedOffer(draft.id, Offer(values: draft.values), today: today)
    case Project.kind: ComparedOffer(draft.id, Project(values: draft.values), today: today)
    case Need.kind: ComparedOffer(draft.id, Need(values: draft.values))
    case DeploymentRequest.kind:
      ComparedOffer(draft.id, DeploymentRequest(values: draft.values), today: today)
    default: nil
    }
  }

  /// The question; `create` saves the new record all the same.
  func screen(_ app: App, create: @escaping (App) -> Void) -> QuestionScreen {
    let isMore = records.count > AlikeQuestion.most
    let heading =
      isMore
      ? Text(
        de: "Es gibt schon \(records.count) ähnliche, darunter:",
        en: "There are \(records.count) alike already, among them:"
      ) : Text(de: "Es gibt schon Ähnliches:", en: "There is something alike already:")
    let shown = zip(records, pairs).prefix(AlikeQuestion.most).enumerated().map { index, one in
      QuestionScreen.Answer(key: Text("\(index + 1)"), title(one.0, one.1, app)) { app in
        // Closing what is read leads back to the question.
        app.push(screen(app, create: create))
        AlikeQuestion.show(one.0, app)
      }
    }
    let create = QuestionScreen.Answer(
      key: Text(de: "t", en: "a"),
      Text(de: "Trotzdem anlegen", en: "Add it all the same"),
      run: create
    )
    let back = QuestionScreen.Answer(
      key: Text(de: "z", en: "b"),
      Text(de: "Zurück zum Formular", en: "Back to the form")
    ) { _ in }
    return QuestionScreen(
      heading,
      shown + [create, back],
      about: Array(records.prefix(AlikeQuestion.most)),
      keys: Text(
        de: "1–\(shown.count): ansehen   Esc: zurück",
        en: "1–\(shown.count): look at it   Esc: back"
      )
    )
  }

  private func title(_ id: RecordID, _ pair: ParallelPair, _ app: App) -> Text {
    let office = app.workspace.office
    let offer = radar.offer(id)
    let partner = offer?.partner.map { " (\(office.name($0)))" } ?? ""
    let why = pair.reason(office.words(_:of:))
    // Among needs and requests it has to be said which of them are offers.
    let isDemand = [Need.kind, DeploymentRequest.kind].contains(draft.type.kind)
    let kind = isDemand ? app.workspace.type(of: id).map { $0.singular + Text(" ") } : nil
    let name = Text("\(offer?.title ?? id.text)\(partner): ")
    return (kind ?? Text("")) + name + why
  }

  /// The record to read, over the form: from its page one could leave the form by mistake.
  private static func show(_ id: RecordID, _ app: App) {
    guard let type = app.workspace.type(of: id) else { return }
    let table = app.workspace.table(type)
    guard let row = table.row(id) else { return }
    let lines = type.fields.indices.compactMap { index -> String? in
      let value = table.shown(row, index, app.workspace.reading)
      return value.isEmpty ? nil : "\(type.fields[index].title[app.language]): \(value)"
    }
    let title = type.singular + Text(": \(app.workspace.label(id) ?? id.text)")
    app.push(MessageScreen(title: title, lines: lines, about: [id], closing: .usual))
  }
}
