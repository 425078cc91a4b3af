import Domain
import Testing

@Suite("Parallel offers of an office, and what was decided about them")
struct ParallelReviewTests {
  private func office(_ change: (inout Office) -> Void = { _ in }) -> Office {
    var office = Office(today: Believable.today)
    for (index, name) in ["Lotsenpunkt Hafen", "Bildungswerk Aue"].enumerated() {
      var partner = Partner()
      partner.name = name
      office.partners.append(Entry(RecordID("par:\(index)"), partner))
      var offer = Offer()
      offer.title = ["Plauderbank", "Sprechen lernen"][index]
      offer.provider = RecordID("par:\(index)")
      (offer.topics, offer.districts) = ([Term("language")], [Term("Hafen")])
      office.offers.append(Entry(RecordID("off:\(index)"), offer))
    }
    change(&office)
    return office
  }

  private func review(
    _ verdict: String,
    _ day: String = "2026-03-01",
    _ offers: [String] = ["off:1", "off:0"]
  ) -> PairReview {
    var review = PairReview()
    review.day = Believable.day(day)
    review.verdict = Term(verdict)
    review.offers = offers.map { RecordID($0) }
    return review
  }

  private func cases(_ office: Office) -> [WarningCase] {
    Warnings.cases(in: office).filter { $0.warning == 10 }
  }

  @Test
  func `two parallel offers are a warning that names both, their partners and why`() throws {
    let found = cases(office())
    #expect(found.count == 1)
    let one = try #require(found.first)
    #expect(one.records == [RecordID("off:0"), RecordID("off:1")])
    #expect(
      one.sentence.de
        == "„Plauderbank“ (Lotsenpunkt Hafen) und „Sprechen lernen“ (Bildungswerk Aue) ähneln sich: Sprachförderung · alle · Hafen."
    )
  }

  @Test
  func `an offer and a project are compared too`() throws {
    let office = office { office in
      var project = Project()
      (project.name, project.carrier) = ("Plauder-Bank", RecordID("par:7"))
      office.offers.removeLast()
      office.projects = [Entry(RecordID("pro:1"), project)]
    }
    let sentence = try #require(cases(office).first).sentence.de
    #expect(sentence.hasSuffix("„Plauder-Bank“ (par:7) ähneln sich: Titel 100 %."))
  }

  @Test(arguments: ["coordinated", "no-double"])
  func `a reviewed pair is no warning any more but stays visible`(_ verdict: String) {
    let office = office { $0.reviews = [Entry(RecordID("rev:1"), review(verdict))] }
    #expect(cases(office).isEmpty)
    let parallels = OfficeParallels(office)
    #expect(parallels.open.isEmpty && parallels.openCount == 0)
    #expect(parallels.settled.map(\.review) == [RecordID("rev:1")])
    #expect(parallels.settled.map(\.verdict.key) == [verdict])
  }

  @Test
  func `what is being clarified, was reviewed for others, or archived is still a warning`() {
    var archived = review("coordinated")
    archived.archived = Believable.today
    for one in [
      review("open"), review("coordinated", "2026-03-01", ["off:0", "off:5"]),
      review("coordinated", "2026-03-01", ["off:0"]), archived, review("of a newer program"),
    ] {
      let office = office { $0.reviews = [Entry(RecordID("rev:1"), one)] }
      #expect(cases(office).count == 1)
      #expect(OfficeParallels(office).open.count == 1 && OfficeParallels(office).settled.isEmpty)
    }
  }

  @Test
  func `of several reviews of a pair the newest holds`() {
    let reviews = [
      Entry(RecordID("rev:1"), review("open", "2026-03-02")),
      Entry(RecordID("rev:2"), review("coordinated", "2026-03-01")),
    ]
    #expect(cases(office { $0.reviews = reviews }).count == 1)
    #expect(cases(office { $0.reviews = reviews.reversed() }).count == 1)
    #expect(cases(office { $0.reviews = [reviews[1]] }).isEmpty)
  }

  @Test
  func `a review of a pair that is past is told no more`() {
    let office = office {
      $0.reviews = [Entry(RecordID("rev:1"), review("coordinated"))]
      $0.offers = $0.offers.map { entry in
        var offer = entry.record
        offer.end = Believable.today.adding(days: -1)
        return Entry(entry.id, offer)
      }
    }
    #expect(OfficeParallels(office).settled.isEmpty && OfficeParallels(office).openCount == 0)
  }

  @Test
  func `the office's own threshold decides`() {
    func cases(_ percent: Int?) -> Int {
      self.cases(
        office {
          for index in $0.offers.indices {
            var offer = $0.offers[index].record
            offer.title = ["Lesepaten", "Lesepatin"][index]
            offer.topics = []
            $0.offers[index] = Entry($0.offers[index].id, offer)
          }
          $0.settings["similarity"] = percent
        }
      ).count
    }
    #expect(cases(nil) == 0 && cases(80) == 1 && cases(81) == 0)
  }

  @Test
  func `a crowd of parallel offers is told in part, with how many more there are`() {
    let office = office { office in
      office.offers = (0..<60).map { index in
        var offer = Offer()
        (offer.topics, offer.provider) = ([Term("sport")], RecordID("par:\(index)"))
        return Entry(RecordID("off:\(index)"), offer)
      }
    }
    let found = cases(office)
    #expect(found.count == 201 && found.last?.records.isEmpty == true)
    #expect(found.last?.sentence.de.hasSuffix(": 1570.") == true)
  }
}
