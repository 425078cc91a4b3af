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

  /// The rules that found something today, each with its cases, in the order of the rules; also what
  /// is put aside.
  var foundWarningGroups: [(rule: Warning, cases: [WarningCase])] {
    attention.finish(self)
    return attention.found.groups
  }

  /// Grows when the rules were asked anew, so that what they found may be another.
  var foundWarningVersion: Int {
    attention.finish(self)
    return attention.asked
  }

  /// What the rules found about one record, also what is put aside.
  func foundWarnings(about id: RecordID) -> [WarningCase] {
    attention.finish(self)
    return attention.found.about(id)
  }

  /// The settings of the office; the proposals where nobody settled anything.
  package var settings: (id: RecordID, record: OfficeSettings) {
    let all = records(OfficeSettings.self).filter { $0.1.archived == nil }
    return all.min { $0.0 < $1.0 } ?? (OfficeSettings.identity, OfficeSettings())
  }

  private func refreshAttention() { attention.finishOffice(self) }

  /// Who takes part in a network today; looked up once until something changes.
  package func coverage(of network: Entry<Network>) -> NetworkCoverage {
    refreshAttention()
    return attention.coverage(of: network)
  }

  /// The records of a type: those in use, and those that are archived.
  func entries<R: Record>(_ type: R.Type) -> (inUse: [Entry<R>], archived: [Entry<R>]) {
    guard let table = table(RecordType(type)) as? TypedTable<R> else { return ([], []) }
    return table.parted
  }
}
