import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("The load of the team")
struct StaffLoadTests {
  private var scene = WarningScene()
  private let post: RecordID
  private let project: RecordID

  init() {
    post = scene.add(\.posts) {
      $0.name = "Koordination"
      $0.person = "Anna"
      $0.hours = Minutes(39 * 60)
    }
    project = scene.add(\.projects) {
      $0.name = "Lotsen"
      $0.state = Term("running")
    }
  }

  private mutating func phase(
    _ hours: Int,
    _ start: String? = nil,
    _ end: String? = nil,
    of project: RecordID? = nil
  ) {
    let (post, other) = (post, project ?? self.project)
    _ = scene.add(\.staffingPhases) {
      $0.project = other
      $0.post = post
      $0.hours = Minutes(hours * 60)
      $0.start = start.map { Day($0) }
      $0.end = end.map { Day($0) }
    }
  }

  private var row: StaffLoad.Row? { StaffLoad(scene.office).rows.first }

  @Test
  mutating func `as much as the contract has is not too much, one hour more is (W39)`() {
    phase(27)
    phase(12, "2026-03-14", "2026-03-14")
    #expect(scene.cases(39).isEmpty && row?.percent == 100)
    phase(1, "2025-01-01")
    #expect(
      scene.sentences(39) == [
        "Auf der Stelle „Koordination, Anna“ sind 40 h von 39 h in der Woche verplant (103 %)."
      ]
    )
    #expect(scene.cases(39).first?.records.count == 4)
    scene.set(ProjectThresholds.staffShare, 110)
    #expect(scene.cases(39).isEmpty)
  }

  @Test
  mutating func `a little more than all does not read as all`() {
    phase(39)
    let post = post
    _ = scene.add(\.staffingPhases) {
      $0.post = post
      $0.hours = Minutes(10)
    }
    #expect(row?.percent == 101)
    #expect(scene.sentences(39).first?.contains("(101 %)") == true)
  }

  @Test
  mutating func `what has ended, has yet to begin, is closed or archived does not count`() {
    phase(30, nil, "2026-03-13")
    phase(30, "2026-03-15")
    phase(30, of: RecordID("pro:archived"))
    let closed = scene.add(\.projects) { $0.state = Term("closed") }
    phase(30, of: closed)
    phase(20)
    #expect(row?.planned == 20 * 60 && scene.cases(39).isEmpty)
  }

  @Test
  mutating func `a post that ended or has no contract is no case`() {
    phase(50)
    scene.office.posts[0] = Entry(
      post,
      {
        var record = scene.office.posts[0].record
        record.end = Day("2026-03-13")
        return record
      }()
    )
    #expect(scene.cases(39).isEmpty)
    let load = StaffLoad(scene.office)
    #expect(load.rows.isEmpty && load.unassigned == 50 * 60)
    scene.office.posts[0] = Entry(post, StaffPost())
    #expect(scene.cases(39).isEmpty && row?.percent == nil)
  }

  @Test
  mutating func `a quarter has the hours of its fullest day`() {
    phase(12, "2025-10-01", "2026-04-30")
    phase(20, "2026-05-01", "2026-06-30")
    phase(8, "2026-06-30", "2027-01-01")
    let coming = row?.coming ?? []
    #expect(coming.map { $0.planned / 60 } == [12, 28, 8, 8])
    #expect(coming.map(\.first.stored) == ["2026-03-14", "2026-04-01", "2026-07-01", "2026-10-01"])
    #expect(coming.last?.last == Day("2026-12-31"))
  }

  @Test
  mutating func `huge numbers do not end the program`() {
    phase(Int(Int32.max) / 60)
    scene.set(ProjectThresholds.staffShare, .max)
    #expect(scene.cases(39).isEmpty)
    scene.set(ProjectThresholds.staffShare, -5)
    #expect(scene.cases(39).count == 1)
  }
}
