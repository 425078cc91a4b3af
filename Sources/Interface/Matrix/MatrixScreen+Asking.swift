import Domain
import Terminal
import Workspace

/// Asking for a part of the matrix, and going to what needs attention.
extension MatrixScreen {
  func askDistrict(_ app: App) {
    let used = app.workspace.uses(of: .districts).keys.map { Term($0) }
    pick(
      Text(de: "Stadtteil", en: "District"),
      all: Text(de: "alle Stadtteile", en: "all districts"),
      Set(used + office.settings.districts).subtracting([Coverage.everywhere, .none]),
      .districts,
      chosen: question.district,
      app
    ) { [weak self] term, app in self?.ask(app) { $0.district = term } }
  }

  func askGroup(_ app: App) {
    let used = app.workspace.uses(of: .targetGroups).keys.map { Term($0) }
    let known = office.terms[.targetGroups].offered.map(\.term)
    pick(
      Text(de: "Zielgruppe", en: "Target group"),
      all: Text(de: "alle Zielgruppen", en: "all target groups"),
      Set(used + known + office.settings.targetGroups).subtracting([Coverage.everybody, .none]),
      .targetGroups,
      chosen: question.group,
      app
    ) { [weak self] term, app in self?.ask(app) { $0.group = term } }
  }

  private func pick(
    _ title: Text,
    all: Text,
    _ terms: Set<Term>,
    _ vocabulary: Vocabulary,
    chosen: Term?,
    _ app: App,
    done: @escaping (Term?, App) -> Void
  ) {
    let named = terms.map { (office.words($0, of: vocabulary)[app.language], $0.key) }
    let sorted = named.sorted { (Folding.fold($0.0), $0.1) < (Folding.fold($1.0), $1.1) }
    let entries =
      [PickerSource.Entry(key: "", label: all[app.language])]
      + sorted.map { PickerSource.Entry(key: $0.1, label: $0.0) }
    app.push(
      PickerScreen(
        title: title,
        source: .fixed(entries),
        chosen: [chosen?.key ?? ""]
      ) { chosen, app in
        done(chosen.first.flatMap { $0.isEmpty ? nil : Term($0) }, app)
      }
    )
  }

  func askDay(_ app: App, typed: String = "") {
    let title = Text(
      de: "Stichtag (z. B. heute, 1.7., +3 w; leer: heute):",
      en: "On which day (for example today, 1.7., +3 w; empty: today):"
    )
    app.push(
      LinePrompt(title: title, text: typed) { [weak self] app, typed in
        do {
          let entry = try DayEntry.parse(typed, today: app.workspace.today)
          self?.ask(app) { $0.day = entry?.day }
        } catch {
          self?.askDay(app, typed: typed)
          app.say(Failure(error).text, .error)
        }
      }
    )
  }

  /// Goes to the next task with a gap or an overlap, past the end to the first one.
  func moveToFinding(by step: Int, _ app: App) {
    let count = matrix.rows.count
    for distance in stride(from: 1, through: count, by: 1) {
      let place = ((row + step * distance) % count + count) % count
      let found = matrix.rows[place]
      guard found.gap != nil || found.overlap == .open else { continue }
      let open = found.overlaps.first { $0.settlement == nil }
      return focus(found.task, open?.offices.first, app)
    }
    app.say(
      Text(
        de: "Hier gibt es weder Lücken noch Überschneidungen.",
        en: "There are neither gaps nor overlaps here."
      ),
      .good
    )
  }
}
