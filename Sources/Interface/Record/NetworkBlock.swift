import Domain
import Workspace

/// Who takes part in a network by kind of partner, who is missing, and who speaks for it.
enum NetworkBlock {
  static func rows(_ id: RecordID, _ app: App) -> [OverviewRow] {
    guard id.prefix == Network.kind.prefix,
      let values = app.workspace.values(of: id)
    else { return [] }
    let today = app.workspace.today
    let coverage = app.workspace.coverage(of: Entry(id, Network(values: values)))
    let heading = OverviewRow(
      label: Text(de: "Beteiligung", en: "Participation"),
      count: coverage.present.reduce(0) { $0 + $1.members.count },
      value: Text(
        de: "am \(today.written(.german)), nach Art",
        en: "on \(today.written(.english)), by type"
      )[app.language]
    )
    return [heading] + present(coverage, app) + missing(coverage, app) + speakers(coverage, app)
      + others(coverage, app)
  }

  private static func words(_ type: Term, _ app: App) -> Text {
    type == .none
      ? Text(de: "ohne Art", en: "no type")
      : app.workspace.office.words(type, of: .partnerTypes)
  }

  private static func present(_ coverage: NetworkCoverage, _ app: App) -> [OverviewRow] {
    coverage.present.map { type in
      OverviewRow(
        label: words(type.type, app),
        value: type.members.map(\.partner.name).joined(separator: "; "),
        tone: .plain
      )
    }
  }

  private static func missing(_ coverage: NetworkCoverage, _ app: App) -> [OverviewRow] {
    var rows: [OverviewRow] = []
    if !coverage.missing.isEmpty {
      rows.append(
        OverviewRow(
          label: Text(de: "Es fehlen", en: "Missing"),
          value: coverage.missing.map { words($0, app)[app.language] }.joined(separator: "; "),
          tone: .alert
        )
      )
    }
    if coverage.lacksSelfRepresentation {
      rows.append(
        OverviewRow(
          label: Text(de: "Selbstvertretung", en: "Self-representation"),
          value: Text(
            de: "Niemand spricht für die Betroffenen selbst (MSO, Heimrat).",
            en: "Nobody speaks for those concerned themselves (MSO, residents)."
          )[app.language],
          tone: .alert
        )
      )
    }
    return rows
  }

  private static func speakers(_ coverage: NetworkCoverage, _ app: App) -> [OverviewRow] {
    coverage.speakers.map { speaker in
      let membership = speaker.member.membership
      let person = membership.person.flatMap { app.workspace.label($0) }.map { " (\($0))" } ?? ""
      let term = membership.termEnds.map { end in
        let day = end.written(app.language)
        return speaker.isOver
          ? Text(de: ", Amtszeit endete am \(day)", en: ", term ended on \(day)")
          : Text(de: ", Amtszeit bis \(day)", en: ", term until \(day)")
      }
      let role = Vocabulary.membershipRoles
      return OverviewRow(
        label: Text(
          de: role.label(membership.role.key, .german),
          en: role.label(membership.role.key, .english)
        ),
        value: speaker.member.partner.name + person + (term?[app.language] ?? ""),
        tone: speaker.isOver ? .alert : .plain
      )
    }
  }

  private static func others(_ coverage: NetworkCoverage, _ app: App) -> [OverviewRow] {
    let former = coverage.former.map { member in
      let day = member.membership.end?.written(app.language) ?? ""
      return Text(
        de: "\(member.partner.name) (bis \(day))",
        en: "\(member.partner.name) (until \(day))"
      )[app.language]
    }
    let rows = [
      (Text(de: "Gäste", en: "Guests"), coverage.guests.map(\.partner.name)),
      (Text(de: "Nicht mehr dabei", en: "No longer in it"), former),
    ]
    return rows.filter { !$0.1.isEmpty }.map { label, names in
      OverviewRow(label: label, value: names.joined(separator: "; "), tone: .plain)
    }
  }
}
