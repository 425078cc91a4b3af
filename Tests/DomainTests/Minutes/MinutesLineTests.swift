import Domain
import Testing

struct MinutesLineTests {
  /// Wednesday, 18 March 2026.
  private static let day = Day(stored: "2026-03-18") ?? Day(number: 0)
  private static let people = MinutesPeople([
    [MinutesPeople.Person("Ayşe Öztürk", contact: RecordID("con:1"))],
    [
      MinutesPeople.Person("Zofia Nowak", contact: RecordID("con:2")),
      MinutesPeople.Person("Jan Nowak", contact: RecordID("con:3")),
      MinutesPeople.Person("Jörg Müller", contact: RecordID("con:4")),
      MinutesPeople.Person("Berta Öztürk", contact: RecordID("con:5")),
      MinutesPeople.Person("Anna von der Heide", contact: RecordID("con:6")),
    ],
  ])

  private func line(_ text: String) -> MinutesLine {
    MinutesLine(text, day: Self.day, people: Self.people)
  }

  private func task(_ text: String) throws -> TaskLine { try #require(line(text).task) }
  private func decision(_ text: String) throws -> DecisionLine {
    try #require(line(text).decision)
  }

  @Test(arguments: [
    "", " ", "Frau Sommer berichtet.", "!", ">", "  ! ", "> Raum buchen @Öztürk 15.12.",
    "! Saal (7:1:2)", "- Notiz", "-5 °C", "# 2 Geld", "TOP 2: Geld", ">> zitiert", "👩‍👩‍👧 > x", "#",
    "@", "> @", "> @\"", "! (", "! )(", "! ()", "> bis", "- ", "e\u{301} ! x",
  ])
  func `every letter is kept and every part lies within the line`(text: String) {
    let line = line(text)
    #expect(line.text == text)
    var last = 0
    for part in line.parts {
      #expect(part.range.lowerBound >= last && part.range.upperBound <= text.count, "\(text)")
      last = part.range.upperBound
    }
  }

  @Test(arguments: [
    "Frau Sommer berichtet.", ">> wie besprochen", "-5 Grad", "#hashtag", "#", "TOP heute",
    "Topf 2",
    "--", "1! 2! 3!",
  ])
  func `a line without a sign is text`(text: String) {
    #expect(line(text).content == .text)
    #expect(line(text).parts.isEmpty)
  }

  @Test
  func `a sign alone makes no record`() {
    #expect(line("!").decision == nil && line(" > ").task == nil)
    #expect(line("! x").decision != nil && line("> x").task != nil)
  }

  // Tasks

  @Test(arguments: [
    ("> Einladung schreiben @Öztürk 15.12.", "2025-12-15"),
    ("> Einladung schreiben @Öztürk bis 15.4.", "2026-04-15"),
    ("> @Öztürk: Einladung schreiben bis morgen", "2026-03-19"),
    ("> @Öztürk 1.4.2026 Einladung schreiben", "2026-04-01"),
    ("> Einladung schreiben @Öztürk +14", "2026-04-01"),
    ("> Einladung schreiben bis Freitag @Öztürk", "2026-03-20"),
    ("> Einladung schreiben @Öztürk mo", "2026-03-23"),
    ("> Einladung schreiben @Öztürk bis mo.", "2026-03-23"),
    ("> Einladung schreiben @Öztürk in 3 Tagen", "2026-03-21"),
    ("> Einladung schreiben (@Öztürk, bis 29.2.28)", "2028-02-29"),
    (">Einladung schreiben @oeztuerk morgen", "2026-03-19"),
    ("> Einladung schreiben @Öztürk 2026-03-20", "2026-03-20"),
  ])
  func `a task has words, a person and a day`(text: String, due: String) throws {
    let task = try task(text)
    #expect(task.responsible == "Ayşe Öztürk")
    #expect(task.people.first?.contact == RecordID("con:1"))
    #expect(task.due?.stored == due)
    #expect(task.title.hasPrefix("Einladung schreiben"), "\(task.title)")
    #expect(!task.title.contains("@") && !task.title.contains("bis"))
  }

  @Test(arguments: [
    "> Raum 214 buchen", "> Raum 1012", "> Das bleibt so", "> Frau Müller kommt mit",
    "> Das klären die", "> Version 1.2", "> 31.2.2026 gibt es nicht, bis 31.2.2026",
    "> Angebot bis die Stadt antwortet", "> 3/4 der Plätze",
  ])
  func `what is no day is left in the words`(text: String) throws {
    let task = try task(text)
    #expect(task.due == nil)
    #expect(task.title == text.dropFirst(2))
  }

  @Test
  func `persons are found folded, in quotation marks and with a hyphen`() throws {
    #expect(try task("> x @\"Zofia Nowak\"").people.map(\.contact) == [RecordID("con:2")])
    #expect(try task("> x @„Zofia Nowak“").people.map(\.contact) == [RecordID("con:2")])
    #expect(try task("> x @zofia-nowak").people.map(\.contact) == [RecordID("con:2")])
    #expect(try task("> x @Nowak-Jan").people.map(\.contact) == [RecordID("con:3")])
    #expect(try task("> x @mueller").people.map(\.name) == ["Jörg Müller"])
    #expect(try task("> x @\"von der Heide\"").people.map(\.contact) == [RecordID("con:6")])
    #expect(try task("> x @Zofia.").people.map(\.contact) == [RecordID("con:2")])
  }

  @Test
  func `whom nobody knows, and whom several could be, stays as typed`() throws {
    let unknown = try task("> x @Unbekannt")
    #expect(unknown.people == [MinutesPeople.Person("Unbekannt")])
    #expect(try task("> x @Nowak").people == [MinutesPeople.Person("Nowak")])
    #expect(try task("> x an mail@beispiel.example").people.isEmpty)
  }

  @Test
  func `who is in the meeting comes before others of the name`() throws {
    #expect(try task("> x @Öztürk").people.first?.contact == RecordID("con:1"))
    #expect(try task("> x @Berta").people.first?.contact == RecordID("con:5"))
  }

  @Test
  func `several people share a task, each once`() throws {
    let task = try task("> Saal schmücken @Öztürk @Zofia @Öztürk +7")
    #expect(task.responsible == "Ayşe Öztürk, Zofia Nowak")
    #expect(task.due?.stored == "2026-03-25")
    #expect(task.title == "Saal schmücken")
  }

  @Test
  func `days are counted from the meeting, over a change of year and a leap day`() {
    let eve = Day(stored: "2027-12-31") ?? Self.day
    #expect(MinutesLine("> x bis morgen", day: eve).task?.due?.stored == "2028-01-01")
    #expect(MinutesLine("> x +60", day: eve).task?.due?.stored == "2028-02-29")
    #expect(MinutesLine("> x bis 15.1.", day: eve).task?.due?.stored == "2028-01-15")
  }

  // Decisions

  @Test(arguments: [
    ("! Der Saal wird gemietet (7:1:2)", "majority", [7, 1, 2]),
    ("! Der Saal wird gemietet (7:1)", "majority", [7, 1, -1]),
    ("! Der Saal wird gemietet (9:0:0)", "unanimous", [9, 0, 0]),
    ("! Der Saal wird gemietet (Konsens)", "consensus", [-1, -1, -1]),
    ("! Der Saal wird gemietet, einstimmig", "unanimous", [-1, -1, -1]),
    ("! Der Saal wird gemietet – im Konsens.", "consensus", [-1, -1, -1]),
    ("! Der Saal wird gemietet (einstimmig, 5:0:0)", "unanimous", [5, 0, 0]),
    ("! Der Saal wird gemietet", "", [-1, -1, -1]),
  ])
  func `a decision has words, a procedure and votes`(
    text: String,
    method: String,
    votes: [Int]
  ) throws {
    let decision = try decision(text)
    #expect(decision.text.hasPrefix("Der Saal wird gemietet"))
    #expect(!decision.text.contains("(") && !decision.text.contains("einstimmig"))
    #expect(decision.method.key == method)
    let read = [decision.votesFor, decision.votesAgainst, decision.abstained]
    #expect(read.map { $0 ?? -1 } == votes)
  }

  @Test
  func `representation is told apart from other brackets`() throws {
    let stood = try decision("! Wir tagen im Juni (8:0:1; Frau Ay für Herrn Bo, Cem Ak für Di Eh)")
    #expect(stood.represented == ["Frau Ay für Herrn Bo", "Cem Ak für Di Eh"])
    #expect(stood.text == "Wir tagen im Juni" && stood.votesFor == 8)
    let text = try decision("! Essen (vegetarisch für alle) bestellen")
    #expect(text.represented.isEmpty)
    #expect(text.text == "Essen (vegetarisch für alle) bestellen")
  }

  @Test(arguments: ["(17:00)", "(9:30)", "(Material für Sprachcafé)", "(17:00, Tee für Gäste)"])
  func `a time of day is no vote, and what is for somebody no representation`(brackets: String)
    throws
  {
    let decision = try decision("! Wir beginnen früher \(brackets)")
    #expect(decision.text == "Wir beginnen früher \(brackets)")
    #expect(decision.votesFor == nil && decision.method == .none && decision.represented.isEmpty)
  }

  @Test(arguments: [
    "(12:10:0)", "(12:10 Stimmen)", "(mehrheitlich, 12:10)", "(12:10), mehrheitlich", "(12:5)",
    "(12:75)",
  ])
  func `votes are votes where they can be nothing else`(votes: String) throws {
    let decision = try decision("! Wir beginnen früher \(votes)")
    #expect(decision.text == "Wir beginnen früher" && decision.votesFor == 12)
  }

  @Test(arguments: [
    ("(Ayşe Öztürk für Bo Ak)", true), ("(Bo Ak für @Öztürk)", true),
    ("(Bo Ak für Herrn Eh)", true),
    ("(Bo Ak für Jörg Müller)", true), ("(Bo Ak für Di Eh)", false),
  ])
  func `a representation names somebody`(words: String, isOne: Bool) throws {
    #expect(try !decision("! Saal \(words)").represented.isEmpty == isOne)
  }

  @Test
  func `a first name means those who are here, then the user, and nobody else`() {
    let anna = Contact(values: ["first-name": "Anna", "last-name": "Ferne"])
    let contacts = [Entry(RecordID("con:9"), anna)]
    func name(_ typed: String, _ meeting: Meeting, user: String = "anna") -> MinutesPeople.Person? {
      let people = MinutesPeople(
        meeting,
        user: user,
        contacts: contacts,
        volunteer: { _ in Volunteer(values: ["first-name": "Jan", "last-name": "Helf"]) },
        lecturer: { _ in nil }
      )
      return MinutesLine("> x @\(typed)", day: Self.day, people: people).task?.people.first
    }
    var meeting = Meeting()
    #expect(name("Anna", meeting)?.contact == nil)
    #expect(name("Anna", meeting, user: "bert")?.name == "Anna")
    #expect(name("Ferne", meeting)?.contact == RecordID("con:9"))
    #expect(name("Anna-Ferne", meeting)?.contact == RecordID("con:9"))
    meeting.participants = [RecordID("con:9")]
    #expect(name("Anna", meeting, user: "bert")?.contact == RecordID("con:9"))
    meeting.volunteers = [RecordID("vol:1")]
    #expect(name("Jan", meeting)?.name == "Jan Helf")
  }

  @Test(arguments: ["(99999:1)", "(1:2:3:4)", "(a:b)", "(:)", "(7:1", "7:1:2)", "(١:٢)"])
  func `what is no vote stays in the words`(votes: String) throws {
    let decision = try decision("! Saal \(votes)")
    #expect(decision.votesFor == nil)
    #expect(decision.text == "Saal \(votes)")
  }

  @Test
  func `a full name without marks is one person, a word behind a first name is not`() throws {
    let asked = try task("> Brief @Berta Öztürk bis 15.12.")
    #expect(asked.title == "Brief" && asked.people.map(\.name) == ["Berta Öztürk"])
    let other = try task("> @Zofia anrufen")
    #expect(other.title == "anrufen" && other.people.map(\.name) == ["Zofia Nowak"])
  }

  @Test
  func `a tie is no majority`() throws {
    let tie = try decision("! Saal streichen (5:5:0)")
    #expect(tie.votesFor == 5 && tie.votesAgainst == 5 && tie.method == .none)
    #expect(try decision("! Saal streichen (5:4:0)").method == Term("majority"))
  }

  // Headings and notes

  @Test(arguments: [
    ("# 2 Geld", 2, "Geld"), ("#2", 2, ""), ("# Sonstiges", nil, "Sonstiges"),
    ("TOP 12: Geld", 12, "Geld"), ("Top 3 – Geld", 3, "Geld"), ("  # 4. Geld", 4, "Geld"),
    ("# 2026er Bericht", nil, "2026er Bericht"),
  ])
  func `a heading begins an agenda item`(text: String, number: Int?, title: String) {
    #expect(line(text).content == .heading(number: number, title: title))
  }

  @Test
  func `a number beyond all is none`() {
    let text = "# 99999999999999999999999 Geld"
    #expect(line(text).content == .heading(number: nil, title: String(text.dropFirst(2))))
  }

  @Test
  func `a note keeps its words`() {
    #expect(line("-  zwei  Wörter").content == .note("zwei Wörter"))
  }

  @Test
  func `sections follow the headings, and what stands before them stands under none`() {
    let text = MinutesText("Begrüßung\n\n# 1 Geld\n! a\n\n# Sonstiges\n\n", day: Self.day)
    #expect(text.sections.map(\.number) == [nil, 1, nil])
    #expect(text.sections.map(\.title) == ["", "Geld", "Sonstiges"])
    #expect(text.sections.map(\.text) == ["Begrüßung", "! a", ""])
    #expect(MinutesText("", day: Self.day).sections.isEmpty)
    #expect(MinutesText("# 1 Geld", day: Self.day).sections.count == 1)
  }
}
