import Domain
import Workspace

/// How complete a deployment request is, and how many volunteers fit it.
enum RequestBlock {
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let entry = app.workspace.entry(id, of: DeploymentRequest.self) else { return [] }
    return [completeness(entry.record, app)] + fitting(entry, app)
  }

  private static func completeness(_ request: DeploymentRequest, _ app: App) -> OverviewRow {
    let completeness = request.completeness
    let (percent, missing) = (completeness.percent, completeness.missingWords)
    let isWarned =
      request.isOpen(on: app.workspace.today) && request.archived == nil && !request.mayBeMatched
    let words =
      // W28 above says what.
      isWarned
      ? Text("\(percent) %")
      : completeness.isComplete
        ? Text("100 %")
        : Text(
          de: "\(percent) %, es fehlt: \(missing.de)",
          en: "\(percent) %, missing: \(missing.en)"
        )
    let override =
      completeness.isComplete || !request.hasOverride
      ? Text("")
      : Text(
        de: ". Vermittelt wird trotzdem: \(request.override)",
        en: ". Matched nevertheless: \(request.override)"
      )
    return OverviewRow(
      label: Text(de: "Vollständig", en: "Complete"),
      value: (words + override)[app.language],
      tone: isWarned ? .alert : .plain
    )
  }

  private static func fitting(_ entry: Entry<DeploymentRequest>, _ app: App) -> [OverviewRow] {
    guard entry.record.isOpen(on: app.workspace.today), entry.record.archived == nil else {
      return []
    }
    let reach = app.workspace.matchBook.reach(of: entry)
    let count = Text(de: "\(reach.count) (z zeigt sie): ", en: "\(reach.count) (z shows them): ")
    return [
      OverviewRow(
        label: Text(de: "Passend", en: "Fitting"),
        value: (count + reach.words(app.workspace.office))[app.language],
        tone: reach.extent == .own ? .plain : .alert
      )
    ]
  }
}
