import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about recognition")
struct RecognitionWarningTests {
  private var scene = ServiceScene()

  private func sentences(_ number: Int) -> [String] { scene.scene.sentences(number) }

  @Test(arguments: [("2025-03-14", 1), ("2025-03-15", 0)])
  mutating func `W45: twelve months of service without thanks`(_ start: String, _ count: Int) {
    scene.placement(start, "2026-12-31")
    #expect(sentences(45).count == count)
    if count == 1 {
      #expect(
        sentences(45) == [
          "„Wolff, Mia“ ist seit dem 14.03.2025 im Einsatz und hat noch keine Anerkennung."
        ]
      )
    }
  }

  @Test(arguments: [("2025-03-14", 1), ("2025-03-15", 0), ("2026-03-15", 1)])
  mutating func `W45: the last thanks lie twelve months back`(_ thanked: String, _ count: Int) {
    scene.hours("2022-05-05", 3)
    scene.recognition("party", thanked)
    // Thanks of a day to come are none yet.
    #expect(sentences(45).count == count)
  }

  @Test
  mutating func `W45: the office sets the months`() {
    scene.placement("2025-09-14", "2026-12-31")
    #expect(sentences(45).isEmpty)
    scene.scene.set(VolunteerThresholds.recognition, 6)
    #expect(sentences(45).count == 1)
  }

  @Test
  mutating func `W45 and W46: who left or may not be processed is let be`() {
    scene.hours("2022-05-05", 3)
    scene.hours("2026-01-01", 300)
    #expect(sentences(45).count == 1 && sentences(46).count == 1)
    scene.change { $0.state = Term("left") }
    #expect(sentences(45).isEmpty && sentences(46).isEmpty)
    scene.change {
      $0.state = Term("active")
      $0.restricted = Day("2026-01-01")
    }
    #expect(sentences(45).isEmpty && sentences(46).isEmpty)
  }

  @Test
  mutating func `W46: who meets the conditions is named with what may be got`() {
    scene.hours("2024-03-14", 1)
    scene.hours("2026-01-01", 249)
    #expect(sentences(46) == ["„Wolff, Mia“ kann bekommen: Ehrenamtsnachweis."])
    scene.hours("2026-01-02", 1)
    #expect(
      sentences(46) == ["„Wolff, Mia“ kann bekommen: Ehrenamtskarte (blau) und Ehrenamtsnachweis."]
    )
    scene.recognition("record", "2020-01-01")
    scene.recognition("card-blue", "2026-01-01")
    #expect(sentences(46).isEmpty)
  }

  @Test
  mutating func `W46: what is not known is named, what speaks against it silences`() {
    scene.hours("2024-03-14", 1)
    scene.hours("2026-01-01", 250)
    scene.recognition("record", "2020-01-01")
    scene.change { $0.birthday = nil }
    #expect(
      sentences(46) == ["„Wolff, Mia“ kann bekommen: Ehrenamtskarte (blau); zu klären: Alter."]
    )
    scene.change { $0.postalCode = "80331" }
    #expect(sentences(46).isEmpty)
  }

  @Test(arguments: [("2026-06-14", 1), ("2026-06-15", 0), ("2026-03-14", 1), ("2026-03-13", 0)])
  mutating func `W46: a card ends within three months`(_ until: String, _ count: Int) {
    scene.recognition("card-blue", "2023-06-15", until: until)
    #expect(sentences(46).count == count)
  }

  @Test
  mutating func `W46: a later card or a golden one takes the place of one that ends`() {
    scene.recognition("card-blue", "2023-06-15", until: "2026-04-01")
    #expect(
      sentences(46) == ["Die Ehrenamtskarte (blau) von „Wolff, Mia“ gilt nur noch bis 01.04.2026."]
    )
    scene.recognition("card-blue", "2026-03-01", until: "2029-02-28")
    #expect(sentences(46).isEmpty)
  }

  @Test
  func `an office without anybody has nothing to tell`() {
    let empty = WarningScene()
    #expect([29, 44, 45, 46].allSatisfy { empty.cases($0).isEmpty })
  }
}
