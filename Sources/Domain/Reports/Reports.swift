/// The list of all reports: a new one is its file and a line here.
package enum Reports {
  package static let all: [ReportKind] = [
    MeetingReport.kind
  ]

  package static func named(_ name: String) -> ReportKind? { all.first { $0.name == name } }
}
