package import Domain
package import Exchange
package import Workspace

extension Workspace {
  /// A document of a record as it stands now; nil where there is no such record.
  package func document(_ kind: RecordDocument, of id: RecordID) -> Document? {
    values(of: id).map { kind.document(of: id, $0, in: office, reading: germanReading) }
  }
}
