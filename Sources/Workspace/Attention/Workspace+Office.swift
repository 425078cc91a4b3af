package import Domain
import Store

extension Workspace {
  /// The records in use that the rules look at, as they are now.
  package var office: Office {
    refreshAttention()
    return attention.office
  }

  /// What rules and reports look up in the office, kept as long as it is the same.
  package var officeBooks: OfficeBooks {
    refreshAttention()
    return attention.books
  }

  /// What needs attention today, in the order of the rules.
  package var warnings: [WarningCase] {
    refreshAttention()
    return attention.cases
  }

  /// The rules that found something today, each with its cases, in the order of the rules.
  package var warningGroups: [(rule: Warning, cases: [WarningCase])] {
    refreshAttention()
    return attention.groups
  }

  /// Grows when the rules were asked anew, so that what they found may be another.
  package var warningVersion: Int {
    refreshAttention()
    _ = attention.groups
    return attention.asked
  }

  /// What needs attention about one record.
  package func warnings(about id: RecordID) -> [WarningCase] {
    refreshAttention()
    return attention.cases(about: id)
  }

  /// The settings of the office; the proposals where nobody settled anything.
  package var settings: (id: RecordID, record: OfficeSettings) {
    let all = records(OfficeSettings.self).filter { $0.1.archived == nil }
    return all.min { $0.0 < $1.0 } ?? (OfficeSettings.identity, OfficeSettings())
  }

  private static let kinds =
    Office.types.map { $0.kind } + [OfficeSettings.kind, OfficeTerm.kind]

  private func refreshAttention() {
    attention.refresh(attentionState, makeOffice)
  }

  /// What all that needs attention is found from.
  var attentionState: TableState { state(of: Workspace.kinds) }

  /// Who takes part in a network today; looked up once until something changes.
  package func coverage(of network: Entry<Network>) -> NetworkCoverage {
    refreshAttention()
    return attention.coverage(of: network)
  }

  private func makeOffice() -> Office {
    var office = Office(today: today)
    office.settings = settings.record
    office.terms = terms
    for type in Office.types { load(type, &office) }
    for type in Office.kept { loadArchived(type, &office) }
    office.withdrawn = records(Responsibility.self).compactMap {
      $0.1.archived == nil ? nil : Entry($0.0, $0.1)
    }
    let changes = records(Responsibility.self).compactMap { id, record in
      // Of what was taken away the day is known.
      record.archived == nil
        ? lastChange(of: id, in: Responsibility.told).map { (id, $0) } : nil
    }
    office.changed = Dictionary(changes) { first, _ in first }
    office.written = daysWritten(office)
    office.recent = firstWritten(
      PartnerIsolation.unlinked(in: office),
      after: today.adding(months: -office.value(of: Thresholds.isolation))
    )
    office.newlyEntered = firstWritten(
      NeedRound.neverAsked(in: office),
      after: today.adding(months: -office.value(of: VolunteerThresholds.needSurvey))
    )
    return office
  }

  private func load<R: Record>(_ type: R.Type, _ office: inout Office) { office[type] = inUse() }

  private func loadArchived<R: Record>(_ type: R.Type, _ office: inout Office) {
    office[archived: type] = records(R.self).compactMap {
      $0.1.archived == nil ? nil : Entry($0.0, $0.1)
    }
  }

  /// When certificates were entered, and volunteers of whom no talk is known were last touched.
  private func daysWritten(_ office: Office) -> [RecordID: Day] {
    let checks = office.kept(BackgroundCheck.self).map { ($0.id, Set(["date"])) }
    let people = office.kept(Volunteer.self).filter { $0.record.lastContact == nil }
      .map { ($0.id, Set<String>?.none) }
    let days =
      checks.map { ($0.0, dayWritten($0.0, $0.1)) }
      + people.map { ($0.0, dayWritten($0.0, $0.1)) }
    return Dictionary(days.compactMap { id, day in day.map { (id, $0) } }) { first, _ in first }
  }

  /// The day of the last write to one of some fields of a record, or to any.
  private func dayWritten(_ id: RecordID, _ fields: Set<String>?) -> Day? {
    let stamps = stored(id)?.fields.filter { fields?.contains($0.field) ?? true }.map(\.stamp)
    return stamps?.max().map { LocalClock.moment(at: $0 >> 16).day }
  }

  private func inUse<R: Record>() -> [Entry<R>] {
    records(R.self).compactMap { $0.1.archived == nil ? Entry($0.0, $0.1) : nil }
  }
}
