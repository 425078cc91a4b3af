import Domain
import Terminal
import Workspace

/// What erasing a record takes: all of it to look through, each mention elsewhere to decide.
final class ErasureScreen: Screen {
  /// What the focus can stand on.
  enum Entry: Equatable {
    case record(Int)
    /// A person who belongs to the record.
    case dependant(Int)
    case mention(Int)
    case remarks
    case twin(Int)
  }

  private(set) var plan: ErasurePlan
  private(set) var focus = 0
  /// The first line that is drawn.
  var top = 0
  var height = 1
  /// The reason that was typed last.
  var reason: String?

  init(_ plan: ErasurePlan) {
    self.plan = plan
  }

  var contexts: Set<Context> { [] }
  var subjects: [RecordID] { plan.records.first.map { [$0.id] } ?? [] }

  var entries: [Entry] {
    plan.records.indices.map { .record($0) } + plan.dependants.indices.map { .dependant($0) }
      + plan.mentions.indices.map { .mention($0) }
      + (plan.remarks.isEmpty ? [] : [.remarks]) + plan.twins.indices.map { .twin($0) }
  }

  var focused: Entry? { entries.indices.contains(focus) ? entries[focus] : nil }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    switch key {
    case .down, .character("j"), .tab: move(by: 1)
    case .up, .character("k"), .backTab: move(by: -1)
    case .pageDown, .control("f"): move(by: max(1, height / 2))
    case .pageUp, .control("b"): move(by: -max(1, height / 2))
    case .home, .character("g"): focus = 0
    case .end, .character("G"): move(by: entries.count)
    case .character(" "), .character("m"): toggle(app)
    case .character("M"): toggleAll()
    case .enter: goOn(app)
    case .escape, .control("c"), .character("q"): app.pop()
    case .control("l"): app.needsRepaint = true
    default: break
    }
    return true
  }

  private func move(by step: Int) { focus = min(max(0, focus + step), entries.count - 1) }

  private func toggle(_ app: App) {
    switch focused {
    case .mention(let index):
      plan.mentions[index].chooseNext()
      move(by: 1)
    case .dependant(let index):
      let id = plan.dependants[index].item.id
      app.attempt { plan = try app.workspace.toggled(id, in: plan) }
      focus = entries.firstIndex(of: .dependant(index)) ?? 0
      move(by: 1)
    default:
      let sentence = Text(
        de: "Zu wählen ist nur, was in anderen Einträgen steht, und wer dazugehört.",
        en: "Only what stands in other records can be chosen, and who belongs to it."
      )
      app.say(sentence, .warning)
    }
  }

  private func toggleAll() {
    let isChosen = !plan.mentions.allSatisfy { $0.isChosen && !$0.isPartlyChosen }
    for index in plan.mentions.indices { plan.mentions[index].isChosen = isChosen }
  }

  private func goOn(_ app: App) {
    if case .twin(let index) = focused { return app.open(plan.twins[index].id) }
    let suggestion = Text(de: "Antrag nach Art. 17 DSGVO", en: "Request under Art. 17 GDPR")
    askReason(reason ?? suggestion[app.language], app)
  }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    let shown =
      plan.records.map(\.id) + plan.dependants.map(\.item.id)
      + plan.mentions.map(\.id) + plan.twins.map(\.id)
    if !changed.isDisjoint(with: shown) { renew(app) }
  }

  /// Takes the plan as it is by now; true where that is another one.
  @discardableResult
  func renew(_ app: App) -> Bool {
    var isOther = false
    app.attempt {
      let fresh = try app.workspace.renewed(plan)
      isOther = fresh != plan
      plan = fresh
    }
    move(by: 0)
    return isOther
  }
}
