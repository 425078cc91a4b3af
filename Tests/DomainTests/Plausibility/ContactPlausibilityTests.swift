import Domain
import Testing

@Suite("Plausibility of contact data")
struct ContactPlausibilityTests {
  private func contact(_ last: String, _ first: String, email: String = "") -> Contact {
    var contact = Contact()
    contact.lastName = last
    contact.firstName = first
    contact.email = email
    return contact
  }

  private func partner(_ code: String, _ town: String = "Neustadt", phone: String = "") -> Partner {
    var partner = Partner()
    partner.name = "Verein"
    partner.postalCode = code
    partner.town = town
    partner.phone = phone
    return partner
  }

  private func doubts(_ contact: Contact, among others: [Contact]) -> [String] {
    let id = RecordID("con:X")
    let entries =
      [Entry(id, contact)]
      + others.enumerated().map { Entry(RecordID("con:\($0.offset)"), $0.element) }
    let check = ContactPlausibility(contacts: entries, partners: [])
    return check.doubts(about: contact, id).map(\.de)
  }

  @Test
  func `an address that bears the name of another person is told`() {
    let found = doubts(
      contact("Lang", "Berta", email: "anna.kurz@aue.example"),
      among: [contact("Kurz", "Anna")]
    )
    #expect(
      found == [
        "Die E-Mail „anna.kurz@aue.example“ von Lang, Berta trägt den Namen von Kurz, Anna."
      ]
    )
  }

  @Test(arguments: [
    "info@aue.example", "b.lang@aue.example", "langb@aue.example", "berta@kurz.example",
    "berta.kurz@aue.example", "", "kurz", "kurzmann@aue.example",
  ])
  func `an address that may well be the person's own is not`(_ email: String) {
    #expect(
      doubts(contact("Lang", "Berta", email: email), among: [contact("Kurz", "Anna")]).isEmpty
    )
  }

  @Test(arguments: ["mueller@aue.example", "m.muller@aue.example", "Müller@aue.example"])
  func `names are known in each spelling`(_ email: String) {
    let others = [contact("Müller", "Ute")]
    #expect(doubts(contact("Müller", "Max", email: email), among: others).isEmpty)
    #expect(doubts(contact("Lang", "Berta", email: email), among: others).count == 1)
  }

  @Test
  func `one of two surnames is enough`() {
    let couple = contact("Weiß-Grün", "Olga", email: "gruen@aue.example")
    #expect(doubts(couple, among: [contact("Grün", "Max")]).isEmpty)
  }

  @Test(arguments: [
    ("0345 47110-0", true), ("(0345) 4711/0", true), ("112", true), ("", true),
    ("47110 Durchwahl", false), ("12", false), ("1234567890123456", false), ("0345–4711", true),
  ])
  func `a telephone number has digits only`(_ row: (number: String, isRight: Bool)) {
    let check = ContactPlausibility(contacts: [], partners: [])
    #expect(check.doubts(about: partner("", phone: row.number)).isEmpty == row.isRight)
    var person = contact("Lang", "Berta")
    person.mobile = row.number
    #expect(check.doubts(about: person, RecordID("con:X")).isEmpty == row.isRight)
  }

  @Test(arguments: [("00911", true), ("", true), ("0911", false), ("D-00911", false)])
  func `a postal code has five digits`(_ row: (code: String, isRight: Bool)) {
    let check = ContactPlausibility(contacts: [], partners: [])
    #expect(check.doubts(about: partner(row.code)).isEmpty == row.isRight)
  }

  @Test
  func `a postal code far from all others of the town is told`() {
    let near = ["90402", "90403", "91054"].map { partner($0) }
    let entries = (near + [partner("09402"), partner("20402", "Anderswo")]).enumerated().map {
      Entry(RecordID("par:\($0.offset)"), $0.element)
    }
    let check = ContactPlausibility(contacts: [], partners: entries)
    let told = entries.filter { !check.doubts(about: $0.record).isEmpty }
    #expect(told.map(\.record.postalCode) == ["09402"])
    let few = ContactPlausibility(contacts: [], partners: Array(entries.dropFirst()))
    #expect(few.doubts(about: partner("09402")).isEmpty)
  }
}
