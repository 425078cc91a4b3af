import Domain

/// An office with one volunteer, to whose service a test adds.
struct ServiceScene {
  var scene = WarningScene()
  let volunteer: RecordID
  var today: Day { scene.office.today }

  /// Somebody of full age who lives in the county and serves.
  init(today: String = "2026-03-14", birthday: String? = "1980-05-01") {
    scene.office = Office(today: Day(today))
    scene.office.settings.postalCodes = "009, 01234"
    volunteer = scene.add(\.volunteers) {
      $0.lastName = "Wolff"
      $0.firstName = "Mia"
      $0.state = Term("active")
      $0.form = Term("volunteer")
      $0.postalCode = "00911"
      $0.birthday = birthday.map { Day($0) }
    }
  }

  mutating func change(_ change: (inout Volunteer) -> Void) {
    var record = scene.office.volunteers[0].record
    change(&record)
    scene.office.volunteers[0] = Entry(volunteer, record)
  }

  mutating func hours(_ day: String, _ hours: Int, minutes: Int = 0) {
    let volunteer = volunteer
    _ = scene.add(\.hours) {
      $0.volunteer = volunteer
      $0.day = Day(day)
      $0.length = Minutes(hours * 60 + minutes)
    }
  }

  mutating func placement(
    _ start: String,
    _ end: String? = nil,
    state: String = "active",
    hours: Int? = nil,
    _ change: (inout Placement) -> Void = { _ in }
  ) {
    let volunteer = volunteer
    _ = scene.add(\.placements) {
      $0.volunteer = volunteer
      $0.start = Day(start)
      $0.end = end.map { Day($0) }
      $0.state = Term(state)
      $0.hoursPerWeek = hours.map { Minutes($0 * 60) }
      change(&$0)
    }
  }

  mutating func recognition(_ type: String, _ day: String, until: String? = nil) {
    let volunteer = volunteer
    _ = scene.add(\.recognitions) {
      $0.volunteer = volunteer
      $0.type = Term(type)
      $0.day = Day(day)
      $0.until = until.map { Day($0) }
    }
  }

  mutating func allowance(_ type: String, _ day: String, euros: Int) {
    let volunteer = volunteer
    _ = scene.add(\.expenses) {
      $0.volunteer = volunteer
      $0.type = Term(type)
      $0.day = Day(day)
      $0.amount = Money(cents: euros * 100)
      $0.state = Term("paid")
    }
  }

  func check(_ honour: Honour) -> EligibilityCheck? {
    ServiceRecords(scene.office)[volunteer].map { EligibilityCheck(honour, of: $0) }
  }

  /// The result of one condition; nil where the honour has no such condition.
  func result(_ key: String, _ honour: Honour = .blueCard) -> Fulfilment? {
    check(honour)?.criteria.first { $0.key == key }?.result
  }

  func reason(_ key: String, _ honour: Honour = .blueCard) -> String? {
    check(honour)?.criteria.first { $0.key == key }?.reason.de
  }
}
