import Domain
import Testing

// Today is 14 March 2026.
@Suite("Hard conditions of matching")
struct MatchingExclusionTests {
  private var scene = MatchingScene()

  @Test(arguments: [
    ("2027-02-28", MatchExclusion.tooYoung), ("2027-03-01", nil),
  ])
  mutating func `born on a leap day one is a year older on 1 March`(
    _ row: (start: String, exclusion: MatchExclusion?)
  ) {
    scene.asked.minimumAge = 19
    scene.asked.start = Day(row.start)
    let volunteer = scene.volunteer { $0.birthday = Day("2008-02-29") }
    #expect(scene.exclusion(volunteer) == row.exclusion)
  }

  @Test
  mutating func `a minor needs the consent of the guardians until the eighteenth birthday`() {
    let minor = scene.volunteer { $0.birthday = Day("2008-03-15") }
    let adult = scene.volunteer { $0.birthday = Day("2008-03-14") }
    let allowed = scene.volunteer {
      $0.birthday = Day("2010-01-01")
      $0.guardianConsent = Day("2026-03-14")
    }
    let later = scene.volunteer {
      $0.birthday = Day("2010-01-01")
      $0.guardianConsent = Day("2026-03-15")
    }
    let found = [minor, adult, allowed, later].map { scene.exclusion($0) }
    #expect(found == [.guardian, nil, nil, .guardian])
  }

  @Test
  mutating func `without a birthday a minimum age cannot be kept`() {
    let volunteer = scene.volunteer()
    #expect(scene.exclusion(volunteer) == nil)
    scene.asked.minimumAge = 18
    #expect(scene.match(volunteer)?.exclusion?.de == "Geburtstag nicht bekannt (mindestens 18)")
  }

  @Test(arguments: [
    ([("2021-03-14", "none")], nil), ([("2021-03-13", "none")], .certificateOld),
    ([], .certificateMissing), ([("2025-01-01", "listed")], .certificateContrary),
    ([("2024-01-01", "listed"), ("2025-01-01", "none")], nil),
    ([("2025-01-01", "none"), ("2025-01-01", "unsuitable")], .certificateContrary),
    ([("2025-01-01", "")], MatchExclusion.certificateContrary),
  ])
  mutating func `the latest certificate counts, as long as it is not to be renewed`(
    _ row: (checks: [(String, String)], exclusion: MatchExclusion?)
  ) {
    scene.asked.backgroundCheck = Term("yes")
    let volunteer = scene.volunteer()
    for (date, result) in row.checks {
      _ = scene.scene.add(\.backgroundChecks) {
        ($0.volunteer, $0.isInspected, $0.date) = (volunteer, true, Day(date))
        $0.result = Term(result)
      }
    }
    #expect(scene.exclusion(volunteer) == row.exclusion)
    scene.asked.backgroundCheck = Term("no")
    #expect(scene.exclusion(volunteer) == nil)
  }

  @Test
  mutating func `the words never tell what a certificate said, nor whether there is one`() {
    scene.asked.backgroundCheck = Term("yes")
    let old = ("2019-01-01", "none")
    let checks =
      [old]
      + Vocabulary.backgroundResults.entries.dropFirst().map {
        ("2025-01-01", $0.term.key)
      }
    var found: [Text?] = [scene.match(scene.volunteer())?.exclusion]
    for (date, result) in checks {
      let volunteer = scene.volunteer()
      _ = scene.scene.add(\.backgroundChecks) {
        ($0.volunteer, $0.isInspected, $0.date) = (volunteer, true, Day(date))
        $0.result = Term(result)
      }
      found.append(scene.match(volunteer)?.exclusion)
    }
    let words = Set(found.compactMap { $0 })
    #expect(found.count == 4 && words.count == 1)
    for text in words {
      for label in Vocabulary.backgroundResults.entries.map(\.label) {
        #expect(!text.de.contains(label.de) && !text.en.contains(label.en))
      }
      #expect(!text.de.contains { $0.isNumber })
    }
  }

  @Test
  mutating func `consent counts from the day it was given until it is withdrawn`() {
    let never = scene.volunteer(consents: ["storage"])
    let withdrawn = scene.volunteer()
    let again = scene.volunteer(consents: ["forwarding", "storage"])
    for (volunteer, purpose) in [(withdrawn, "storage"), (again, "storage")] {
      _ = scene.scene.add(\.consents) {
        ($0.volunteer, $0.purpose) = (volunteer, Term(purpose))
        ($0.given, $0.withdrawn) = (Day("2025-01-01"), Day("2026-03-14"))
      }
    }
    #expect([never, withdrawn, again].map { scene.exclusion($0) } == [.forwarding, .storage, nil])
    #expect(scene.match(never)?.exclusion?.de == "Einwilligung zur Weitergabe fehlt")
  }

  @Test
  mutating func `who is not available or absent all the time is excluded, in part it is only said`()
  {
    scene.asked.start = Day("2026-04-01")
    scene.asked.end = Day("2026-04-30")
    let before = scene.volunteer { $0.availableUntil = Day("2026-03-31") }
    let until = scene.volunteer { $0.availableUntil = Day("2026-04-01") }
    let after = scene.volunteer { $0.availableFrom = Day("2026-05-01") }
    let from = scene.volunteer { $0.availableFrom = Day("2026-04-30") }
    #expect([before, after].map { scene.exclusion($0) } == [.unavailable, .unavailable])
    #expect([until, from].map { scene.exclusion($0) } == [nil, nil])
    #expect(scene.match(from)?.missing.map(\.de) == ["erst verfügbar ab 30.04.2026"])
    let away = scene.volunteer()
    for (start, end) in [("2026-04-16", "2026-04-30"), ("2026-03-01", "2026-04-15")] {
      #expect(scene.exclusion(away) == nil)
      _ = scene.scene.add(\.absences) {
        ($0.volunteer, $0.start, $0.end) = (away, Day(start), Day(end))
      }
    }
    #expect(scene.exclusion(away) == .absent)
    // Without an end there will be other days.
    scene.asked.end = nil
    #expect(scene.exclusion(away) == nil)
  }

  @Test
  mutating func `limits agreed, sites and groups not wanted exclude with their words`() {
    scene.asked.demands = [Term("debts"), Term("alone")]
    scene.asked.siteType = Term("school")
    scene.asked.targetGroups = [Term("women"), Term("all")]
    let limit = scene.volunteer { $0.boundaries = [Term("debts")] }
    let site = scene.volunteer { $0.sitesUnwanted = [Term("school")] }
    let group = scene.volunteer { $0.groupsUnwanted = [Term("women"), Term("all")] }
    let words = [limit, site, group].map { scene.match($0)?.exclusion?.de }
    #expect(
      words == [
        "macht nicht: Schulden", "Einsatzort nicht gewünscht: Schule",
        "Zielgruppe nicht gewünscht: Frauen",
      ]
    )
  }

  @Test(arguments: [("proposed", true), ("ended", false), ("declined", false)])
  mutating func `who is placed here is not proposed again until that is over`(
    _ row: (state: String, isPlaced: Bool)
  ) {
    let (volunteer, request) = (scene.volunteer(), scene.id)
    _ = scene.scene.add(\.placements) {
      ($0.volunteer, $0.request, $0.state) = (volunteer, request, Term(row.state))
    }
    #expect((scene.exclusion(volunteer) == .placed) == row.isPlaced)
  }
}
