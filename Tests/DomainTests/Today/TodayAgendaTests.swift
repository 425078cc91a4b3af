import Domain
import Testing

@Suite("The page of today")
struct TodayAgendaTests {
  private func meeting(_ days: Int, _ change: (inout Meeting) -> Void = { _ in }) -> Meeting {
    var meeting = Meeting()
    meeting.day = Believable.today.adding(days: days)
    change(&meeting)
    return meeting
  }

  private func task(_ days: Int, _ change: (inout ActionItem) -> Void = { _ in }) -> ActionItem {
    var task = ActionItem()
    task.due = Believable.today.adding(days: days)
    change(&task)
    return task
  }

  private func agenda(_ meetings: [Meeting], _ tasks: [ActionItem]) -> TodayAgenda {
    TodayAgenda(
      meetings: meetings.enumerated().map { (RecordID("mee:\($0.offset)"), $0.element) },
      tasks: tasks.enumerated().map { (RecordID("tas:\($0.offset)"), $0.element) },
      today: Believable.today
    )
  }

  @Test
  func `planned meetings are parted by their day`() {
    let agenda = agenda([0, 7, 8, -1, -400, 1].map { meeting($0) }, [])
    #expect(agenda.meetingsToday.map(\.id.text) == ["mee:0"])
    #expect(agenda.meetingsSoon.map(\.id.text) == ["mee:5", "mee:1"])
    #expect(agenda.meetingsOverdue.map(\.id.text) == ["mee:4", "mee:3"])
    #expect(agenda.tasksToday.isEmpty && agenda.tasksSoon.isEmpty && agenda.tasksOverdue.isEmpty)
  }

  @Test(arguments: ["held", "moved", "cancelled"])
  func `meetings that were held, moved or cancelled need nobody`(_ state: String) {
    let agenda = agenda([-1, 0, 1].map { day in meeting(day) { $0.state = Term(state) } }, [])
    #expect(agenda.meetingsToday.isEmpty && agenda.meetingsOverdue.isEmpty)
    #expect(agenda.meetingsSoon.isEmpty)
  }

  @Test
  func `open and waiting tasks are due, done and archived ones are not`() {
    let states = ["open", "waiting", "done", "dropped", "of a newer program"]
    let tasks = states.map { state in task(0) { $0.state = Term(state) } }
    let archived = task(0) { $0.archived = Believable.today }
    let undated = task(0) { $0.due = nil }
    let agenda = agenda([], tasks + [archived, undated, task(-3), task(3), task(9)])
    #expect(agenda.tasksToday.map(\.id.text) == ["tas:0", "tas:1"])
    #expect(agenda.tasksOverdue.map(\.id.text) == ["tas:7"])
    #expect(agenda.tasksSoon.map(\.id.text) == ["tas:8"])
  }

  @Test
  func `an archived or undated meeting is not shown`() {
    let meetings = [
      meeting(0) { $0.archived = Believable.today }, meeting(0) { $0.day = nil },
    ]
    #expect(agenda(meetings, []).meetingsToday.isEmpty)
  }
}
