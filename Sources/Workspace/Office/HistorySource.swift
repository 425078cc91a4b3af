import Domain

/// A part of the office that the history tells, of the records that the office says matter.
struct HistorySource: Sendable {
  let part: OfficePart
  /// Finds it for an office and takes it into another; true where it is not what was known before.
  let read: @Sendable (Workspace, Office, inout Office) -> Bool

  static let all = [
    HistorySource(.changed, \.changed) { workspace, office in
      let changes = office.responsibilities.compactMap { entry in
        // Of what was taken away the day is known.
        workspace.lastChange(of: entry.id, in: Responsibility.told).map { (entry.id, $0) }
      }
      return Dictionary(changes) { first, _ in first }
    },
    HistorySource(.written, \.written) { $0.daysWritten($1) },
    HistorySource(.recent, \.recent) { workspace, office in
      workspace.firstWritten(
        PartnerIsolation.unlinked(in: OfficeBooks(office)),
        after: office.today.adding(months: -office.value(of: Thresholds.isolation))
      )
    },
    HistorySource(.newlyEntered, \.newlyEntered) { workspace, office in
      workspace.firstWritten(
        NeedRound.neverAsked(in: office),
        after: office.today.adding(months: -office.value(of: VolunteerThresholds.needSurvey))
      )
    },
  ]

  private init<Told: Equatable & Sendable>(
    _ part: OfficePart,
    _ place: any WritableKeyPath<Office, Told> & Sendable,
    _ tell: @escaping @Sendable (Workspace, Office) -> Told
  ) {
    self.part = part
    read = { workspace, logged, office in
      let told = tell(workspace, logged)
      guard office[keyPath: place] != told else { return false }
      office[keyPath: place] = told
      return true
    }
  }
}
