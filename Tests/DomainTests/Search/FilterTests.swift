import Domain
import Testing

@Suite("Filters")
struct FilterTests {
  private let type = RecordType(Volunteer.self)

  private func bytes(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in texts { Haystack.append(text, to: &bytes) }
    return bytes
  }

  /// Whether a record of these texts by field passes, as a list applies a filter.
  private func passes(_ typed: String, _ values: [String: String]) -> Bool {
    passes(Filter(typed, type: type), values)
  }

  private func passes(_ filter: Filter, _ values: [String: String]) -> Bool {
    filter.words.allSatisfy { word in
      let texts = word.field.map { [values[type.fields[$0].key] ?? ""] } ?? Array(values.values)
      return word.isFound(in: bytes(texts).span) != word.isExcluded
    }
  }

  private let anna = [
    "last-name": "Müller-Schröder", "first-name": "Anna", "town": "Neustadt", "phone": "0345 4711",
  ]

  @Test(arguments: [
    "anna müller", "müller anna", "MUELLER", "muller", "mueller-schroeder", "müller-schröder",
    "schroder", "", "  ", "ann", "0345", "nachname:müller", "last-name:mueller", "nach:muller",
    "ort:neu", "!berlin", "!nachname:anna", "Vorname:anna !ort:halle", "u\u{308}", "!", "ort:",
  ])
  func `finds words in any order, spelling and field`(_ typed: String) {
    #expect(passes(typed, anna), "\(typed)")
  }

  @Test(arguments: [
    "anne", "anna berlin", "ort:anna", "!anna", "!mueller", "!nachname:schröder", ":anna", "14:30",
    "unbekannt:anna", "vorname:müller",
  ])
  func `leaves out what does not match`(_ typed: String) {
    #expect(!passes(typed, anna), "\(typed)")
  }

  @Test
  func `names that are written with ue are found by both spellings`() {
    for name in ["Müller", "Mueller", "MÜLLER", "Mu\u{308}ller"] {
      for typed in ["müller", "mueller", "MÜL", "muel", "muell"] {
        #expect(passes(typed, ["last-name": name]), "\(name) \(typed)")
      }
    }
    #expect(passes("neue", ["notes": "Neue Straße"]))
    #expect(passes("bauer", ["last-name": "Bauer"]))
    #expect(passes("er", ["last-name": "Bauer"]))
  }

  @Test(arguments: [
    ("ışık", "IŞIK"), ("isik", "Işık"), ("nguyen", "Nguyễn"), ("oystein", "Øystein"),
    ("олена", "Олена"), ("андрій", "Андрій"), ("احمد", "أحمد"), ("شاهين", "شاهین"),
    ("ελενη", "Ελένη"), ("strasse", "Straße"), ("straße", "STRASSE"),
  ])
  func `names of all scripts are found`(_ row: (typed: String, name: String)) {
    #expect(passes(row.typed, ["last-name": row.name]))
  }

  @Test
  func `a filter that narrows another finds nothing more`() {
    let typed =
      ["", "m", "mu", "mue", "mül", "muel", "müll", "mueller", "muller", "a", "an", "ann", "!a"]
      + ["!mu", "!mue", "an m", "an mu", "an mue", "an !b", "ort:n", "ort:ne", "ort:", "!ort:n"]
      + ["ne ", "neu", "e", "ue", "eu", "au", "aue", "nachname:", "nachname:m", "na", ":", ":m"]
      + Believable.nonsense(60)
    let names = ["Müller", "Mueller", "Muller", "Anna", "Neu", "Aue", "Bauer", "Ueckermünde", ""]
    let records = names.flatMap { last in names.map { ["last-name": last, "town": $0] } }
    let filters = typed.map { Filter($0, type: type) }
    let found = filters.map { filter in Set(records.indices.filter { passes(filter, records[$0]) })
    }
    for (index, filter) in filters.enumerated() {
      for (other, wider) in filters.enumerated() where filter.narrows(wider) {
        #expect(found[index].isSubset(of: found[other]), "\(typed[index]) | \(typed[other])")
      }
    }
    #expect(Filter("anna m", type: type).narrows(Filter("ann", type: type)))
    #expect(Filter("x", type: type).narrows(Filter("", type: type)))
    #expect(!Filter("", type: type).narrows(Filter("x", type: type)))
  }

  @Test
  func `no filter ends the program`() {
    for typed in Believable.nonsense(3000) {
      let filter = Filter(typed, type: type)
      #expect(filter.words.allSatisfy { !$0.text.isEmpty })
      _ = passes(filter, anna)
    }
    #expect(Filter(" ! : ", type: type).words.map(\.field) == [nil])
  }
}
