import Domain
import Terminal
import Workspace

/// A layer of the screen: it takes keys from above and is drawn from below.
protocol Screen: AnyObject {
  /// Where the keys of commands hold here.
  var contexts: Set<Context> { get }
  /// Whether layers below are covered whole.
  var isOpaque: Bool { get }
  /// Takes what commands do not; false hands it on to the commands.
  func handle(_ input: Input, _ app: App) -> Bool
  func draw(_ frame: inout Frame, _ app: App)
  /// Others changed these records.
  func follow(_ changed: Set<RecordID>, _ app: App)
  /// The list that movement keys move in.
  var list: ListView? { get }
  /// The changes that are listed.
  var changes: HistoryList? { get }
  /// The records that an action is for.
  var selected: [RecordID] { get }
  /// The values by field that a new record begins with here.
  var presets: [String: String] { get }
  /// A new record where it is not one of the type that is listed; nil where there is no other.
  func newDraft(_ app: App) -> Draft?
  /// The name of the command that it is there for, which stands first in the row of keys.
  var mainCommand: String? { get }
  /// The records whose data it shows; it closes when they are erased.
  var subjects: [RecordID] { get }
  /// What must be kept when the terminal is gone.
  func unsaved(_ app: App) -> Draft?
  /// Whether there is something of that.
  func hasUnsaved(_ app: App) -> Bool
  /// Nothing was typed for a while; true where something was done that changes the picture.
  func rest(_ app: App) -> Bool
}

extension Screen {
  var isOpaque: Bool { true }
  var list: ListView? { nil }
  var changes: HistoryList? { nil }
  var selected: [RecordID] { list?.selected ?? [] }
  var presets: [String: String] { [:] }
  var subjects: [RecordID] { [] }
  var mainCommand: String? { nil }
  func newDraft(_: App) -> Draft? { nil }
  func unsaved(_: App) -> Draft? { nil }
  func hasUnsaved(_ app: App) -> Bool { unsaved(app) != nil }
  func rest(_: App) -> Bool { false }
  func handle(_: Input, _: App) -> Bool { false }
  func follow(_: Set<RecordID>, _: App) {}
}

/// A screen that may go on with a draft that was kept.
protocol DraftKeeping: Screen {
  /// Called once it is saved or given up: then nothing of that draft needs to be kept.
  var settled: () -> Void { get }
}

/// A situation in which a command can be given.
enum Context: Hashable {
  /// Everywhere but while text is typed.
  case anywhere
  /// In a list of records.
  case list
  /// Where one record is focused or open.
  case record
  /// In a record or a list that fills the screen.
  case page
  /// In the board of the partners' states.
  case board
  /// In the history of a record or of everything.
  case history
  /// In the list of vocabularies.
  case vocabularies
  /// In the terms of one vocabulary.
  case terms
  /// On the network map.
  case map
  /// In a form.
  case form
  /// In the minutes of a meeting.
  case minutes
  /// In the list of who attends a meeting.
  case attendance
  /// In the list of parallel offers.
  case radar
  /// In the matrix of who does what.
  case matrix
  /// In the list of gaps and overlaps.
  case findings
  /// On the page "Heute".
  case today
  /// In the list of warnings.
  case warnings
  /// Where cases of a rule are focused, put aside or not.
  case warned
  /// Where cases are focused that are not put aside.
  case present
  /// Where a case is focused that is put aside.
  case aside
  /// In the list of certificates of good conduct.
  case certificates
  /// In a list with headings.
  case sections
  /// On the page of a course, and in the list of those who take part in it.
  case course
  /// In the list of those who take part in a course.
  case participants
  /// In the agenda of a meeting.
  case agenda
  /// In what is proposed for the agenda of a meeting.
  case carryOver
  /// In the plan of the rooms.
  case rooms
  /// In the calendar.
  case calendar
  /// In the cooperation checks of an agreement.
  case trend
  /// In a table that is filled row by row.
  case entry
  /// In the sums of allowances and expenses.
  case sums
  /// In the rates and limits.
  case rates
  /// In what a volunteer was given and may get.
  case recognition
  /// In the list of those to whom thanks are due.
  case due
  /// At the service counter.
  case counter
  /// In the list of who or what fits.
  case matches
  /// In the list of offers that could meet a need.
  case proposals
  /// In the list of those who get a circular.
  case recipients
  /// In the hours of one volunteer over time.
  case load
  /// In the overview of hours by district.
  case loadMap
  /// In the question who has time.
  case free
  /// In the picture of projects over time.
  case timeline
  /// In a report.
  case report
  /// In the list of interpreters.
  case interpreters
}
