/// Agreements with partners and projects: when they end, and when they are to be reviewed.
enum CooperationDates {
  static let all: [CalendarSource] = [
    .dates(
      of: Agreement.self,
      .end,
      on: { agreement, _ in agreement.isSettled ? agreement.end : nil },
      fill: { agreement, entry, _ in
        entry.title = Text(
          de: "Ende der Vereinbarung: \(agreement.title)",
          en: "End of the agreement: \(agreement.title)"
        )
      }
    ),
    .dates(
      of: Agreement.self,
      .deadline,
      on: { agreement, _ in
        guard agreement.isSettled, let due = agreement.reviewDue else { return nil }
        return agreement.reviewed.map { $0 < due } ?? true ? due : nil
      },
      fill: { agreement, entry, _ in
        entry.title = Text(
          de: "Vereinbarung überprüfen: \(agreement.title)",
          en: "Review the agreement: \(agreement.title)"
        )
      }
    ),
    .dates(
      of: Project.self,
      .end,
      on: { project, _ in
        ["granted", "running", "closing"].contains(project.state.key) ? project.end : nil
      },
      fill: { project, entry, question in
        entry.title = Text(
          de: "Projektende: \(project.name)",
          en: "End of project: \(project.name)"
        )
        entry.detail = Text(question.partner(project.carrier))
      }
    ),
  ]
}
