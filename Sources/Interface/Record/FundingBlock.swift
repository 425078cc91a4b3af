import Domain
import Workspace

/// Who pays a project and whether the shares are the whole; how a funding and a directive stand.
enum FundingBlock {
  static let rows: OverviewBlocks.Block = { id, app in
    switch String(id.prefix) {
    case Project.kind.prefix: project(id, app)
    case ProjectFunding.kind.prefix: funding(id, app)
    case FundingDirective.kind.prefix: directive(id, app)
    default: []
    }
  }

  static func money(_ amount: Money, _ app: App) -> String { amount.written(app.language) }

  // MARK: - Project

  private static func project(_ id: RecordID, _ app: App) -> [OverviewRow] {
    let fundings = app.workspace.inUse(ProjectFunding.self, naming: id.text, in: "project")
    guard !fundings.isEmpty, let project = app.workspace.entry(id, of: Project.self)?.record else {
      return []
    }
    let shares = FundingShares(project, fundings)
    guard let span = shares.span(on: app.workspace.today) else {
      let none = Text(
        de: "alles abgelehnt oder nicht verfolgt",
        en: "all rejected or not pursued"
      )
      return [OverviewRow(label: title, value: none[app.language], tone: .plain)]
    }
    let names = FundingNames(app.workspace.office)
    let givers = span.fundings.prefix(most).enumerated().map { place, entry in
      OverviewRow(
        label: place == 0 ? title : Text(""),
        value: giver(entry, span, names, app),
        tone: .plain
      )
    }
    let rest = span.fundings.count - givers.count
    let more = Text(de: "und \(rest) weitere", en: "and \(rest) more")
    let others = rest > 0 ? [OverviewRow(value: more[app.language], tone: .plain)] : []
    return givers + others + [sum(span, shares, app)]
  }

  /// More givers than this would push the fields off the screen.
  private static let most = 6

  private static let title = Text(de: "Finanzierung", en: "Funded by")

  /// `1/3 · 4.000,00 € · Stadt Landshut · bewilligt bis 31.12.2026`.
  private static func giver(
    _ entry: Entry<ProjectFunding>,
    _ span: FundingShares.Span,
    _ names: FundingNames,
    _ app: App
  ) -> String {
    let funding = entry.record
    let state = app.workspace.office.words(funding.state, of: .fundingStates)[app.language]
    let until = funding.end.map {
      Text(de: " bis \($0.written(.german))", en: " until \($0.written(.english))")[app.language]
    }
    let differing = span.differing.first { $0.funding == entry.id }.map { one in
      let amount = money(one.expected, app)
      return Text(
        de: "nach dem Anteil wären es \(amount)",
        en: "by the share it would be \(amount)"
      )[app.language]
    }
    let parts: [String?] = [
      funding.share?.written(app.language) ?? Text(de: "ohne Anteil", en: "no share")[app.language],
      funding.amount.map { money($0, app) },
      names.giver(funding)[app.language],
      state + (until ?? ""),
      differing,
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func sum(
    _ span: FundingShares.Span,
    _ shares: FundingShares,
    _ app: App
  ) -> OverviewRow {
    let percent = span.sum.percent
    let words: Text =
      switch span.verdict {
      case .complete: Text(de: "ergeben das Ganze", en: "are the whole")
      case .missing(let part):
        Text(de: "\(percent.de); es fehlen \(part.de)", en: "\(percent.en); \(part.en) missing")
      case .over(let part):
        Text(de: "\(percent.de); \(part.de) zu viel", en: "\(percent.en); \(part.en) too much")
      case .untold(let count):
        Text(
          de: "\(percent.de), bei \(count) fehlt der Anteil",
          en: "\(percent.en), \(count) without a share"
        )
      }
    let isAlert: Bool =
      switch span.verdict {
      case .missing, .over: true
      case .complete, .untold: false
      }
    let unfunded =
      shares.isUnfunded
      ? Text(de: " (als nicht gesondert finanziert bezeichnet)", en: " (called not funded)")
      : Text("")
    return OverviewRow(
      label: Text(de: "Anteile", en: "Shares"),
      value: (words + unfunded)[app.language],
      tone: isAlert ? .alert : .plain
    )
  }
}
