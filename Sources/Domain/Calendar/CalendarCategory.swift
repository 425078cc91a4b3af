/// What an entry of the calendar is about; the calendar can be narrowed to some of these.
package enum CalendarCategory: CaseIterable, Sendable {
  case meeting
  /// Something that somebody has to do by then.
  case task
  /// A day by which something has to be sent, reviewed or renewed.
  case deadline
  /// The last day of something that was agreed for a time.
  case end
  case course
  case booking
  /// What the office shows itself with.
  case event

  /// Stable, for scripts.
  package var key: String {
    switch self {
    case .meeting: "meeting"
    case .task: "task"
    case .deadline: "deadline"
    case .end: "end"
    case .course: "course"
    case .booking: "booking"
    case .event: "event"
    }
  }

  package var title: Text {
    switch self {
    case .meeting: Text(de: "Treffen", en: "meetings")
    case .task: Text(de: "Aufgaben", en: "tasks")
    case .deadline: Text(de: "Fristen", en: "deadlines")
    case .end: Text(de: "Laufzeitenden", en: "ends")
    case .course: Text(de: "Kurstermine", en: "course sessions")
    case .booking: Text(de: "Raumbuchungen", en: "room bookings")
    case .event: Text(de: "Aktionen", en: "events")
    }
  }

  /// One of them, as short as a row has room for.
  package var singular: Text {
    switch self {
    case .meeting: Text(de: "Treffen", en: "meeting")
    case .task: Text(de: "Aufgabe", en: "task")
    case .deadline: Text(de: "Frist", en: "deadline")
    case .end: Text(de: "Ende", en: "end")
    case .course: Text(de: "Kurs", en: "course")
    case .booking: Text(de: "Raum", en: "room")
    case .event: Text(de: "Aktion", en: "event")
    }
  }

  /// The letter that stands for it where there is no room for words.
  package var sign: Text {
    switch self {
    case .meeting: Text(de: "T", en: "M")
    case .task: Text(de: "A", en: "T")
    case .deadline: Text(de: "F", en: "D")
    case .end: Text("E")
    case .course: Text(de: "K", en: "C")
    case .booking: Text("R")
    case .event: Text("*")
    }
  }

  /// Whether something has to happen by then: what is not done in time is late.
  package var isDue: Bool { [.task, .deadline, .end].contains(self) }
}
