/// The list of all reports: a new one is its file and a line here.
package enum Reports {
  package static let all: [ReportKind] = [
    NetworkReport.kind,
    VolunteerReport.kind,
    PlacementReport.kind,
    CourseReport.kind,
    ProjectReport.kind,
    MeetingReport.kind,
    ParallelReport.kind,
    UnreachedReport.kind,
    FundingReport.kind,
    PoliticalReport.kind,
  ]

  package static func named(_ name: String) -> ReportKind? { all.first { $0.name == name } }
}
