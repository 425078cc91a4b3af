import Domain
import Terminal
import Workspace

/// Asking for another day, time, language, district or topic.
extension FreeScreen {
  func askDay(_ app: App, typed: String = "") {
    let title = Text(
      de: "Wochentag oder Datum (z. B. Di, morgen, 14.3.; leer: heute):",
      en: "Weekday or date (for example Tue, tomorrow, 2026-03-14; empty: today):"
    )
    app.push(
      LinePrompt(title: title, text: typed) { [weak self] app, typed in
        let today = app.workspace.today
        do {
          let day = try FreeQuestion.day(meaning: typed, today: today) ?? today
          self?.ask(app) { $0.day = day }
        } catch {
          self?.askDay(app, typed: typed)
          app.say(Failure(error).text, .error)
        }
      }
    )
  }

  func askTime(_ app: App, typed: String = "") {
    let title = Text(
      de: "Uhrzeit (14-17: ganz frei; nachmittags: eine Stunde genügt; leer: ganztags):",
      en: "Time (14-17: all of it; afternoon: an hour is enough; empty: all day):"
    )
    app.push(
      LinePrompt(title: title, text: typed) { [weak self] app, typed in
        var asked = self?.question ?? FreeScreen.blank(app.workspace.today)
        guard asked.takeTime(typed) else {
          self?.askTime(app, typed: typed)
          return app.say(
            Text(
              de: "„\(typed)“ ist keine Zeit: z. B. 14-17, 9:30-12 oder abends.",
              en: "“\(typed)” is no time: for example 14-17, 9:30-12 or evening."
            ),
            .error
          )
        }
        self?.ask(app) { $0 = asked }
      }
    )
  }

  func askLanguage(_ app: App) {
    pick(
      Text(de: "Sprache", en: "Language"),
      all: Text(de: "gleich welche", en: "whichever"),
      .languages,
      chosen: question.language,
      app
    ) { [weak self] term, app in
      self?.ask(app) { asked in
        asked.language = term
        if term == nil { asked.level = nil }
      }
    }
  }

  func askDistrict(_ app: App) {
    pick(
      Text(de: "Stadtteil", en: "District"),
      all: Text(de: "alle Stadtteile", en: "all districts"),
      .districts,
      besides: app.workspace.settings.record.districts,
      chosen: question.district,
      app
    ) { [weak self] term, app in self?.ask(app) { $0.district = term } }
  }

  func askTopic(_ app: App) {
    pick(
      Text(de: "Thema", en: "Topic"),
      all: Text(de: "alle Themen", en: "all topics"),
      .topics,
      chosen: question.topic,
      app
    ) { [weak self] term, app in self?.ask(app) { $0.topic = term } }
  }

  /// The next level that is asked for: from none to the best, then none again.
  func raiseLevel(_ app: App) {
    let levels = [Term.none] + Vocabulary.languageLevels.entries.reversed().map(\.term)
    let place = levels.firstIndex(of: question.level ?? .none) ?? 0
    let next = levels[(place + 1) % levels.count]
    ask(app) { $0.level = next == .none ? nil : next }
  }

  /// What somebody has entered is offered, by its words.
  private func pick(
    _ title: Text,
    all: Text,
    _ vocabulary: Vocabulary,
    besides known: [Term] = [],
    chosen: Term?,
    _ app: App,
    done: @escaping (Term?, App) -> Void
  ) {
    let reading = app.workspace.reading
    let used = app.workspace.uses(of: vocabulary).keys.map { Term($0) }
    let terms = Set(used + known).subtracting([Coverage.everywhere, .none])
    let named = terms.map { (reading.word($0.key, of: vocabulary), $0.key) }
    let sorted = named.sorted { (Folding.fold($0.0), $0.1) < (Folding.fold($1.0), $1.1) }
    let entries =
      [PickerSource.Entry(key: "", label: all[app.language])]
      + sorted.map { PickerSource.Entry(key: $0.1, label: $0.0) }
    app.push(
      PickerScreen(title: title, source: .fixed(entries), chosen: [chosen?.key ?? ""]) {
        done($0.first.flatMap { $0.isEmpty ? nil : Term($0) }, $1)
      }
    )
  }
}
