import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about what is published and written")
struct OutreachWarningTests {
  private var scene = WarningScene()
  private var person = RecordID("")

  init() {
    person = scene.add(\.volunteers) {
      $0.lastName = "Weber"
      $0.firstName = "Ina"
      $0.lastContact = Day("2026-03-01")
    }
  }

  private mutating func consent(_ purpose: String, withdrawn: String? = nil) {
    let volunteer = person
    _ = scene.add(\.consents) {
      $0.volunteer = volunteer
      $0.purpose = Term(purpose)
      $0.given = Day("2026-01-01")
      $0.withdrawn = withdrawn.map { Day($0) }
    }
  }

  @Test(arguments: [("preparing", 1), ("published", 1), ("out", 0)])
  mutating func `W22: a publication shows somebody who did not agree`(
    _ state: String,
    _ count: Int
  ) {
    let people = [person]
    _ = scene.add(\.publications) {
      $0.title = "Wegweiser"
      $0.state = Term(state)
      $0.people = people
    }
    #expect(scene.cases(22).count == count)
    if count == 1 {
      #expect(
        scene.sentences(22) == [
          "Veröffentlichung „Wegweiser“: Die Einwilligung in Foto und Veröffentlichung fehlt von „Weber, Ina“."
        ]
      )
    }
    consent("photo")
    #expect(scene.cases(22).isEmpty)
  }

  @Test
  mutating func `W22: a story counts once it may be published, and again after a withdrawal`() {
    let people = [person]
    for isReleased in [false, true] {
      _ = scene.add(\.successStories) {
        $0.title = "Garten"
        $0.people = people
        $0.isReleased = isReleased
      }
    }
    #expect(scene.cases(22).count == 1)
    consent("photo", withdrawn: "2026-03-14")
    #expect(scene.cases(22).count == 1)
    consent("photo")
    #expect(scene.cases(22).isEmpty)
  }

  @Test
  mutating func `W22: a circular names somebody who may not get it, until it is sent`() {
    let people = [person]
    _ = scene.add(\.circulars) {
      $0.subject = "Sommer"
      $0.state = Term("ready")
      $0.volunteers = people
    }
    #expect(
      scene.sentences(22) == [
        "Rundbrief „Sommer“: Das darf nicht an „Weber, Ina“ (keine Einwilligung) gehen."
      ]
    )
    var sent = scene
    sent.office.circulars = scene.office.circulars.map { entry in
      var circular = entry.record
      circular.state = Term("sent")
      return Entry(entry.id, circular)
    }
    #expect(sent.cases(22).isEmpty)
    consent("circular")
    #expect(scene.cases(22).isEmpty)
  }

  @Test(arguments: [("2025-12-13", 1), ("2025-12-14", 0), (nil, 1)])
  mutating func `W44: a knowledge note was not checked for ninety days`(
    _ checked: String?,
    _ count: Int
  ) {
    _ = scene.add(\.knowledgeNotes) { $0.checked = checked.map { Day($0) } }
    #expect(scene.cases(44).count == count)
  }

  @Test
  mutating func `nothing is published while somebody in it did not agree`() throws {
    let life = try #require(RecordLives.life(of: RecordID("pub:1")))
    let subject = RecordLife.Subject(
      RecordID("pub:1"),
      ["people": person.text, "state": "preparing"]
    )
    #expect(life.next(Term("preparing")) == [Term("published")])
    let refusal = life.refusal(subject, Term("published"), scene.office)
    #expect(refusal?.de.contains("„Weber, Ina“") == true)
    #expect(life.refusal(subject, Term("out"), scene.office) == nil)
    consent("photo")
    #expect(life.refusal(subject, Term("published"), scene.office) == nil)
    let values = life.values(subject, Term("published"), scene.office)
    #expect(values.map(\.value) == ["published", "2026-03-14"])
  }

  @Test
  mutating func `sending a circular keeps who got it, and needs somebody who may`() throws {
    let life = try #require(RecordLives.life(of: RecordID("cir:1")))
    let subject = RecordLife.Subject(
      RecordID("cir:1"),
      ["subject": "Sommer", "audience": "volunteers", "state": "draft"]
    )
    #expect(life.refusal(subject, Term("sent"), scene.office) != nil)
    #expect(life.refusal(subject, Term("ready"), scene.office) == nil)
    consent("circular")
    #expect(life.refusal(subject, Term("sent"), scene.office) == nil)
    let effects = life.effects(subject, Term("sent"), scene.office)
    #expect(effects.first { $0.field == "volunteers" }?.value == person.text)
    #expect(effects.first { $0.field == "contacts" }?.value == "")
    // Files were made for somebody else: that list stands.
    let made = RecordLife.Subject(
      RecordID("cir:1"),
      ["subject": "Sommer", "audience": "volunteers", "state": "draft", "contacts": "con:9"]
    )
    let kept = life.effects(made, Term("sent"), scene.office)
    #expect(kept.map(\.value) == ["", "con:9"])
    #expect(life.refusal(made, Term("sent"), scene.office) == nil)
    #expect(life.signed(Term("sent")) == "by" && life.signed(Term("ready")) == nil)
  }
}
