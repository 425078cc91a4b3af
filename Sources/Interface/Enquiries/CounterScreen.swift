import Domain
import Terminal
import Workspace

/// The service counter: one key counts what was given, to whom was chosen before.
final class CounterScreen: Screen {
  static let title = Text(de: "Servicezähler", en: "Service counter")

  /// The keys that count, with what they count.
  static let keys: [(key: Character, service: Term, title: Text)] = zip(
    ["i", "b", "h", "s"] as [Character],
    Vocabulary.serviceKinds.entries
  ).map { ($0, $1.term, $1.label) }

  private var asker = Vocabulary.askers.entries.first?.term ?? .none
  private var topic = Term.none

  var contexts: Set<Context> { [.anywhere, .counter] }

  /// Goes on to others for whom is counted.
  func turn(by step: Int, _ app: App) {
    let all = app.workspace.terms[.askers].offered.map(\.term)
    guard !all.isEmpty else { return }
    let place = all.firstIndex(of: asker) ?? 0
    asker = all[(place + step + all.count) % all.count]
  }

  func chooseTopic(_ app: App) {
    guard let field = RecordType(ServiceCount.self).field("topic") else { return }
    let none = PickerSource.Entry(
      key: "",
      label: Text(de: "kein Thema", en: "no topic")[app.language]
    )
    let source = PickerSource.make(field, app)
    app.push(
      PickerScreen(
        title: Text(de: "Zu welchem Thema?", en: "About which topic?"),
        source: PickerSource(
          find: { $0.isEmpty ? [none] + source.find($0) : source.find($0) },
          label: source.label
        ),
        chosen: [topic.key]
      ) { [weak self] chosen, _ in self?.topic = Term(chosen.first ?? "") }
    )
  }

  /// Counts one more of today; the first of its kind makes a record.
  func count(_ service: Term, _ app: App) throws {
    app.follow()
    let workspace = app.workspace
    let known = workspace.records(ServiceCount.self).first { _, count in
      count.day == workspace.today && count.type == service && count.askerKind == asker
        && count.topic == topic && count.by == workspace.user && count.archived == nil
    }
    if let (id, record) = known {
      let number = (record.count ?? 1) + 1
      try workspace.write([(record: id, field: "count", value: String(number))])
    } else {
      let id = workspace.newID(prefix: ServiceCount.kind.prefix)
      let values = [
        ("day", workspace.today.stored), ("type", service.key), ("asker-kind", asker.key),
        ("topic", topic.key), ("count", "1"), ("by", workspace.user),
      ]
      try workspace.write(
        values.filter { !$0.1.isEmpty }.map { (record: id, field: $0.0, value: $0.1) }
      )
    }
    let word = workspace.office.words(service, of: .serviceKinds)
    let whom = workspace.office.words(asker, of: .askers)
    app.say(
      Text(
        de: "Gezählt: \(word.de) für \(whom.de). u nimmt es zurück.",
        en: "Counted: \(word.en) for \(whom.en). u undoes it."
      ),
      .good
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let language = app.language
    frame.put(CounterScreen.title[language], x: 0, y: body.y, role: .title)
    frame.cursor = (0, body.y)
    let whom = app.workspace.office.words(asker, of: .askers)[language]
    let about =
      topic == .none
      ? Text(de: "kein Thema", en: "no topic")[language]
      : app.workspace.reading.word(topic.key, of: .topics)
    let chosen = Text(
      de: "Für: ‹ \(whom) ›   Thema: \(about)",
      en: "For: ‹ \(whom) ›   Topic: \(about)"
    )
    frame.put(
      chosen[language],
      x: 0,
      y: body.y + 1,
      role: .match,
      width: body.width,
      ellipsis: true
    )
    let area = Rect(x: 0, y: body.y + 3, width: body.width, height: body.height - 3)
    CounterTable(app).draw(&frame, area, asker)
  }
}
