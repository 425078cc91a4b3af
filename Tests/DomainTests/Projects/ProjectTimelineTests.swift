import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("Projects over time")
struct ProjectTimelineTests {
  private var scene = WarningScene()

  private mutating func project(
    _ name: String,
    _ start: String?,
    _ end: String?,
    state: String = "running",
    _ change: (inout Project) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.projects) {
      $0.name = name
      $0.state = Term(state)
      $0.start = start.map { Day($0) }
      $0.end = end.map { Day($0) }
      change(&$0)
    }
  }

  private mutating func fund(
    _ project: RecordID,
    _ start: String?,
    _ end: String?,
    state: String = "granted"
  ) {
    _ = scene.add(\.fundings) {
      $0.project = project
      $0.state = Term(state)
      $0.start = start.map { Day($0) }
      $0.end = end.map { Day($0) }
    }
  }

  private var rows: [ProjectTimeline.Row] { ProjectTimeline(scene.office).rows }

  /// The months from December 2025 to May 2026 with two columns' worth each third one.
  private func picture(_ row: ProjectTimeline.Row, from: String, columns: Int = 24) -> String {
    let window = TimelineWindow(from: Day(from), scale: .months, columns: columns)
    return window.cells(of: row, today: Believable.today).map { cell in
      switch cell {
      case .empty: "."
      case .idea: "-"
      case .funded: "#"
      case .gap: "!"
      case .plain: "="
      case .open: "~"
      }
    }.joined()
  }

  private func gaps(_ row: ProjectTimeline.Row?) -> [String] {
    (row?.gaps ?? []).map { "\($0.from?.stored ?? "") \($0.until?.stored ?? "")" }
  }

  @Test
  mutating func `a bar goes from the first to the last day, over the change of year`() {
    _ = project("A", "2025-12-16", "2026-01-31")
    #expect(picture(rows[0], from: "2025-12-01") == "...=========............")
  }

  @Test
  mutating func `what is granted is full, what nobody pays is a gap of its very days`() {
    let id = project("A", "2025-12-01", "2026-03-31")
    fund(id, "2025-12-01", "2025-12-31")
    fund(id, "2026-02-01", "2026-02-27")
    fund(id, "2026-02-28", "2026-03-31", state: "drawing")
    fund(id, "2026-01-01", "2026-01-31", state: "applied")
    #expect(picture(rows[0], from: "2025-12-01") == "######!!!!!!############")
    #expect(gaps(rows[0]) == ["2026-01-01 2026-01-31"])
    #expect(rows[0].fundings.count == 4)
  }

  @Test
  mutating func `a gap of one day is seen, one behind a leap day too`() {
    let id = project("A", "2024-02-01", "2024-03-31")
    fund(id, "2024-02-01", "2024-02-28")
    fund(id, "2024-03-01", nil)
    #expect(gaps(rows[0]) == ["2024-02-29 2024-02-29"])
    #expect(picture(rows[0], from: "2024-02-01", columns: 12) == "#####!######")
  }

  @Test
  mutating func `overlapping and nested grants leave no gap, a refused one fills none`() {
    let id = project("A", "2026-01-01", "2026-06-30")
    fund(id, nil, "2026-04-30")
    fund(id, "2026-02-01", "2026-02-28")
    fund(id, "2026-03-01", "2026-05-31")
    fund(id, "2026-06-01", "2026-06-30", state: "rejected")
    #expect(gaps(rows[0]) == ["2026-06-01 2026-06-30"])
    #expect(rows[0].fundings.count == 3)
  }

  @Test
  mutating func `without any funding, unfunded or only an idea there is no gap`() {
    _ = project("A", "2026-01-01", "2026-06-30")
    let free = project("B", "2026-01-01", "2026-06-30") { $0.isUnfunded = true }
    fund(free, "2026-01-01", "2026-01-31")
    let idea = project("C", "2026-01-01", "2026-06-30", state: "applied")
    fund(idea, "2026-01-01", "2026-01-31", state: "applied")
    #expect(rows.allSatisfy { $0.gaps.isEmpty })
    #expect(picture(rows[2], from: "2026-01-01", columns: 6) == "------")
    #expect(picture(rows[1], from: "2026-01-01", columns: 12) == "######======")
  }

  @Test
  mutating func `an open end is open after today, with gaps until today only`() {
    let id = project("A", "2026-02-01", nil)
    fund(id, "2026-02-01", "2026-02-28")
    let row = rows[0]
    #expect(gaps(row) == ["2026-03-01 2026-03-14"])
    #expect(picture(row, from: "2026-02-01", columns: 18) == "######!!!~~~~~~~~~")
    let window = TimelineWindow(from: Day("2026-02-01"), scale: .months, columns: 18)
    #expect(window.beyond(row) == (false, true))
  }

  @Test
  mutating func `an open beginning is open before today, and no dates give no bar`() {
    _ = project("A", nil, "2026-04-30")
    _ = project("B", nil, nil)
    #expect(picture(rows[0], from: "2026-02-01", columns: 18) == "~~~~~~~~==========")
    #expect(picture(rows[1], from: "2026-02-01", columns: 6) == "......")
    let window = TimelineWindow(from: Day("2026-02-01"), scale: .months, columns: 6)
    #expect(window.beyond(rows[0]) == (true, true))
    #expect(window.beyond(rows[1]) == (false, false))
  }

  @Test
  mutating func `parts follow their programme, by their beginnings`() {
    let programme = project("Programm", "2025-01-01", nil)
    _ = project("Früher", "2024-01-01", nil)
    _ = project("Teil 2", "2025-06-01", nil) { $0.programme = programme }
    let part = project("Teil 1", "2025-02-01", nil) { $0.programme = programme }
    _ = project("Teil von Teil", "2025-03-01", nil) { $0.programme = part }
    _ = project("Ohne Tag", nil, nil) { $0.programme = RecordID("pro:nobody") }
    #expect(
      rows.map { "\($0.depth) \($0.project.name)" } == [
        "0 Früher", "0 Programm", "1 Teil 1", "2 Teil von Teil", "1 Teil 2", "0 Ohne Tag",
      ]
    )
  }

  @Test
  mutating func `programmes that are part of each other are told once`() {
    let first = project("A", "2025-01-01", nil)
    let second = project("B", "2025-02-01", nil) { $0.programme = first }
    scene.office.projects[0] = Entry(
      first,
      {
        var record = scene.office.projects[0].record
        record.programme = second
        return record
      }()
    )
    #expect(rows.map(\.project.name) == ["A", "B"])
  }

  @Test
  mutating func `own and current ones can be chosen`() {
    let own = scene.partner("Büro")
    scene.office.settings.own = [own]
    _ = project("eigenes", "2025-01-01", nil) { $0.carrier = own }
    _ = project("beteiligt", "2025-02-01", nil) { $0.officeRole = Term("supports") }
    _ = project("fremd", "2025-03-01", nil) { $0.officeRole = Term("none") }
    _ = project("alt", "2024-03-01", nil, state: "closed")
    func names(_ choice: ProjectTimeline.Choice) -> [String] {
      ProjectTimeline(scene.office, choice).rows.map(\.project.name)
    }
    #expect(names(.own) == ["eigenes", "beteiligt"])
    #expect(names(.current) == ["eigenes", "beteiligt", "fremd"])
    #expect(names(.all).count == 4)
  }
}
