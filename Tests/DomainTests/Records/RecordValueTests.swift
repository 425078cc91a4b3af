import Domain
import Testing

@Suite("Values of every record type")
struct RecordValueTests {
  @Test(arguments: RecordTypes.all.map(\.kind.prefix))
  func `a record of values reads back field by field`(_ prefix: String) throws {
    let type = try #require(RecordTypes.type(prefix: prefix)).type
    check(type)
  }

  private func check<R: Record>(_ type: R.Type) {
    for field in R.allFields {
      for value in Believable.values(field.definition.kind) + [""] {
        let record = R(values: [field.definition.key: value])
        #expect(field.read(record) == value, "\(field.definition.key) = \(value)")
        for other in R.allFields where other.definition.key != field.definition.key {
          #expect(other.read(record) == other.read(R()), "\(other.definition.key)")
        }
      }
    }
  }

  @Test(arguments: RecordTypes.all.map(\.kind.prefix))
  func `unknown fields and values of a newer program do no harm`(_ prefix: String) throws {
    let type = try #require(RecordTypes.type(prefix: prefix)).type
    checkUnknown(type)
  }

  private func checkUnknown<R: Record>(_ type: R.Type) {
    let reading = Reading(language: .german)
    for text in Believable.nonsense(200) + ["unknown", ",", ":", "-"] {
      var values = Dictionary(R.allFields.map { ($0.definition.key, text) }) { first, _ in first }
      values["of-a-newer-program"] = "x"
      let record = R(values: values)
      _ = record.label(reading)
      _ = record.problems()
      for field in R.allFields {
        _ = field.definition.kind.show(text, reading)
        _ = field.definition.kind.order(text, reading)
        _ = field.definition.kind.edit(text, reading)
      }
    }
  }

  @Test
  func `a record without values shows none`() {
    for type in RecordTypes.all { checkEmpty(type.type) }
  }

  private func checkEmpty<R: Record>(_ type: R.Type) {
    for field in R.allFields { #expect(field.read(R()).isEmpty, "\(field.definition.key)") }
  }

  @Test
  func `the values that a new record begins with can be typed`() throws {
    let typing = Typing(language: .german, today: Day(number: 20_000))
    for type in RecordTypes.all {
      for (key, value) in type.initialValues {
        let field = try #require(type.field(key))
        #expect(try field.kind.parse(value, typing) == value)
      }
    }
  }

  @Test(arguments: [
    ("pro", "start", "end"), ("pla", "start", "end"), ("vol", "available-from", "available-until"),
  ])
  func `an end before its start is a problem of the end`(
    _ row: (prefix: String, from: String, until: String)
  ) throws {
    let type = try #require(RecordTypes.type(prefix: row.prefix))
    let values = [row.from: "2026-03-14", row.until: "2026-03-13"]
    #expect(type.problems(of: values).map(\.field).contains(row.until))
    let equal = [row.from: "2026-03-14", row.until: "2026-03-14"]
    #expect(!type.problems(of: equal).map(\.field).contains(row.until))
  }

  @Test
  func `an identity needs a prefix and a code`() {
    #expect(RecordID(stored: "vol:0JX4K2M7")?.prefix == "vol")
    #expect(RecordID(stored: "vol:") == nil)
    #expect(RecordID(stored: ":0JX4K2M7") == nil)
    #expect(RecordID(stored: "vol") == nil)
    #expect(RecordID("").prefix.isEmpty)
  }
}
