import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct CommandTableTests {
  /// The contexts that a screen has at the same time, for every screen there is.
  private static func screens(_ app: App) -> [(name: String, contexts: Set<Context>)] {
    var found: [(String, Set<Context>)] = [("today", app.top.contexts)]
    app.settle()
    app.type("j j j")
    found.append(("today, a warning", app.top.contexts))
    app.type(", Enter 'later' Enter")
    app.settle()
    app.type("G Enter j")
    found.append(("today, put aside", app.top.contexts))
    app.type("u")
    for (name, keys) in [
      ("pane", "2"), ("overview", "Enter"), ("owned", "Tab"), ("history", "v"), ("everything", "V"),
      ("form", "q q 2 b"), ("list", "Esc w k"), ("board", "2 p"), ("matrix", "w m"),
      ("findings", "L"), ("radar", "1 w r"), ("vocabularies", "w B"), ("terms", "Enter"),
      ("map", "K"), ("warnings", "Esc Esc !"),
      ("entry", "Esc w 3 H"), ("sums", "Esc w 3 u"), ("rates", "Esc w 3 G"),
    ] {
      app.type(keys)
      found.append((name, app.top.contexts))
    }
    for (name, keys) in [
      ("load map", "1 w 3 L"), ("free", "q w 3 z"), ("interpreters", "q w 3 p"),
    ] {
      app.type(keys)
      found.append((name, app.top.contexts))
    }
    found.append(("load", LoadScreen(RecordID("vol:AAAA0001")).contexts))
    found.append(("trend", TrendScreen(RecordID("agr:AAAA0001")).contexts))
    found.append(("recognition", RecognitionScreen(RecordID("vol:AAAA0001")).contexts))
    found.append(("due", DueScreen(app).contexts))
    found.append(("directory", DirectoryScreen(app).contexts))
    found.append(("counter", CounterScreen().contexts))
    let course = RecordID("crs:AAAA0001")
    found.append(("course", RecordScreen(course, RecordType(Course.self), app).contexts))
    found.append(("participants", CourseBoard.screen(course, app).contexts))
    let meeting = RecordID("mee:AAAA0001")
    found.append(("agenda", AgendaView.screen(meeting, app).contexts))
    found.append(("agenda proposals", ProposalsView.screen(meeting, app).contexts))
    if let meeting = app.workspace.draft(of: RecordID("mee:AAAA0001")) {
      let minutes = MinutesScreen(meeting, app)
      found.append(("minutes", minutes.contexts))
      found.append(("attendance", AttendanceScreen(minutes, app).contexts))
    }
    found.append(("sections", LecturerView.screen(app).contexts))
    found.append(("certificates", CertificateScreen(app).contexts))
    found.append(("timeline", TimelineScreen(app).contexts))
    found.append(("report", ReportScreen(SampleReport.kind, nil, app).contexts))
    found.append(("rooms", RoomPlanScreen(app).contexts))
    found.append(("calendar", CalendarScreen(app).contexts))
    found.append(("matches", MatchScreen(RecordID("vol:AAAA0001"), app).contexts))
    found.append(("recipients", RecipientScreen(RecordID("cir:AAAA0001"), app).contexts))
    found.append(("proposals", ProposalScreen(RecordID("nee:AAAA0001"), app).contexts))
    return found
  }

  @Test
  func `no key means two things at the same time`() throws {
    let office = try TestOffice()
    for (name, contexts) in Self.screens(try office.app()) {
      var owners: [Key: String] = [:]
      for command in Commands.all where contexts.contains(command.context) {
        for key in command.keys {
          #expect(owners[key] == nil, "\(name): \(owners[key] ?? "") and \(command.name)")
          owners[key] = command.name
        }
      }
      #expect(!owners.isEmpty, "\(name)")
    }
  }

  @Test
  func `every command holds in some screen`() throws {
    let office = try TestOffice()
    let contexts = Self.screens(try office.app()).reduce(into: Set<Context>()) {
      $0.formUnion($1.contexts)
    }
    for command in Commands.all { #expect(contexts.contains(command.context), "\(command.name)") }
  }

  @Test(arguments: Commands.all.indices)
  func `a command has a name of its own, keys, and words in both languages`(index: Int) {
    let command = Commands.all[index]
    #expect(Commands.all.count { $0.name == command.name } == 1)
    #expect(command.name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(command.name)")
    let isView = ViewEntries.all.contains { "view-\($0.name)" == command.name }
    #expect(command.keys.isEmpty == isView, "\(command.name)")
    for language in Language.allCases {
      #expect(!command.title[language].isEmpty)
      #expect(command.short[language].isEmpty == command.short.de.isEmpty)
      for key in command.keys where key != .character("?") {
        #expect(KeyName.name(key, language) != "?", "\(command.name)")
      }
    }
  }

  @Test
  func `no command needs what German keyboards hide`() {
    let hidden: Set<Character> = ["[", "]", "{", "}", "\\", "|", "@", "~"]
    for command in Commands.all {
      for key in command.keys {
        if case .character(let letter) = key {
          #expect(!hidden.contains(letter), "\(command.name)")
        }
        if case .alt = key { Issue.record("\(command.name) wants Alt.") }
      }
    }
  }

  @Test
  func `the palette runs what it finds`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 : 'umkehren' Enter")
    #expect(app.panes.list?.listing?.sorting.isDescending == true)
    app.type(": 'neuer' Enter")
    #expect(app.top is FormScreen)
  }

  @Test
  func `a command that cannot be given says why`() throws {
    let office = try TestOffice(isEmpty: true)
    let app = try office.app()
    app.type("n")
    #expect(app.status.contains("Wechseln Sie zuerst in einen Bereich"))
    app.type("2 b")
    #expect(app.status.contains("kein Eintrag gewählt"))
    app.type("u")
    #expect(app.status.contains("nichts zurückzunehmen"))
    app.type("U")
    #expect(app.status.contains("nichts wiederherzustellen"))
  }
}
