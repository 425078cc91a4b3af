import Domain
import Testing

@testable import Workspace

@Suite("The time of volunteers in the invented office")
struct DemoLoadTests {
  let office: TestOffice

  init() throws { office = try TestOffice() }

  @Test
  func `somebody is over capacity, double booked, full, alone, idle or away`() throws {
    let path = office.folder + "/demo"
    let today = LocalClock.now().day
    try DemoOffice.write(records: SampleOffice.size, seed: 1, to: path, today: today)
    let workspace = try Workspace.open(path, language: .german)
    let sentences = workspace.warnings.map { "\($0.warning) \($0.sentence.de)" }
    for (number, name) in [
      (16, "Agnieszka Kowalska"), (17, "Wolfgang Brandt"), (17, "Şükran Yıldırım"),
      (19, "Dieter Sandmann"), (107, "Jonas Lindner"),
    ] {
      let found = sentences.filter { $0.hasPrefix("\(number) ") && $0.contains("„\(name)“") }
      #expect(!found.isEmpty, "W\(number) \(name)")
    }
    #expect(sentences.contains { $0.hasPrefix("20 ") })
    let pool = InterpreterPool(workspace.office)
    #expect(pool.rows.contains { $0.direction == .init(from: Term("de"), to: Term("prs")) })
    #expect(pool.rows.last?.direction == nil)
    let book = LoadBook(workspace.office)
    #expect(workspace.office.volunteers.contains { book.isAbsent($0.id, on: today) })
    var question = FreeQuestion(day: today.next(weekday: 2), from: 0, until: 1440, isWhole: false)
    let isTime = question.takeTime("nachmittags")
    #expect(isTime)
    question.language = Term("prs")
    let free = FreeVolunteers(question, in: workspace.office).answers
    #expect(free.contains { $0.volunteer.record.lastName == "Noori" })
  }
}
