import Domain

/// One of the tabs on top: what needs attention, or the records of one type.
struct Pane: Sendable {
  /// Stable, for commands and settings.
  let name: String
  let title: Text
  /// The type that is listed; nil for "Heute".
  let type: RecordType?

  /// The panes in the order of their keys.
  static let all: [Pane] =
    [Pane(name: "today", title: Text(de: "Heute", en: "Today"), type: nil)]
    + [Partner.kind, Volunteer.kind, Project.kind, Meeting.kind].compactMap { kind in
      RecordTypes.type(prefix: kind.prefix).map {
        Pane(name: kind.plural, title: $0.title, type: $0)
      }
    }
}
