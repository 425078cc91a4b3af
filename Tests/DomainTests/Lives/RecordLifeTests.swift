import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("The lives of records")
struct RecordLifeTests {
  private var scene = WarningScene()

  private func life(_ prefix: String) throws -> RecordLife {
    try #require(RecordLives.life(of: RecordID("\(prefix):1")))
  }

  /// What a step writes in the record itself.
  private func written(
    _ prefix: String,
    _ values: [String: String],
    to step: String
  ) throws -> [String: String] {
    let subject = RecordLife.Subject(RecordID("\(prefix):1"), values)
    let pairs = try life(prefix).values(subject, Term(step), scene.office)
    return Dictionary(pairs.map { ($0.field, $0.value) }) { _, last in last }
  }

  @Test(arguments: RecordLives.all.indices)
  func `every state leads to other states and steps that there are`(_ index: Int) {
    let life = RecordLives.all[index]
    let known = Set(life.states.entries.map(\.term))
    for state in known.union([.none]) {
      let next = life.next(state)
      #expect(!next.contains(state), "\(life.kind.plural) \(state.key)")
      for step in next {
        #expect(known.contains(step) || life.steps[step.key] != nil, "\(step.key)")
        #expect(!life.words(step, scene.office).en.isEmpty)
      }
    }
  }

  @Test(arguments: RecordLives.all.indices)
  func `each field that a step writes is one of the type and takes the value`(_ index: Int) throws {
    let life = RecordLives.all[index]
    let type = try #require(RecordTypes.type(prefix: life.kind.prefix))
    for state in life.states.entries.map(\.term) {
      let subject = RecordLife.Subject(
        RecordID("\(life.kind.prefix):1"),
        ["state": state.key, "paused": "2026-01-01", "end-reason": "goal"]
      )
      for step in life.next(state) where step.key != "extended" {
        let answers = life.questions(subject, step, scene.office).flatMap(\.answers)
        for (field, value) in life.values(subject, step, scene.office) + answers.flatMap(\.values) {
          #expect(type.field(field) != nil && type.accepts(value, in: field), "\(field) \(value)")
        }
        for field in answers.compactMap(\.opens) { #expect(type.field(field) != nil) }
      }
    }
  }

  @Test
  func `a placement keeps the day of each step`() throws {
    #expect(
      try written("pla", ["state": "requested"], to: "proposed")
        == ["state": "proposed", "proposed": "2026-03-14"]
    )
    #expect(
      try written("pla", ["state": "proposed", "met": "2026-03-01"], to: "meeting")
        == ["state": "meeting"]
    )
    #expect(
      try written("pla", ["state": "trial"], to: "active")
        == ["state": "active", "start": "2026-03-14", "review": "2026-09-14"]
    )
    #expect(
      try written("pla", ["state": "active", "start": "2026-01-01"], to: "paused")
        == ["state": "paused", "paused": "2026-03-14"]
    )
    #expect(
      try written(
        "pla",
        ["state": "paused", "paused": "2026-02-01", "start": "2026-01-01", "review": "2026-04-01"],
        to: "active"
      ) == ["state": "active", "paused": ""]
    )
  }

  @Test(arguments: [
    ("2025-06-01", "2026-12-31", "2026-03-14"), ("2025-06-01", "2026-02-28", ""),
    ("2025-06-01", "2026-03-14", "2026-03-14"), ("2026-05-01", "2026-12-31", "2026-05-01"),
  ])
  func `an ending comes before the end, but moves no end that is past`(
    _ row: (start: String, end: String, written: String)
  ) throws {
    let values = ["state": "active", "start": row.start, "end": row.end]
    #expect(try written("pla", values, to: "ended")["end"] ?? "" == row.written)
    let running = ["state": "running", "start": row.start, "end": row.end]
    #expect(try written("gag", running, to: "ended")["end"] ?? "" == row.written)
  }

  @Test
  func `a review leaves the state and asks for the next one, also over a leap day`() throws {
    #expect(try written("pla", ["state": "active"], to: "reviewed") == ["review": "2026-09-14"])
    #expect(try written("gag", ["state": "running"], to: "reviewed") == ["review": "2026-06-14"])
    let subject = RecordLife.Subject(RecordID("pla:1"), ["state": "active"])
    let august = Office(today: Day("2027-08-31"))
    let values = try life("pla").values(subject, Term("reviewed"), august)
    #expect(values.map(\.value) == ["2028-02-29"])
  }

  @Test
  func `what ended and goes on has no reason of its end any more`() throws {
    let values = [
      "state": "ended", "end-reason": "goal", "start": "2025-01-01", "review": "2026-01-01",
    ]
    #expect(try written("pla", values, to: "active") == ["state": "active", "end-reason": ""])
  }

  @Test(arguments: ["pla", "gag"])
  func `an end is put off beyond itself and today`(_ prefix: String) throws {
    let life = try life(prefix)
    let extended = try #require(life.extended)
    let subject = RecordLife.Subject(RecordID("\(prefix):1"), ["end": "2026-12-31"])
    #expect(throws: Refusal.self) { try extended(subject, Day("2026-12-31"), scene.office) }
    #expect(try extended(subject, Day("2027-01-01"), scene.office).map(\.value) == ["2027-01-01"])
    let past = RecordLife.Subject(RecordID("\(prefix):1"), ["end": "2025-12-31"])
    #expect(throws: Refusal.self) { try extended(past, Day("2026-03-13"), scene.office) }
    #expect(try extended(past, Day("2026-03-14"), scene.office).map(\.value) == ["2026-03-14"])
  }

  // What changes in other records

  private func effects(_ prefix: String, _ values: [String: String], to step: String) throws
    -> [String]
  {
    let subject = RecordLife.Subject(RecordID("\(prefix):1"), values)
    return try life(prefix).effects(subject, Term(step), scene.office).map {
      "\($0.record.text) \($0.field) \($0.value)"
    }
  }

  @Test(arguments: [
    ("ready", "active", 1), ("interested", "active", 1), ("paused", "active", 1),
    ("active", "active", 0), ("left", "active", 0), ("active", "ended", 1), ("ready", "ended", 0),
    ("paused", "ended", 0), ("active", "paused", 0), ("ready", "trial", 0),
    ("active", "declined", 1),
  ])
  mutating func `a volunteer is active with the first placement and ready after the last one`(
    _ row: (state: String, step: String, count: Int)
  ) throws {
    let id = scene.add(\.volunteers) { $0.state = Term(row.state) }
    let found = try effects("pla", ["volunteer": id.text], to: row.step)
    let state = row.step == "active" ? "active" : "ready"
    #expect(found == Array(repeating: "\(id.text) state \(state)", count: row.count))
  }

  @Test(arguments: ["active", "trial", "paused"])
  mutating func `a volunteer who serves elsewhere stays active`(_ state: String) throws {
    let id = scene.add(\.volunteers) { $0.state = Term("active") }
    _ = scene.add(\.placements) {
      $0.volunteer = id
      $0.state = Term(state)
    }
    #expect(try effects("pla", ["volunteer": id.text], to: "ended").isEmpty)
    #expect(try effects("gag", ["guide": id.text], to: "ended").isEmpty)
  }

  @Test
  mutating func `a guide with an agreement is active too`() throws {
    let id = scene.add(\.volunteers) { $0.state = Term("ready") }
    #expect(try effects("gag", ["guide": id.text], to: "running") == ["\(id.text) state active"])
    var serving = Volunteer()
    serving.state = Term("active")
    scene.office.volunteers = [Entry(id, serving)]
    #expect(try effects("gag", ["guide": id.text], to: "handed-over") == ["\(id.text) state ready"])
  }

  @Test
  mutating func `a service that takes over a case takes over its agreement`() throws {
    let id = scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.state = Term("running")
    }
    let values = ["agreement": id.text]
    #expect(
      try effects("esc", values, to: "taken-over")
        == ["\(id.text) state handed-over", "\(id.text) end 2026-03-14"]
    )
    #expect(try effects("esc", values, to: "done").isEmpty)
    scene.office.guideAgreements = [Entry(id, GuideAgreement(values: ["state": "ended"]))]
    #expect(try effects("esc", values, to: "taken-over").isEmpty)
  }

  @Test
  mutating func `a service that takes over a case frees the guide too`() throws {
    let guide = scene.add(\.volunteers) { $0.state = Term("active") }
    let id = scene.add(\.guideAgreements) {
      $0.guide = guide
      $0.state = Term("paused")
      $0.end = Day("2026-01-31")
    }
    #expect(
      try effects("esc", ["agreement": id.text], to: "taken-over")
        == ["\(id.text) state handed-over", "\(guide.text) state ready"],
      "an end that is past stays"
    )
  }

  @Test(arguments: [
    ("2026-12-31", "2026-01-15", "2026-01-15"), ("2026-01-10", "2026-01-15", ""),
    ("", "2026-03-20", "2026-03-14"), ("2026-12-31", "", "2026-03-14"),
  ])
  func `what ends while it is paused ends on the day of the pause`(
    _ row: (end: String, paused: String, ended: String)
  ) throws {
    let values = ["state": "paused", "end": row.end, "paused": row.paused]
    let subject = RecordLife.Subject(RecordID("pla:1"), values)
    let written = try life("pla").values(subject, Term("ended"), scene.office)
    #expect(written.first { $0.field == "end" }?.value ?? "" == row.ended)
  }

  @Test(arguments: [
    (1, 0, "open", 1), (2, 0, "open", 0), (2, 1, "matching", 1), (2, 1, "filled", 0),
    (2, 1, "paused", 0), (nil, 0, "open", 1),
  ])
  mutating func `a request is proposed to be filled once its places are`(
    _ row: (count: Int?, others: Int, state: String, asked: Int)
  ) throws {
    let id = scene.add(\.requests) {
      $0.title = "Lesepaten"
      $0.count = row.count
      $0.state = Term(row.state)
    }
    for _ in 0..<row.others {
      _ = scene.add(\.placements) {
        $0.request = id
        $0.state = Term("active")
      }
    }
    let subject = RecordLife.Subject(RecordID("pla:1x"), ["request": id.text])
    let questions = try life("pla").questions(subject, Term("active"), scene.office)
    #expect(questions.count == row.asked)
    let effects = questions.flatMap(\.answers).flatMap(\.effects)
    #expect(effects.map(\.value) == Array(repeating: "filled", count: row.asked))
  }

  @Test
  mutating func `a request that was filled is proposed to be open once a place is free`() throws {
    let id = scene.add(\.requests) {
      $0.title = "Lesepaten"
      $0.state = Term("filled")
    }
    let subject = RecordLife.Subject(RecordID("pla:1x"), ["request": id.text])
    let questions = try life("pla").questions(subject, Term("ended"), scene.office)
    #expect(questions.count == 3)
    #expect(questions.last?.answers.first?.effects.map(\.value) == ["open"])
  }
}
