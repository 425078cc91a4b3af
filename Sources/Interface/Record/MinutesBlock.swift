import Domain
import Workspace

/// The versions of a meeting's minutes: when closed, who received them, why they were reopened.
enum MinutesBlock {
  @Sendable
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard let meeting = app.workspace.entry(id, of: Meeting.self)?.record else { return [] }
    let versions = MinutesVersion.ordered(app.minutesVersions(of: id), of: id)
    let isClosed = versions.first.map { $0.record.reopened == nil } ?? false
    var rows = versions.flatMap { self.rows($0.record, app) }
    if isClosed, versions.first?.record.text != meeting.minutes {
      rows.append(
        OverviewRow(
          label: Text(de: "Protokoll", en: "Minutes"),
          value: Text(
            de: "Der Text wurde seit dem Abschluss geändert.",
            en: "The text was changed since it was closed."
          )[app.language],
          tone: .alert
        )
      )
    }
    return rows
  }

  private static func rows(_ version: MinutesVersion, _ app: App) -> [OverviewRow] {
    let number = version.number ?? 1
    let day = version.day?.written(app.language) ?? ""
    let state =
      version.reopened.map { reopened in
        let day = reopened.written(app.language)
        return Text(
          de: "wieder geöffnet \(day): \(version.reason)",
          en: "reopened \(day): \(version.reason)"
        )
      } ?? Text(de: "gültig; y öffnet sie wieder", en: "in force; y reopens it")
    let closed = Text(
      de: "abgeschlossen \(day) von \(version.by) · ",
      en: "closed \(day) by \(version.by) · "
    )
    let names =
      version.contacts.compactMap(app.workspace.label)
      + (version.others.isEmpty ? [] : [version.others])
    let sent =
      names.isEmpty
      ? Text(de: "nicht verteilt", en: "not sent")
      : Text(
        de: "\(version.sent?.written(.german) ?? "") an \(names.joined(separator: "; "))",
        en: "\(version.sent?.written(.english) ?? "") to \(names.joined(separator: "; "))"
      )
    return [
      OverviewRow(
        label: Text(de: "Fassung \(number)", en: "Version \(number)"),
        value: (closed + state)[app.language],
        tone: .plain
      ),
      OverviewRow(
        label: Text(de: "  verteilt", en: "  sent"),
        value: sent[app.language],
        tone: .plain
      ),
    ]
  }
}
