import Domain
import Exchange
import Testing

@Suite
struct RubbishTests {
  /// The same numbers in every run, so that a failure can be looked into.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func plan(_ bytes: [UInt8], _ type: RecordType) -> ImportPlan? {
    let typing = Typing(language: .german, today: Day(number: 20_000)) { prefix, _ in
      [RecordID("\(prefix):A")]
    }
    return try? ImportPlan.make(bytes: bytes, type: type, existing: .none, typing: typing)
  }

  @Test
  func `no bytes bring the program down`() {
    var dice = Dice(state: 1)
    for round in 0..<1000 {
      let length = Int.random(in: 0...200, using: &dice)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
      _ = plan(bytes, RecordTypes.all[round % RecordTypes.all.count])
    }
  }

  @Test
  func `no cells bring the program down, and every row is accounted for`() {
    var dice = Dice(state: 2)
    let pieces = [
      ":", "(", ")", ",", ";", "\"", "\"\"", "\n", "\r", "\t", "-", "+", "@", ".", "/", " ", "0",
      "9", "31", "2026", "99999999999999999999", "par:", "par:+1", "heute", "in", "kw", "uhr", "pm",
      "a", "ß", "ü", "u\u{308}", "\u{202E}", "\u{200D}", "👩‍👧", "٣", "ä,ö", "=1+1", "€", "e", "'",
    ]
    for type in RecordTypes.all {
      let header = type.typedFields.map { "\"\($0.key)\"" }.joined(separator: ";")
      for _ in 0..<40 {
        var text = header + "\n"
        for _ in 0..<type.typedFields.count * 2 {
          for _ in 0..<Int.random(in: 0...4, using: &dice) {
            text += pieces.randomElement(using: &dice) ?? ""
          }
          text += ";"
        }
        guard let table = try? CSVTable.read(Array(text.utf8)) else { continue }
        let plan = plan(Array(text.utf8), type)
        #expect(plan == nil || plan?.rows.count == table.rows.count)
        let reading = Reading(language: .english)
        for row in plan?.rows ?? [] { #expect(plan?.sentence(row, reading).isEmpty == false) }
        _ = plan?.changes { RecordID("\($0):B") }
      }
    }
  }

  @Test
  func `every value that is cut short is read or refused`() {
    let text = "Name;Organisation;E-Mail\r\n\"Öz, Ayşe\";\"AWO\r\n e.V.\";a@example.org\r\n"
    let contacts = RecordType(Contact.self)
    for bytes in [Array(text.utf8), text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }] {
      for length in 0..<bytes.count { _ = plan(Array(bytes.prefix(length)), contacts) }
    }
  }
}
