import Domain
import Workspace

/// Who is to renew a qualification, and in which courses.
enum RenewalView {
  static let title = Text(de: "Qualifikationen erneuern", en: "Qualifications to renew")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "renewals",
      app,
      of: [
        Qualification.kind, Volunteer.kind, Course.kind, CourseSession.kind, Participation.kind,
      ],
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let office = app.workspace.office
    let due = QualificationRenewal.due(in: office)
    let months = office.value(of: VolunteerThresholds.qualificationEnding)
    return SectionContent(
      title: "\(title[app.language]) \(due.count)",
      columns: [
        .init(title: Volunteer.singular, width: 20),
        .init(title: Text(de: "Gültig bis", en: "Valid until"), width: 10),
        .init(title: Qualification.singular, width: 20),
        .init(title: Text(de: "Erneuert durch", en: "Renewed by"), width: 22),
      ],
      sections: [
        .init(
          title: Text(de: "Abgelaufen", en: "Expired"),
          rows: due.filter(\.isExpired).map { row($0, app) }
        ),
        .init(
          title: Text(
            de: "Endet in den nächsten \(months) Monaten",
            en: "Ends within the next \(months) months"
          ),
          rows: due.filter { !$0.isExpired }.map { row($0, app) }
        ),
      ],
      nothing: Text(
        de: "Alle Qualifikationen gelten noch länger als \(months) Monate.",
        en: "All qualifications hold for more than \(months) months."
      )
    )
  }

  private static func row(_ renewal: QualificationRenewal, _ app: App) -> SectionContent.Row {
    let kind = app.workspace.office.words(
      renewal.qualification.record.type,
      of: .qualificationKinds
    )
    return SectionContent.Row(
      key: renewal.qualification.id.text,
      id: renewal.qualification.id,
      cells: [
        app.workspace.label(renewal.volunteer) ?? "", renewal.until.written(app.language),
        kind[app.language], courses(renewal, app),
      ],
      isAlert: renewal.needsAttention
    )
  }

  private static func courses(_ renewal: QualificationRenewal, _ app: App) -> String {
    if let booked = renewal.booked.flatMap({ app.workspace.label($0) }) {
      return Text(de: "angemeldet: \(booked)", en: "registered: \(booked)")[app.language]
    }
    let names = renewal.courses.compactMap { app.workspace.label($0) }
    return names.isEmpty
      ? Text(de: "kein Kurs geplant", en: "no course planned")[app.language]
      : names.joined(separator: "; ")
  }
}
