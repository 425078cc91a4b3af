import Domain
import Store
import Workspace

@testable import Interface

extension TestOffice {
  /// The keys that show what erasing the volunteer of `mention()` takes.
  static let erase = "3 / 'nguy' Enter X"
  static let person = RecordID("vol:AAAA0001")

  /// Lets other records speak of a volunteer: in notes, formerly, by the last name alone.
  func mention() throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ field: String, _ value: String, note: String? = nil) throws {
      try workspace.write([(RecordID(id), field, value)], note: note)
    }
    try write("mee:AAAA0001", "notes", "Thị Lan Nguyễn (0171 5550101) holt den Schlüssel ab.")
    try write("mee:AAAA0003", "notes", "Frau Nguyễn bringt Kuchen mit.")
    try write("pro:AAAA0002", "notes", "Idee von Thị Lan Nguyễn", note: "Anruf Frau Nguyễn")
    try write("pro:AAAA0002", "notes", "Idee aus dem Treffen")
    try write("con:AAAA0002", "mobile", "0171 5550101")
  }
}
