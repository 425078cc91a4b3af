import Domain
import Testing

@testable import Exchange

@Suite("The document of a guide agreement")
struct GuideAgreementDocumentTests {
  private func document(_ change: (inout GuideAgreement) -> Void = { _ in }) -> Document {
    var agreement = GuideAgreement()
    agreement.client = "K-17"
    agreement.guide = RecordID("vol:1")
    agreement.goal = "Allein zum Amt | gehen <b>"
    agreement.start = Day(stored: "2026-01-10")
    agreement.end = Day(stored: "2026-06-30")
    agreement.state = Term("running")
    change(&agreement)
    var office = Office(today: Day(stored: "2026-03-14") ?? Day(number: 0))
    for (order, words) in [(2, "Selbst anrufen"), (1, "Mit Frau Haddad üben")] {
      var step = Milestone()
      step.agreement = RecordID("gag:1")
      step.order = order
      step.step = words
      office.milestones.append(Entry(RecordID("mst:\(order)"), step))
    }
    let reading = Reading(language: .german) { $0.text == "vol:1" ? "Albers, Oda" : nil }
    return GuideAgreementDocument(Entry(RecordID("gag:1"), agreement), in: office, reading: reading)
      .document
  }

  private func written(_ document: Document) -> [String] {
    [MarkdownWriter.text(document), HTMLWriter.text(document)]
  }

  @Test
  func `both sides see what was agreed, in the order of the steps, and sign by the key`() {
    for text in written(document()) {
      for words in ["K-17", "Albers, Oda", "30.06.2026", "Selbst anrufen", "Unterschrift"] {
        #expect(text.contains(words), "\(words)")
      }
      #expect(!text.contains("Entwurf"))
    }
    let table = document().blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(table.first?.rows.map { $0[1] } == ["Mit […] üben", "Selbst anrufen"])
  }

  @Test
  func `names that old records hold stay in the house`() {
    let document = document {
      $0.client = "Amira"
      $0.goal = "Amira Haddad, geb. 3.4.1990, lernt"
      $0.closing = "Tel. 0345 47110"
      $0.guideDoes = "Familie Haddad besuchen, Hafenweg 3"
    }
    for text in written(document) {
      for trace in ["Amira", "Haddad", "1990", "47110", "Hafenweg"] {
        #expect(!text.contains(trace), "\(trace)")
      }
      #expect(text.contains("Fallkürzel fehlt"))
    }
  }

  @Test
  func `nothing typed becomes a part of HTML`() {
    #expect(!HTMLWriter.text(document()).contains("gehen <b>"))
  }

  @Test
  func `without an end the document says so`() {
    for text in written(document { $0.end = nil }) { #expect(text.contains("noch offen")) }
    #expect(written(document { $0.state = Term("draft") })[0].contains("Entwurf"))
  }

  @Test
  func `the experience names no person`() {
    var office = Office(today: Day(stored: "2026-03-14") ?? Day(number: 0))
    var placement = Placement()
    placement.volunteer = RecordID("vol:1")
    placement.activity = "Lesepaten"
    placement.feedback = "Mit Frau Haddad klappte es."
    office.placements = [Entry(RecordID("pla:1"), placement)]
    let reading = Reading(language: .german) { $0.text == "vol:1" ? "Albers, Oda" : nil }
    let since = Day(stored: "2026-01-01") ?? Day(number: 0)
    let experiences = Experiences(office, since: since, reading: reading) { _, _ in office.today }
    let list = ExperienceList(experiences, since: since, today: office.today)
    let text = MarkdownWriter.text(list.document)
    #expect(text.contains("Lesepaten") && text.contains("klappte es"))
    #expect(!text.contains("Albers") && !text.contains("Haddad"))
  }
}
