import Domain
import Terminal
import Workspace

/// Asking for part of a history.
enum HistoryFilters {
  static func askDays(_ list: HistoryList, _ app: App, typed: String = "") {
    let title = Text(
      de: "Tag oder Zeitraum (z. B. gestern, 14.3., 1.3. bis 14.3., leer: alle):",
      en: "Day or span of days (for example yesterday, 14.3., 1.3. to 14.3., empty: all):"
    )
    app.push(
      LinePrompt(title: title, text: typed) { app, typed in
        do {
          let span = try DaySpan.parse(typed, today: app.workspace.today)
          try HistoryRequest(first: span.first, last: span.last).requireOrder()
          list.ask(app) {
            $0.first = span.first
            $0.last = span.last
          }
        } catch {
          // What was typed stays, to be mended.
          askDays(list, app, typed: typed)
          app.say(Failure(error).text, .error)
        }
      }
    )
  }

  static func askUser(_ list: HistoryList, _ app: App) {
    let entries = list.users.map { PickerSource.Entry(key: $0, label: $0) }
    let known = PickerSource.fixed(entries)
    let source = PickerSource(
      // Who is not among the loaded changes can be typed.
      find: { query in
        let name = query.filter { !$0.isWhitespace }
        let found = known.find(query)
        return name.isEmpty || found.contains { $0.key == name }
          ? found : found + [PickerSource.Entry(key: name, label: name)]
      },
      label: { $0 }
    )
    app.push(
      PickerScreen(title: Text(de: "Änderungen von", en: "Changes by"), source: source) {
        chosen,
        app in
        list.ask(app) { $0.user = chosen.first }
      }
    )
  }

  static func askKind(_ list: HistoryList, _ app: App) {
    let entries = RecordTypes.all.map {
      PickerSource.Entry(key: $0.kind.prefix, label: $0.title[app.language])
    }
    app.push(
      PickerScreen(
        title: Text(de: "Änderungen an", en: "Changes to"),
        source: .fixed(entries)
      ) { chosen, app in
        list.ask(app) { $0.kind = chosen.first }
      }
    )
  }
}
