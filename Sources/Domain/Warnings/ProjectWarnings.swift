/// The warnings about projects, the team and the balance of the work: W35, W38, W39 and W40.
enum ProjectWarnings {
  static let all = [
    Warning(
      35,
      Text(de: "Projekt ohne Bedarf", en: "Project without need"),
      urgency: .later,
      area: .projects,
      action: .complete,
      rule: Text(
        de:
          "Zu einem Projekt, an dem wir beteiligt sind und das nicht abgeschlossen ist, gehört weder ein Bedarf noch eine Bedarfserhebung, auch nicht über sein Programm. Ein Text allein genügt nicht.",
        en:
          "A project in which we have a part, and which is not closed, answers no recorded need and rests on no survey, nor does its programme. A text alone is not enough."
      ),
      source: .agencies,
      cases: needless
    ),
    Warning(
      38,
      Text(de: "Projekt endet ohne Entscheidung", en: "Project ends without a decision"),
      urgency: .soon,
      area: .projects,
      action: .decide,
      rule: Text(
        de:
          "Ein Projekt, an dem wir beteiligt sind, endet bald oder ist zu Ende, und wie es weitergeht, ist nicht entschieden.",
        en:
          "A project in which we have a part ends soon or is over, and what comes after is not decided."
      ),
      source: .workshop,
      thresholds: [ProjectThresholds.ending],
      cases: undecided
    ),
    Warning(
      39,
      Text(de: "Team überlastet", en: "Team overloaded"),
      urgency: .soon,
      area: .projects,
      action: .relieve,
      rule: Text(
        de:
          "Auf einer Stelle sind heute mehr Stunden für Projekte und Aufgaben verplant, als der Vertrag hergibt. Abgeschlossene und archivierte Projekte zählen nicht.",
        en:
          "More hours of a post are planned for projects and tasks today than its contract has. Projects closed or archived do not count."
      ),
      source: .agencies,
      thresholds: [ProjectThresholds.staffShare],
      cases: overloaded
    ),
    Warning(
      40,
      Text(de: "Schwerpunkt vernachlässigt", en: "Neglected focus"),
      urgency: .later,
      area: .projects,
      action: .place,
      rule: Text(
        de:
          "Zu einem Thema oder einer Zielgruppe, die in den Einstellungen als Schwerpunkt steht, gab es seit längerem kein laufendes Projekt, kein Angebot und keinen Einsatz, in dem sie genannt ist.",
        en:
          "For a topic or target group that the settings name as a focus there has been no running project, no offer and no placement that names it for long."
      ),
      source: .agencies,
      thresholds: [ProjectThresholds.neglected],
      cases: neglected
    ),
  ]

  @Sendable
  private static func needless(_ office: Office) -> [WarningCase] {
    let surveys = Set(office.needSurveys.map(\.id))
    var answering = Set(office.needs.compactMap(\.record.project))
    for project in office.projects {
      if let survey = project.record.survey, surveys.contains(survey) {
        answering.insert(project.id)
      }
    }
    return office.projects.compactMap { entry in
      let project = entry.record
      guard !project.isClosed, office.hasPart(in: project), !answering.contains(entry.id),
        !(project.programme.map(answering.contains) ?? false)
      else { return nil }
      return WarningCase(
        35,
        Text(
          de: "Das Projekt „\(project.name)“ beruht auf keinem erfassten Bedarf.",
          en: "The project “\(project.name)” answers no recorded need."
        ),
        records: [entry.id]
      )
    }
  }

  @Sendable
  private static func undecided(_ office: Office) -> [WarningCase] {
    let limit = office.today.adding(months: office.value(of: ProjectThresholds.ending))
    return office.projects.compactMap { entry in
      let project = entry.record
      guard let end = project.end, end <= limit, !project.isIdea, !project.isClosed,
        project.followUp == .none, project.successor == nil, office.hasPart(in: project)
      else { return nil }
      let (name, day) = (project.name, WarningWords.day(end))
      return WarningCase(
        38,
        end < office.today
          ? Text(
            de: "Das Projekt „\(name)“ endete am \(day.de); was folgt, ist nicht entschieden.",
            en: "The project “\(name)” ended on \(day.en); what follows is not decided."
          )
          : Text(
            de: "Das Projekt „\(name)“ endet am \(day.de); was folgt, ist nicht entschieden.",
            en: "The project “\(name)” ends on \(day.en); what follows is not decided."
          ),
        records: [entry.id],
        urgency: end < office.today ? .now : nil
      )
    }
  }

  @Sendable
  private static func overloaded(_ office: Office) -> [WarningCase] {
    let limit = office.value(of: ProjectThresholds.staffShare)
    return StaffLoad(office, quarters: 0).rows.compactMap { row in
      guard row.isFilled, let percent = row.percent, row.exceeds(limit) else { return nil }
      let (planned, contract) = (hours(row.planned), hours(row.contract))
      let post = row.post.record
      let name = [post.name, post.person].filter { !$0.isEmpty }.joined(separator: ", ")
      return WarningCase(
        39,
        Text(
          de:
            "Auf der Stelle „\(name)“ sind \(planned.de) von \(contract.de) in der Woche verplant (\(percent) %).",
          en:
            "Of the post “\(name)” \(planned.en) of \(contract.en) a week are planned (\(percent) %)."
        ),
        records: [row.post.id] + row.phases.map(\.id)
      )
    }
  }

  private static func hours(_ minutes: Int) -> Text {
    Text(de: Minutes(minutes).written(.german), en: Minutes(minutes).written(.english))
  }

  @Sendable
  private static func neglected(_ office: Office) -> [WarningCase] {
    let settings = office.settings
    guard !settings.focusTopics.isEmpty || !settings.focusGroups.isEmpty else { return [] }
    let limit = office.today.adding(months: -office.value(of: ProjectThresholds.neglected))
    let balance = FieldBalance(office, onlyFocus: true)
    return FieldBalance.Field.allCases.flatMap { field in
      balance.rows(field).compactMap { row in
        guard row.isFocus, row.last.map({ $0 <= limit }) ?? true else { return nil }
        let name = office.words(row.term, of: field.vocabulary)
        return WarningCase(40, sentence(name, row.last), records: row.record.map { [$0] } ?? [])
      }
    }
  }

  private static func sentence(_ name: Text, _ last: Day?) -> Text {
    guard let day = last.map(WarningWords.day) else {
      return Text(
        de: "Zum Schwerpunkt „\(name.de)“ gab es noch kein Projekt, Angebot oder Einsatz.",
        en: "For the focus “\(name.en)” there was no project, offer or placement yet."
      )
    }
    return Text(
      de: "Zum Schwerpunkt „\(name.de)“ gab es zuletzt am \(day.de) etwas.",
      en: "For the focus “\(name.en)” there was something on \(day.en) for the last time."
    )
  }
}

extension StaffLoad.Row {
  /// Whether more is planned than so many percent of the contract.
  package func exceeds(_ percent: Int) -> Bool {
    let limit = contract.multipliedReportingOverflow(by: max(0, percent))
    let planned = planned.multipliedReportingOverflow(by: 100)
    return !limit.overflow && (planned.overflow || planned.partialValue > limit.partialValue)
  }
}
