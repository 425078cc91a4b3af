import Testing

@testable import Domain

struct LastTalkTests {
  private let today = Day(stored: "2026-03-18") ?? Day(number: 0)

  private func partner(_ id: String, state: String = "partner") -> (RecordID, Partner) {
    var partner = Partner()
    partner.name = id
    partner.state = Term(state)
    return (RecordID("par:\(id)"), partner)
  }

  private func talk(_ partner: String, _ days: Int, _ subject: String = "") -> (
    RecordID, Conversation
  ) {
    var talk = Conversation()
    talk.partner = RecordID("par:\(partner)")
    talk.day = today.adding(days: days)
    talk.subject = subject
    return (RecordID("cnv:\(partner)\(days)"), talk)
  }

  @Test
  func `those never talked to come first, then the longest ago`() {
    let rows = LastTalk.all(
      partners: [partner("a"), partner("b"), partner("d"), partner("c")],
      talks: [talk("a", -3), talk("b", -90), talk("b", -400)],
      today: today
    )
    #expect(rows.map(\.name) == ["c", "d", "b", "a"])
    #expect(rows.map { $0.days(until: today) } == [nil, nil, 90, 3])
  }

  @Test
  func `talks to come, archived ones and those without a partner do not count`() {
    var archived = talk("a", -1)
    archived.1.archived = today
    var nobody = talk("a", -2)
    nobody.1.partner = nil
    let rows = LastTalk.all(
      partners: [partner("a")],
      talks: [talk("a", 1), archived, nobody, talk("a", -5, "Jour fixe"), talk("gone", 0)],
      today: today
    )
    #expect(rows.map(\.talk?.subject) == ["Jour fixe"])
    #expect(
      LastTalk.all(partners: [partner("a")], talks: [talk("a", 0)], today: today)[0]
        .days(until: today) == 0
    )
  }

  @Test
  func `own offices, ended and archived partners are left out`() {
    var archived = partner("a")
    archived.1.archived = today
    let rows = LastTalk.all(
      partners: [archived, partner("b", state: "ended"), partner("c"), partner("d", state: "")],
      talks: [],
      own: [RecordID("par:c")],
      today: today
    )
    #expect(rows.map(\.name) == ["d"])
  }
}
