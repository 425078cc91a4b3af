/// The list of all warnings: a table per subject, joined here.
package enum Warnings {
  package static let all: [Warning] = [
    ResponsibilityWarnings.all,
    ParallelWarnings.all,
  ].flatMap { $0 }

  /// All cases of today, in the order of the rules.
  package static func cases(in office: Office) -> [WarningCase] {
    all.flatMap { $0.cases(office) }
  }
}
