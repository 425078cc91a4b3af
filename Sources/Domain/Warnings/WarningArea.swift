/// The part of the office whose work a warning is: one of the panes.
package enum WarningArea: CaseIterable, Sendable {
  case partners
  case volunteers
  case projects
  case meetings

  /// The kind of record that the pane lists.
  package var kind: RecordKind {
    switch self {
    case .partners: Partner.kind
    case .volunteers: Volunteer.kind
    case .projects: Project.kind
    case .meetings: Meeting.kind
    }
  }
}
