import Domain
import Testing

@Suite("Values on disk")
struct StoredValueTests {
  @Test(arguments: ["00:00", "08:05", "23:59"])
  func `times read back`(_ stored: String) {
    #expect(TimeOfDay(stored: stored)?.stored == stored)
  }

  @Test(arguments: ["24:00", "8", "08:60", "+8:00", ":", "", "8:00:00"])
  func `what is no time is none`(_ stored: String) {
    #expect(TimeOfDay(stored: stored) == nil)
  }

  @Test(arguments: ["0.00", "-0.05", "1234.50", "999999999999.99"])
  func `amounts read back`(_ stored: String) {
    #expect(Money(stored: stored)?.stored == stored)
  }

  @Test(arguments: ["1", "1.5", "1.234", "--1.00", "1.-5", "9999999999999.00", "", ".50", "1,50"])
  func `what is no amount is none`(_ stored: String) {
    #expect(Money(stored: stored) == nil)
  }

  @Test(arguments: ["1000000000", "9223372036854775807", "-1000000000", "0000000000001"])
  func `numbers of more than nine digits are none`(_ stored: String) {
    #expect(Int?(stored: stored) == nil)
    #expect(Minutes(stored: stored) == nil)
  }

  @Test
  func `numbers of nine digits read back`() {
    #expect(Int?(stored: "999999999") == 999_999_999 && Int?(stored: "-999999999") == -999_999_999)
    #expect(Minutes(stored: "999999999")?.count == 999_999_999)
  }

  @Test
  func `the smallest and largest amounts are written`() {
    #expect(Money(cents: Int.min).written(.german).hasPrefix("-92.233."))
    #expect(Money(cents: Int.max).written(.english).hasPrefix("€92,233,"))
    #expect(Money(cents: 123_450).written(.german) == "1.234,50 €")
    #expect(Money(cents: -5).written(.german) == "-0,05 €")
    #expect(Money(cents: 99_900).written(.english) == "€999.00")
  }

  @Test
  func `lists and optional values keep nothing as nothing`() {
    #expect([Term](stored: "a,b") == [Term("a"), Term("b")])
    #expect([Term](stored: "") == [])
    #expect(Day?(stored: "") == .some(.none))
    #expect(Day?(stored: "x") == nil)
    #expect([RecordID](stored: "vol:1,x") == nil)
  }

  @Test(arguments: [
    ("Öztürk, Ayşe", "Ayşe", "Öztürk"), ("Ayşe Öztürk", "Ayşe", "Öztürk"),
    ("Anna von der Heide", "Anna", "von der Heide"), ("von der Heide", "", "von der Heide"),
    ("Anna Maria  Müller-Lüdenscheidt", "Anna Maria", "Müller-Lüdenscheidt"),
    ("Vincent van Gogh", "Vincent", "van Gogh"), ("Cher", "", "Cher"), ("", "", ""),
    ("  ", "", ""), ("Müller,", "", "Müller"), (", Anna", "Anna", ""), ("von", "", "von"),
    ("فاطمة الحلبي", "فاطمة", "الحلبي"),
  ])
  func `names are parted`(_ row: (full: String, first: String, last: String)) {
    #expect(PersonName.parted(row.full) == (row.first, row.last))
  }

  @Test
  func `names are listed with the family name first`() {
    #expect(PersonName.listed(last: "Öztürk", first: "Ayşe") == "Öztürk, Ayşe")
    #expect(PersonName.listed(last: "", first: "Ayşe") == "Ayşe")
    #expect(PersonName.listed(last: "Öztürk", first: "") == "Öztürk")
    for name in Believable.nonsense(500) { _ = PersonName.parted(name) }
  }

  @Test
  func `the language is German unless the environment says English`() {
    func language(_ values: [String: String]) -> Language { Language { values[$0] } }
    #expect(language([:]) == .german)
    #expect(language(["LANG": "en_GB.UTF-8"]) == .english)
    #expect(language(["LANG": "en_GB.UTF-8", "LC_ALL": "de_DE.UTF-8"]) == .german)
    #expect(language(["LC_ALL": "", "LC_MESSAGES": "en", "LANG": "de"]) == .english)
    #expect(language(["LANG": "C"]) == .german)
  }
}
