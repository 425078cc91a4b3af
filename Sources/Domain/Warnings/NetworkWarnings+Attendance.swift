/// Those of W9 about who came: too few organisations, or always the same.
extension NetworkWarnings {
  /// A network or a round table without one, and who is expected at its meetings.
  private struct Table {
    let id: RecordID
    let name: String
    let isRoundTable: Bool
    let members: Set<RecordID>
  }

  static func poorlyAttended(_ books: OfficeBooks) -> [WarningCase] {
    let (office, attendance) = (books.office, books.attendance)
    let least = office.value(of: Thresholds.attendance)
    return tables(office).flatMap { table in
      [few(table, attendance, least), same(table, attendance, least)].compactMap { $0 }
    }
  }

  private static func tables(_ office: Office) -> [Table] {
    let members = Dictionary(grouping: office.memberships.map(\.record)) { $0.network }
    let networks = existing(office).map { entry in
      let seated = (members[entry.id] ?? []).filter { $0.period.contains(office.today) }
      return Table(
        id: entry.id,
        name: entry.record.name,
        isRoundTable: entry.record.type == Term("round-table"),
        members: Set(seated.compactMap(\.partner).filter(office.isKnown))
      )
    }
    return networks
      + roundTables(office).map { entry in
        Table(
          id: entry.id,
          name: entry.record.name,
          isRoundTable: true,
          members: Set(entry.record.partners.filter(office.isKnown))
        )
      }
  }

  /// The round tables that are series without a network, while they go on.
  static func roundTables(_ office: Office) -> [Entry<MeetingSeries>] {
    office.meetingSeries.filter { entry in
      entry.record.type == Term("round-table") && entry.record.network == nil
        && Period(from: entry.record.first, until: entry.record.end).contains(office.today)
    }
  }

  private static func few(
    _ table: Table,
    _ attendance: NetworkAttendance,
    _ least: Int
  ) -> WarningCase? {
    guard let most = attendance.most(in: table.id), most < least else { return nil }
    let came =
      switch most {
      case 0: Text(de: "kam keine Organisation", en: "No organisation")
      case 1: Text(de: "kam höchstens eine Organisation", en: "At most one organisation")
      default:
        Text(de: "kamen höchstens \(most) Organisationen", en: "At most \(most) organisations")
      }
    return WarningCase(
      9,
      Text(
        de: "Zu den letzten drei Treffen von „\(table.name)“ \(came.de).",
        en: "\(came.en) came to the last three meetings of “\(table.name)”."
      ),
      records: [table.id]
    )
  }

  /// A round table that always sees the same few of those who belong to it.
  private static func same(
    _ table: Table,
    _ attendance: NetworkAttendance,
    _ least: Int
  ) -> WarningCase? {
    guard table.isRoundTable, let same = attendance.same(in: table.id), same.count >= least,
      !table.members.isSubset(of: same)
    else { return nil }
    let (count, missing) = (same.count, table.members.subtracting(same).count)
    return WarningCase(
      9,
      Text(
        de:
          "Zu den letzten drei Treffen von „\(table.name)“ kamen immer dieselben \(count) Organisationen; \(missing) \(missing == 1 ? "fehlte" : "fehlten") jedes Mal.",
        en:
          "The same \(count) organisations came to each of the last three meetings of “\(table.name)”; \(missing) never did."
      ),
      records: [table.id]
    )
  }
}
