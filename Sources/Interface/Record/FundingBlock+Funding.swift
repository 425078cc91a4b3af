import Domain
import Workspace

extension FundingBlock {
  // MARK: - Funding

  static func funding(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let entry = app.workspace.entry(id, of: ProjectFunding.self) else { return [] }
    let book = FundingBook(app.workspace.office)
    return check(entry, book, app) + calls(entry, book, app) + years(entry, book, app)
  }

  /// Each condition of the directive with a sign, so that no colour is needed.
  private static func check(
    _ entry: Entry<ProjectFunding>,
    _ book: FundingBook,
    _ app: App
  ) -> [OverviewRow] {
    // What was decided is no longer checked.
    guard ["", "idea", "checked", "applied"].contains(entry.record.state.key) else { return [] }
    let lines = FundingCheck(entry, book, MultipleFunding(book)).lines
    guard !lines.isEmpty else { return [] }
    let met = lines.count { $0.verdict == .met }
    let head = OverviewRow(
      label: Text(de: "Förderprüfung", en: "Check"),
      value: Text(
        de: "\(met) von \(lines.count) Bedingungen erfüllt",
        en: "\(met) of \(lines.count) conditions met"
      )[app.language],
      tone: .plain
    )
    return [head]
      + lines.map { line in
        let sign: Text =
          switch line.verdict {
          case .met: Text(de: "ja", en: "yes")
          case .notMet: Text(de: "nein", en: "no")
          case .unknown: Text(de: "offen", en: "open")
          }
        return OverviewRow(
          label: Text(de: "  \(line.condition.de)", en: "  \(line.condition.en)"),
          value: "\(sign[app.language]): \(line.figures[app.language])",
          tone: line.verdict == .notMet ? .alert : .plain
        )
      }
  }

  private static func calls(
    _ entry: Entry<ProjectFunding>,
    _ book: FundingBook,
    _ app: App
  ) -> [OverviewRow] {
    guard entry.record.isGranted, !entry.record.isOwn else { return [] }
    let sums = FundCalls(entry, book)
    let (called, received) = (money(sums.called, app), money(sums.received, app))
    let told = Text(
      de: "abgerufen \(called), eingegangen \(received)",
      en: "called \(called), received \(received)"
    )
    let left = sums.left.map {
      Text(de: ", es bleiben \(money($0, app))", en: ", \(money($0, app)) left")
    }
    let due = sums.due.map {
      Text(
        de: "; bis heute abrufbar \(money($0, app)) (\(callKey))",
        en: "; due until today \(money($0, app)) (\(callKey))"
      )
    }
    return [
      OverviewRow(
        label: FundCall.title,
        value: (told + (left ?? Text("")) + (due ?? Text("")))[app.language],
        tone: sums.left.map { $0.cents < 0 } ?? false ? .alert : .plain
      )
    ]
  }

  private static var callKey: String { Commands.key(of: "fund-call", .german) }

  private static func years(
    _ entry: Entry<ProjectFunding>,
    _ book: FundingBook,
    _ app: App
  ) -> [OverviewRow] {
    let years = book.years(of: entry)
    let all = Set(years.amounts.keys).union(years.spent.keys).sorted()
    guard all.count > 1 || !years.spent.isEmpty else { return [] }
    return all.prefix(6).enumerated().map { place, year in
      let amount = years.amounts[year].map { money($0, app) } ?? "–"
      let spent = years.spent[year].map {
        Text(de: ", ausgegeben \(money($0, app))", en: ", spent \(money($0, app))")[app.language]
      }
      return OverviewRow(
        label: place == 0 ? FundingYear.title : Text(""),
        value: "\(year): \(amount)\(spent ?? "")",
        tone: .plain
      )
    }
  }

  // MARK: - Directive

  static func directive(_ id: RecordID, _ app: App) -> [OverviewRow] {
    let workspace = app.workspace
    let deadlines = workspace.inUse(FundingDeadline.self, naming: id.text, in: "directive")
    let open = deadlines.compactMap { entry in
      entry.record.nextOpen(on: workspace.today).map { (day: $0, title: entry.record.title) }
    }.sorted { ($0.day, $0.title) < ($1.day, $1.title) }
    return open.prefix(4).enumerated().map { place, one in
      let days = one.day.number - workspace.today.number
      return OverviewRow(
        label: place == 0 ? Text(de: "Nächste Fristen", en: "Next deadlines") : Text(""),
        value:
          "\(one.day.written(app.language)): \(one.title) (\(DaysLeft.words(days)[app.language]))",
        tone: days < 0 ? .alert : .plain
      )
    }
  }
}
