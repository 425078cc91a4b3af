import Domain
import Testing

/// No field about a client takes a name (requirement 150).
@Suite("Client data")
struct ClientDataTests {
  /// Types whose records speak of clients, and their fields that are about the office's own people.
  private static let types: [(type: RecordType, others: Set<String>)] = [
    (RecordType(GuideAgreement.self), []), (RecordType(Milestone.self), []),
    (RecordType(Escalation.self), ["by"]), (RecordType(Consultation.self), ["by"]),
    (RecordType(Supervision.self), ["lead"]), (RecordType(HoursEntry.self), []),
    (RecordType(Placement.self), []),
  ]

  @Test(arguments: types.indices)
  func `no text takes a name, a number or an address`(_ index: Int) throws {
    let (type, others) = Self.types[index]
    let texts = type.typedFields.filter {
      $0.kind.target == nil && $0.kind.vocabulary == nil && !others.contains($0.key)
        && [.line, .note].contains($0.kind.entry)
    }
    for field in texts where ["line", "note", "case-key"].contains(field.kind.name.rawValue) {
      #expect(field.kind.isPseudonymous, "\(type.kind.plural) \(field.key)")
      for text in ["Frau Haddad", "Amira", "A. Öztürk", "a@b.example", "0171 5550101", "أحمد"] {
        #expect(Believable.parsed(field.kind, text) == nil, "\(field.key): \(text)")
      }
    }
    #expect(!texts.isEmpty)
  }

  @Test
  func `a client is no record and has no name field`() {
    let client = RecordType(GuideAgreement.self).field("client")
    #expect(client?.kind.name == .caseKey && client?.namePart == nil)
    #expect(!RecordType(GuideAgreement.self).fields.contains { $0.namePart != nil })
  }

  @Test
  func `what was written before stays readable`() {
    let old = GuideAgreement(values: ["client": "Amira", "goal": "Frau Haddad hilft"])
    #expect(old.client == "Amira" && old.goal == "Frau Haddad hilft")
    let reading = Reading(language: .german)
    #expect(FieldKind.caseKey.show("Amira", reading) == "Amira")
    #expect(FieldKind.pseudonymousNote.edit("Frau Haddad", reading) == "Frau Haddad")
  }
}
