package import Domain
package import Exchange
package import Workspace

extension Workspace {
  /// A document of a record as it stands now; nil where there is no such record.
  ///
  /// Throws where there must be none of it.
  package func document(_ kind: RecordDocument, of id: RecordID) throws(Refusal) -> Document? {
    guard let values = values(of: id) else { return nil }
    return try kind.document(of: id, values, in: office, reading: germanReading)
  }
}
