import Domain
import Testing

// Today is Saturday, 14 March 2026.
@Suite("Open tasks by urgency, owner and person")
struct TaskBookTests {
  private var scene = WarningScene()
  private let today = Believable.today

  private mutating func task(
    _ title: String,
    due: Int? = nil,
    _ change: (inout ActionItem) -> Void = { _ in }
  ) -> RecordID {
    let day = due.map { today.adding(days: $0) }
    return scene.add(\.actionItems) {
      $0.title = title
      $0.due = day
      change(&$0)
    }
  }

  private func urgency(_ due: Int?, _ change: (inout ActionItem) -> Void = { _ in }) -> TaskUrgency?
  {
    var task = ActionItem()
    task.due = due.map { today.adding(days: $0) }
    change(&task)
    return TaskUrgency(task, on: today)
  }

  @Test
  func `the week ends with Sunday, and what is due after it is later`() {
    #expect(today.weekday == 6)
    #expect(urgency(-1) == .overdue && urgency(0) == .today)
    #expect(urgency(1) == .week && urgency(2) == .later)
    #expect(urgency(nil) == .undated)
    var task = ActionItem()
    let sunday = today.adding(days: 1)
    task.due = sunday.adding(days: 1)
    #expect(TaskUrgency(task, on: sunday) == .later)
    #expect(TaskUrgency(task, on: sunday.adding(days: 1)) == .today)
  }

  @Test
  func `what waits is late when its day is past, and parked goes before all`() {
    #expect(urgency(-1) { $0.state = Term("waiting") } == .overdue)
    #expect(urgency(0) { $0.state = Term("waiting") } == .waiting)
    #expect(urgency(nil) { $0.state = Term("waiting") } == .waiting)
    let tomorrow = today.adding(days: 1)
    #expect(urgency(-9) { $0.parkedUntil = tomorrow } == .parked)
    #expect(urgency(-9) { $0.parkedUntil = Believable.today } == .overdue)
  }

  @Test(arguments: ["done", "dropped", "of a newer program"])
  func `what nobody has to do any more has no urgency`(_ state: String) {
    #expect(urgency(-1) { $0.state = Term(state) } == nil)
  }

  @Test
  mutating func `tasks stand by urgency, then by day`() {
    let later = task("Später", due: 30)
    let none = task("Irgendwann")
    let late = task("Spät", due: -3)
    let later2 = task("Sehr spät", due: -30)
    let park = today.adding(days: 3)
    let parked = task("Ruht", due: -40) { $0.parkedUntil = park }
    let book = TaskBook(scene.office)
    #expect(book.rows.map(\.id) == [later2, late, later, none, parked])
    #expect(book.rows.map(\.left) == [-30, -3, 30, nil, -40])
    #expect(book.groups.map(\.urgency) == [.overdue, .later, .undated, .parked])
  }

  @Test
  mutating func `a task of a project and a partner stands with the project`() {
    let partner = scene.partner("Hafenschule")
    let project = scene.add(\.projects) { $0.name = "Lesepaten" }
    let alone = task("Niemandes", due: -5)
    let both = task("Beider", due: 1) {
      $0.partner = partner
      $0.project = project
    }
    let ofPartner = task("Partner", due: 2) { $0.partner = partner }
    let owners = TaskBook(scene.office).owners
    #expect(owners.map(\.owner) == [project, partner, nil])
    #expect(owners.map { $0.rows.map(\.id) } == [[both], [ofPartner], [alone]])
  }

  @Test
  mutating func `mine are those that name me, else those with me as contact`() {
    let anna = scene.add(\.contacts) {
      $0.firstName = "Anna"
      $0.lastName = "Rößler"
    }
    let named = task("Mit Namen") { $0.responsible = "A. Rößler" }
    let linked = task("Mit Kontakt") { $0.contact = anna }
    _ = task("Anderer mit mir als Kontakt") {
      $0.responsible = "Olena"
      $0.contact = anna
    }
    _ = task("Niemandes")
    let book = TaskBook(scene.office, of: TaskPerson(login: "aroessler"))
    #expect(book.rows.map(\.id) == [named, linked])
    #expect(TaskBook(WarningScene().office).rows.isEmpty)
  }

  @Test
  func `a task goes from open to waiting and done, and back`() throws {
    let id = RecordID("tas:1")
    let life = try #require(RecordLives.life(of: id))
    let office = Office(today: today)
    func keys(_ state: String) -> [String] { life.next(Term(state)).map(\.key) }
    #expect(keys("") == ["done", "waiting", "dropped"] && keys("waiting").contains("open"))
    #expect(keys("done") == ["open"] && keys("dropped") == ["open"])
    let parked = RecordLife.Subject(id, ["state": "open", "parked-until": "2026-04-01"])
    let done = life.values(parked, Term("done"), office)
    #expect(done.map(\.field) == ["state", "done", "parked-until"])
    #expect(done.map(\.value) == ["done", "2026-03-14", ""])
    let before = RecordLife.Subject(id, ["state": "done", "done": "2026-03-01"])
    let open = life.values(before, Term("open"), office)
    #expect(open.map(\.field) == ["state", "done"] && open.map(\.value) == ["open", ""])
  }

  @Test
  mutating func `who waits is asked for whom, the partner first offered`() throws {
    let partner = scene.partner("Hafenschule")
    let id = RecordID("tas:1")
    let life = try #require(RecordLives.life(of: id))
    let subject = RecordLife.Subject(id, ["partner": partner.text])
    let questions = life.questions(subject, Term("waiting"), scene.office)
    let answers = try #require(questions.first?.answers)
    #expect(answers.map(\.key) == ["0", "other", "later"])
    #expect(answers[0].values.map(\.value) == ["Hafenschule"])
    #expect(answers[1].opens == "waiting-for")
    #expect(life.questions(subject, Term("done"), scene.office).isEmpty)
  }
}
