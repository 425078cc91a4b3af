import Domain

/// A part of the office that is read in one step.
struct OfficeSource: Sendable {
  /// The table it is read from.
  let kind: RecordKind
  /// Reads it into an office and tells which parts are others than before.
  let read: @Sendable (Workspace, inout Office) -> Set<OfficePart>

  /// What everything rests on first; a change of it is one of everything.
  static let ground = [
    OfficeSource(kind: OfficeSettings.kind) { workspace, office in
      office.settings = workspace.settings.record
      return []
    },
    OfficeSource(kind: OfficeTerm.kind) { workspace, office in
      office.terms = workspace.terms
      return []
    },
  ]

  static let all = ground + Office.types.map { records($0) }

  private static func records<R: Record>(_ type: R.Type) -> OfficeSource {
    let isKept = Office.kept.contains { $0 == type } || type == Responsibility.self
    return OfficeSource(kind: R.kind) { workspace, office in
      let before = office
      let rows = workspace.entries(R.self)
      office[type] = rows.inUse
      let name = ObjectIdentifier(type)
      var parts: Set<OfficePart> = [.records(name)]
      if isKept, !(rows.archived.isEmpty && office[archived: type].isEmpty) {
        office[archived: type] = rows.archived
        parts.insert(.archived(name))
      }
      if let withdrawn = rows.archived as? [Entry<Responsibility>], R.self == Responsibility.self {
        office.withdrawn = withdrawn
        parts.insert(.withdrawn)
      }
      if R.self == Partner.self, !office.hasNames(of: before) { parts.insert(.names) }
      return parts
    }
  }
}
