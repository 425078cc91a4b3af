import Domain
import Store
import Testing

@testable import Workspace

@Suite("Terms of the office")
struct TermsTests {
  let office: TestOffice
  let workspace: Workspace
  private static let type = RecordType(OfficeTerm.self)

  init() throws {
    office = try TestOffice()
    workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Alpha", "type": "school", "districts": "Trotha"])
    try workspace.write("par:00000002", ["name": "Beta", "type": "press"])
    try workspace.write(
      "vol:00000001",
      ["last-name": "Öz", "topics": "sport,Imkerei", "home-district": "Trotha"]
    )
    try workspace.write(
      "vol:00000002",
      ["last-name": "Ay", "topics": "sport", "archived": "2026-01-01"]
    )
  }

  @discardableResult
  private func add(
    _ vocabulary: String,
    _ german: String,
    _ values: [String: String] = [:]
  ) throws -> RecordID {
    let all = ["vocabulary": vocabulary, "label-de": german].merging(values) { $1 }
    let draft = Draft(new: Self.type, id: workspace.newID(Self.type), values: all)
    try workspace.save(draft)
    return draft.id
  }

  private func entry(_ key: String, _ vocabulary: Vocabulary) throws -> VocabularyEntry {
    try #require(workspace.entries(of: vocabulary).first { $0.key == key })
  }

  private func shown(_ id: String, _ field: String, in workspace: Workspace? = nil) -> String {
    let workspace = workspace ?? self.workspace
    let id = RecordID(id)
    guard let type = workspace.type(of: id), let row = workspace.table(type).row(id),
      let position = type.position(of: field)
    else { return "" }
    return workspace.table(type).shown(row, position, workspace.reading)
  }

  private func found(_ words: String, in workspace: Workspace? = nil) -> [String] {
    let listing = Listing(RecordType(Partner.self))
    listing.filter = words
    return (workspace ?? self.workspace).names(listing)
  }

  private func refused(_ body: () throws -> Void) -> String {
    do {
      try body()
      return ""
    } catch {
      return Failure(error).text.de
    }
  }

  @Test
  func `a rename is shown, found and sorted at once, here and elsewhere, until it is undone`()
    throws
  {
    let other = try office.open("bert", .english)
    let listing = Listing(RecordType(Partner.self))
    listing.sorting.field = try #require(listing.type.position(of: "type"))
    #expect(workspace.names(listing) == ["Beta", "Alpha"])
    #expect(found("schule") == ["Alpha"])
    #expect(found("nursery", in: other) == ["Alpha"])
    try add("partner-types", "Bildungsort", ["key": "school", "label-en": "place of learning"])
    #expect(shown("par:00000001", "type") == "Bildungsort")
    #expect(workspace.names(listing) == ["Alpha", "Beta"])
    #expect(found("bildungsort") == ["Alpha"] && found("schule").isEmpty)
    #expect(shown("par:00000001", "type", in: other) == "school/nursery")
    #expect(try !other.follow().isEmpty)
    #expect(shown("par:00000001", "type", in: other) == "place of learning")
    #expect(found("learning", in: other) == ["Alpha"])
    _ = try workspace.undo()
    #expect(shown("par:00000001", "type") == "Schule/Kita")
    #expect(workspace.names(listing) == ["Beta", "Alpha"])
    #expect(found("schule") == ["Alpha"])
    _ = try other.follow()
    #expect(found("nursery", in: other) == ["Alpha"])
  }

  @Test
  func `entries say where they come from and what uses them`() throws {
    #expect(try entry("sport", .topics).uses == 2)
    #expect(try entry("Trotha", .districts).origin == .used)
    #expect(try entry("Trotha", .districts).uses == 2)
    #expect(try entry("citywide", .districts).origin == .starting)
    try add("topics", "Gärtnern")
    try add("topics", "Bewegung", ["key": "sport"])
    #expect(try entry("gartnern", .topics).origin == .own)
    #expect(try entry("sport", .topics).origin == .changed)
    #expect(workspace.entries(of: .topics).last?.key == "Imkerei")
    #expect(workspace.entries(of: .targetGroups).allSatisfy { $0.origin == .starting })
  }

  @Test
  func `a word from use gets a label and keeps its key, typed or taken from the list`() throws {
    var draft = try #require(workspace.draft(of: entry("Trotha", .districts), in: .districts))
    draft["label-de"] = "Trotha und Umland"
    try workspace.save(draft)
    #expect(shown("par:00000001", "districts") == "Trotha und Umland")
    let imkern = try add("topics", "imkerei")
    #expect(workspace.values(of: imkern)?["key"] == "Imkerei")
    #expect(shown("vol:00000001", "topics") == "Sport, imkerei")
    #expect(workspace.entries(of: .topics).count == Vocabulary.topics.entries.count + 1)
  }

  @Test
  func `no term is called like a word that records hold, and the way out is named`() throws {
    try workspace.write("par:00000003", ["name": "Gamma", "districts": "Troth"])
    var draft = try #require(workspace.draft(of: entry("Troth", .districts), in: .districts))
    draft["label-de"] = "TROTHA"
    let problem = try #require(workspace.problems(of: draft).first)
    #expect(problem.field == "label-de")
    #expect(
      problem.refusal.text.de
        == "„Trotha“ gibt es schon (2 Einträge). Ändern Sie die Einträge mit „Troth“ statt des Namens."
    )
    draft["label-de"] = "Troth am Fluss"
    #expect(workspace.problems(of: draft) == [])
  }

  @Test
  func `a hidden term is no longer offered and comes back`() throws {
    #expect(try workspace.toggleHidden(entry("sport", .topics), in: .topics))
    #expect(!workspace.terms[.topics].offered.contains { $0.term.key == "sport" })
    #expect(shown("vol:00000001", "topics") == "Sport, Imkerei")
    #expect(try !workspace.toggleHidden(entry("sport", .topics), in: .topics))
    #expect(workspace.terms[.topics].offered.contains { $0.term.key == "sport" })
    #expect(try workspace.toggleHidden(entry("Imkerei", .topics), in: .topics))
    #expect(try entry("Imkerei", .topics).isHidden)
  }

  @Test
  func `two terms of one name are refused at the field, and under the lock`() throws {
    try add("topics", "Gärtnern")
    let draft = Draft(
      new: Self.type,
      id: workspace.newID(Self.type),
      values: ["vocabulary": "topics", "label-de": "GARTNERN"]
    )
    #expect(workspace.problems(of: draft).map(\.field) == ["label-de"])
    #expect(
      refused { try workspace.save(draft) }.contains("meint in dieser Liste schon „Gärtnern“")
    )
    #expect(refused { try add("topics", "sport") }.contains("schon „Sport“"))
    #expect(
      refused {
        try workspace.commit([
          Change(record: "ter:0000000A", field: "vocabulary", value: "topics"),
          Change(record: "ter:0000000A", field: "label-de", value: "Musik"),
        ])
      }.contains("schon „Musik“")
    )
    let key = refused { try add("topics", "Beet", ["key": "gartnern"]) }
    #expect(key.contains("gibt es schon als „Gärtnern“"))
    #expect(refused { try add("districts", "Gärtnern") }.isEmpty)
    #expect(refused { try add("topics", " ") }.contains("fehlt") == false)
    #expect(refused { try add("topics", "") }.contains("„Bezeichnung“ fehlt"))
  }

  @Test
  func `one write may add several terms, each with a key of its own`() throws {
    try workspace.commit(
      ["Nord-Süd", "Nord Süd", "Beet"].enumerated().flatMap { index, label in
        [("vocabulary", "districts"), ("label-de", label)].map {
          Change(record: "ter:0000000\(index)", field: $0.0, value: $0.1)
        }
      }
    )
    let keys = (0..<3).map { workspace.values(of: RecordID("ter:0000000\($0)"))?["key"] }
    #expect(keys == ["nord-sud", "nord-sud-2", "beet"])
  }

  @Test
  func `vocabulary and key of a term stay`() throws {
    let id = try add("topics", "Gärtnern")
    for (field, value) in [("key", "x"), ("vocabulary", "districts"), ("key", "")] {
      var draft = try #require(workspace.draft(of: id))
      draft[field] = value
      #expect(refused { try workspace.save(draft) }.contains("bleiben"))
    }
    var draft = try #require(workspace.draft(of: id))
    draft["label-de"] = "Garten"
    try workspace.save(draft)
    #expect(workspace.values(of: id)?["key"] == "gartnern")
  }

  @Test
  func `an undo that would make two terms of one name is refused`() throws {
    let id = try add("topics", "Garten", ["key": "g"])
    var draft = try #require(workspace.draft(of: id))
    draft["label-de"] = "Beet"
    try workspace.save(draft)
    let rename = try #require(try workspace.history(of: id).first).id
    try add("topics", "Garten")
    #expect(
      refused { _ = try workspace.revert(rename, reason: nil) }.contains("schon „Garten“")
    )
    #expect(workspace.label(id) == "Beet")
  }

  @Test
  func `what is typed means the office's words, in either language`() throws {
    try add("partner-types", "Bildungsort", ["key": "school", "label-en": "place of learning"])
    let kind = try #require(RecordType(Partner.self).field("type")?.kind)
    for word in ["bildungsort", "Place of Learning", "Schule/Kita", "school"] {
      #expect(try kind.parse(word, workspace.typing) == "school", "\(word)")
    }
  }

  @Test
  func `twins that two offices made are shown by one of them and can be mended`() throws {
    for (id, label) in [("ter:0000000A", "Garten"), ("ter:0000000B", "Beet")] {
      try workspace.store.commit([
        Change(record: id, field: "vocabulary", value: "topics"),
        Change(record: id, field: "label-de", value: label),
        Change(record: id, field: "key", value: "garten"),
      ])
    }
    let again = try office.open("bert")
    #expect(again.terms[.topics].label("garten", .german) == "Garten")
    var draft = try #require(again.draft(of: RecordID("ter:0000000B")))
    draft["label-de"] = "Hochbeet"
    try again.save(draft)
    try again.toggleArchived([RecordID("ter:0000000B")])
    #expect(again.terms[.topics].label("garten", .german) == "Garten")
  }
}
