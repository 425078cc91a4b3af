import Domain
import Terminal
import Workspace

/// Cooperation checks over time.
extension App {
  /// The agreement that is chosen, or those of the partner or tandem that is.
  var checkedAgreements: [RecordID] {
    guard let id = top.list?.focused ?? top.selected.first else { return [] }
    if id.prefix == Agreement.kind.prefix { return [id] }
    let office = workspace.office
    switch id.prefix {
    case Substring(Partner.kind.prefix):
      return office.agreements.filter { office.parties(of: $0.record).contains(id) }.map(\.id)
    case Substring(Tandem.kind.prefix):
      return office.agreements.filter { $0.record.tandem == id }.map(\.id)
    case Substring(CooperationCheck.kind.prefix):
      return workspace.values(of: id).flatMap { CooperationCheck(values: $0).agreement }
        .map { [$0] } ?? []
    default: return []
    }
  }

  /// Shows the checks; of several agreements they are asked for.
  func openTrend() {
    let ids = checkedAgreements
    guard let first = ids.first else { return }
    guard ids.count > 1 else { return push(TrendScreen(first)) }
    let entries = ids.map {
      PickerSource.Entry(key: $0.text, label: workspace.label($0) ?? $0.text)
    }
    push(
      PickerScreen(
        title: Text(de: "Von welcher Vereinbarung?", en: "Of which agreement?"),
        source: .fixed(entries)
      ) { chosen, app in
        if let id = chosen.first { app.push(TrendScreen(RecordID(id))) }
      }
    )
  }

  /// A check of today for the side that has not answered today yet.
  var newCheck: Draft? {
    guard let screen = top as? TrendScreen,
      let stored = workspace.values(of: screen.agreement)
    else { return nil }
    let today = workspace.today
    let trend = screen.trend(self)
    let parties = workspace.office.parties(of: Agreement(values: stored))
    let place = trend.days.firstIndex(of: today)
    let missing = parties.first { party in
      guard let place else { return true }
      return !trend.rows.contains { row in
        row.lines.contains { $0.side == party && $0.ratings[place] != nil }
      }
    }
    var values = ["agreement": screen.agreement.text]
    values["partner"] = missing?.text
    return workspace.newDraft(RecordType(CooperationCheck.self), values)
  }
}
