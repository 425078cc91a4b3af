import Testing

@testable import Domain

@Suite("The sample office")
struct SampleOfficeTests {
  /// What the office has in the end, and how it came to that.
  private struct Office {
    var records: [RecordID: [String: String]] = [:]
    var order: [RecordID] = []
    var transactions: [SampleTransaction] = []

    init(_ records: Int, seed: UInt64 = 7, today: Day = Believable.today) {
      SampleOffice(records: records, seed: seed, today: today).transactions { transaction in
        transactions.append(transaction)
        for (id, field, value) in transaction.changes {
          if self.records[id] == nil { order.append(id) }
          self.records[id, default: [:]][field] = value
        }
      }
    }

    func count(_ prefix: String) -> Int { order.count { $0.prefix == prefix } }
  }

  @Test(arguments: [
    -1, 0, 1, 2, 3, 5, 7, 8, 11, 27, 28, 29, 99, 100, 101, 329, SampleCaseBook.least - 1,
    SampleCaseBook.least, 1000, 3456,
  ])
  func `has exactly as many records as asked for`(_ count: Int) {
    #expect(Office(count).records.count == max(0, count))
  }

  @Test(arguments: [
    SampleKind.all.count, SampleKind.all.count + 1, 100, 329, SampleCaseBook.least, 1000,
  ])
  func `has records of every type`(_ count: Int) {
    let office = Office(count)
    for type in RecordTypes.all where type.kind != OfficeTerm.kind {
      #expect(office.count(type.kind.prefix) > 0, "\(type.kind)")
    }
  }

  @Test
  func `most are volunteers, contacts, partners and placements`() {
    let office = Office(1500)
    let counts = ["vol", "pla", "con", "par", "age", "tas", "pro", "mee"].map(office.count)
    let volunteers = counts.first ?? 0
    #expect(volunteers > 100 && counts.dropFirst().allSatisfy { (8..<volunteers).contains($0) })
  }

  @Test
  func `the same seed gives the same office and another gives another`() {
    func text(_ seed: UInt64) -> [String] {
      Office(300, seed: seed).transactions.map { transaction in
        let changes = transaction.changes.map { "\($0.record.text) \($0.field) \($0.value)" }
        return "\(transaction.user) \(transaction.day.stored) \(transaction.minute) \(changes)"
      }
    }
    #expect(text(7) == text(7))
    #expect(text(7) != text(8))
    let both = Set(Office(300, seed: 7).order).intersection(Office(300, seed: 8).order)
    #expect(both == [OfficeSettings.identity])
  }

  @Test(arguments: [UInt64(0), 7, .max])
  func `every value is valid and every link names a record made before`(_ seed: UInt64) throws {
    var known: Set<RecordID> = []
    for transaction in Office(800, seed: seed).transactions {
      #expect(!transaction.changes.isEmpty)
      for (id, key, value) in transaction.changes {
        let field = try #require(RecordTypes.type(prefix: id.prefix)?.field(key))
        for target in field.kind.target == nil ? [] : value.split(separator: ",") {
          #expect(known.contains(RecordID(String(target))), "\(id.text) \(key) \(value)")
          #expect(target.hasPrefix(field.kind.target ?? "-"))
        }
        let shown = field.kind.edit(value, Reading(language: .german) { $0.text })
        #expect(Believable.parsed(field.kind, shown) == value, "\(key): \(value)")
        #expect(Array(Composition.compose(value).utf8) == Array(value.utf8), "\(value)")
        #expect(field.kind.vocabulary.map { isKnown(value, $0, field.kind.entry) } ?? true)
        known.insert(id)
      }
    }
  }

  /// Whether a closed vocabulary has all terms of a value.
  private func isKnown(_ value: String, _ terms: Vocabulary, _ entry: FieldKind.Entry) -> Bool {
    terms.isOpen
      || value.split(separator: ",").allSatisfy { part in
        terms.entries.contains { $0.term.key == part }
      }
  }

  @Test
  func `every record reads back and fits together`() throws {
    for (id, values) in Office(800).records {
      let type = try #require(RecordTypes.type(prefix: id.prefix))
      #expect(type.problems(of: values).isEmpty, "\(id.text) \(values)")
      check(type.type, values)
    }
  }

  private func check<R: Record>(_ type: R.Type, _ values: [String: String]) {
    let record = R(values: values)
    #expect(!record.label(Reading(language: .german) { $0.text }).isEmpty)
    for field in R.allFields {
      let stored = values[field.definition.key]
      #expect(field.read(record) == stored ?? field.read(R()), "\(field.definition.key)")
    }
  }

  @Test(arguments: ["0001-01-01", "2024-02-29", "2026-03-15", "9999-12-31"])
  func `transactions stand in order, in the past and in office hours`(_ today: String) {
    let today = Believable.day(today)
    let transactions = Office(500, today: today).transactions
    let stamps = transactions.map { $0.day.number * 1440 + $0.minute }
    #expect(zip(stamps, stamps.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(transactions.allSatisfy { $0.day <= today && (480..<1020).contains($0.minute) })
    guard today.year > 1 else { return }
    #expect(transactions.allSatisfy { $0.day < today && $0.day.weekday <= 5 })
  }

  @Test
  func `the history is alive`() {
    let office = Office(2000)
    #expect(office.transactions.count > 3000)
    #expect(Set(office.transactions.map(\.user)).count == 5)
    #expect(office.transactions.contains { $0.note != nil })
    #expect(office.records.values.count { $0["archived"] != nil } > 10)
    #expect(office.transactions.contains { $0.changes.map(\.field) == ["phone"] })
  }

  @Test(arguments: [30, 1000, 10_000])
  func `today has meetings and tasks that are due, overdue and to come`(_ count: Int) {
    let records = Office(count).records
    func all<R: Record>(_ type: R.Type) -> [(RecordID, R)] {
      records.filter { $0.key.prefix == R.kind.prefix }.map { ($0.key, R(values: $0.value)) }
    }
    let agenda = TodayAgenda(
      meetings: all(Meeting.self),
      tasks: all(ActionItem.self),
      today: Believable.today
    )
    #expect(!agenda.tasksToday.isEmpty)
    #expect(agenda.tasksToday.count + agenda.tasksOverdue.count + agenda.tasksSoon.count < 200)
    guard count >= 1000 else { return }
    for rows in [agenda.meetingsToday, agenda.meetingsOverdue, agenda.meetingsSoon] {
      #expect((1...60).contains(rows.count))
    }
    #expect(!agenda.tasksOverdue.isEmpty && !agenda.tasksSoon.isEmpty)
  }

  @Test
  func `agenda items are numbered from one in each meeting`() {
    let items = Office(1234).records.filter { $0.key.prefix == "age" && $0.value["meeting"] != nil }
      .values
    for group in Dictionary(grouping: items, by: { $0["meeting"] ?? "" }).values {
      let numbers = group.compactMap { $0["number"].flatMap { Int($0) } }.sorted()
      #expect(numbers == Array(1...group.count))
    }
  }

  @Test
  func `nobody real is called or written to`() {
    let free = [
      "03023125", "06990009", "04066969", "02214710", "08999998", "017139200", "0176040690",
    ]
    for (id, values) in Office(2000).records {
      for key in ["phone", "mobile"] {
        let digits = (values[key] ?? free[0]).replacing("+49", with: "0").filter(\.isNumber)
        #expect(free.contains { digits.hasPrefix($0) }, "\(id.text) \(digits)")
      }
      #expect((values["email"] ?? "a@b.example").hasSuffix(".example"))
      #expect((values["website"] ?? "https://b.example").hasSuffix(".example"))
    }
  }

  @Test
  func `partners and projects have names of their own`() {
    let records = Office(20_000).records
    for prefix in ["par", "pro"] {
      let names = records.filter { $0.key.prefix == prefix }.compactMap { $0.value["name"] }
      #expect(Set(names).count == names.count)
    }
    let names = records.filter { $0.key.prefix == "par" }.compactMap { $0.value["name"] }
    #expect(names.contains { $0.count >= 60 })
  }

  @Test
  func `names come in many scripts`() {
    let names = Office(5000).records.filter { $0.key.prefix == "vol" }.compactMap {
      $0.value["last-name"]
    }
    for range in [0x370...0x3FF, 0x400...0x4FF, 0x600...0x6FF, 0x1E00...0x1EFF]
      as [ClosedRange<UInt32>]
    {
      #expect(names.contains { $0.unicodeScalars.contains { range.contains($0.value) } })
    }
    #expect(names.contains("von der Heide") && names.contains("Müller-Lüdenscheidt"))
  }
}
