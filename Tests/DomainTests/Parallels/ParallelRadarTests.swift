import Domain
import Testing

@Suite("The radar for parallel offers")
struct ParallelRadarTests {
  private static let language = Term("language")
  private static let today = Believable.today

  /// A language offer for refugees in the harbour by a partner, this spring.
  private func offer(
    _ number: Int,
    _ partner: String?,
    _ title: String? = nil,
    _ change: (inout ComparedOffer) -> Void = { _ in }
  ) -> ComparedOffer {
    let titles = ["Sprechen lernen", "Wörterwerkstatt", "Deutsch im Alltag", "Plauderbank"]
    var offer = ComparedOffer(
      id: RecordID("off:\(number)"),
      title: title ?? titles[number % titles.count],
      partner: partner.map { RecordID("par:\($0)") },
      topics: [Self.language],
      targetGroups: [Term("refugees")],
      districts: [Term("Hafen")],
      start: Believable.day("2026-03-01"),
      end: Believable.day("2026-06-30")
    )
    change(&offer)
    return offer
  }

  private func found(_ offers: [ComparedOffer], similarity: Int = 85) -> [ParallelPair] {
    let radar = ParallelRadar(offers, similarity: similarity)
    let findings = radar.search()
    #expect(findings.count == findings.pairs.count)
    for pair in findings.pairs { #expect(radar.pair(pair.key) == pair) }
    return findings.pairs
  }

  @Test
  func `same topic, people, place and time of two partners is a pair with what they share`() throws
  {
    let pairs = found([
      offer(2, "B") { $0.start = Believable.day("2026-05-01") }, offer(1, "A"),
    ])
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1 && pair.first.text == "off:1" && pair.second.text == "off:2")
    #expect(pair.titlePercent == nil && pair.reasons == 1)
    let need = try #require(pair.need)
    #expect(need.topics == [Self.language] && need.groups == [Term("refugees")])
    #expect(need.districts == [Term("Hafen")])
    #expect(need.from == Believable.day("2026-05-01"))
    #expect(need.until == Believable.day("2026-06-30"))
  }

  @Test(arguments: 0..<4)
  func `one thing that differs is enough not to be parallel`(_ difference: Int) {
    let other = offer(2, "B") {
      switch difference {
      case 0: $0.topics = [Term("sport")]
      case 1: $0.targetGroups = [Term("women")]
      case 2: $0.districts = [Term("Altstadt")]
      default: $0.topics = []
      }
    }
    #expect(found([offer(1, "A"), other]).isEmpty)
  }

  @Test
  func `the same partner twice is not parallel, one unknown partner is, two are not`() {
    #expect(found([offer(1, "A"), offer(2, "A")]).isEmpty)
    #expect(found([offer(1, "A"), offer(2, nil)]).count == 1)
    #expect(found([offer(1, nil), offer(2, nil)]).isEmpty)
  }

  @Test
  func `who takes part in the other's work is not parallel to it`() {
    let shared = offer(2, "B") { $0.involved = [RecordID("par:C"), RecordID("par:A")] }
    #expect(found([offer(1, "A"), shared]).isEmpty)
    #expect(found([offer(1, "D"), shared]).count == 1)
    let same = offer(1, "A", "Sprachcafé") { $0.involved = [RecordID("par:B")] }
    #expect(found([same, offer(2, "B", "Sprachcafé")]).isEmpty)
  }

  @Test
  func `parts of a project are not parallel to it, nor to each other`() {
    let parts = ["A", "B"].enumerated().map { index, partner in
      offer(index, partner, "Lesepaten") { $0.project = RecordID("pro:1") }
    }
    var project = Project()
    (project.name, project.topics) = ("Lesepaten", [Self.language])
    let whole = ComparedOffer(RecordID("pro:1"), project, today: Self.today)
    #expect(found(parts + [whole].compactMap { $0 }).isEmpty)
    #expect(found([parts[0], offer(7, "B", "Lesepaten") { $0.project = nil }]).count == 1)
  }

  @Test
  func `periods that touch have a day in common, those a day apart have none`() {
    let touching = offer(2, "B") {
      $0.start = Believable.day("2026-06-30")
      $0.end = nil
    }
    let pairs = found([offer(1, "A"), touching])
    #expect(pairs.count == 1)
    #expect(pairs.first?.need?.from == pairs.first?.need?.until)
    let later = offer(2, "B") { $0.start = Believable.day("2026-07-01") }
    #expect(found([offer(1, "A"), later]).isEmpty)
  }

  @Test
  func `open beginnings and ends reach as far as the other does`() {
    let open = offer(2, "B") { ($0.start, $0.end) = (nil, nil) }
    #expect(found([offer(1, "A"), open]).first?.need?.until == Believable.day("2026-06-30"))
    let both = [open, offer(3, "C") { ($0.start, $0.end) = (nil, nil) }]
    #expect(found(both).first?.need?.from == nil)
    let since = offer(4, "D") { ($0.start, $0.end) = (Believable.day("2026-07-01"), nil) }
    #expect(found([offer(1, "A"), since]).isEmpty)
  }

  @Test
  func `a period that ends before it begins has no day`() {
    let wrong = offer(2, "B") { $0.end = Believable.day("2026-02-01") }
    #expect(found([offer(1, "A") { ($0.start, $0.end) = (nil, nil) }, wrong]).isEmpty)
  }

  @Test(arguments: ["citywide", nil])
  func `everywhere is also in the harbour`(_ district: String?) {
    let everywhere = offer(2, "B") { $0.districts = district.map { [Term($0)] } ?? [] }
    #expect(found([offer(1, "A"), everywhere]).first?.need?.districts == [Term("Hafen")])
    let other = offer(3, "C") { $0.districts = [] }
    #expect(found([other, everywhere]).first?.need?.districts == [])
  }

  @Test(arguments: ["all", nil])
  func `an offer for anybody is for refugees too`(_ group: String?) {
    let anybody = offer(2, "B") { $0.targetGroups = group.map { [Term($0)] } ?? [] }
    #expect(found([offer(1, "A"), anybody]).first?.need?.groups == [Term("refugees")])
  }

  @Test
  func `districts that the office spells in two ways are one`() {
    #expect(found([offer(1, "A"), offer(2, "B") { $0.districts = [Term("HAFEN")] }]).count == 1)
  }

  @Test
  func `titles alike are a reason whatever else is written, if there is a common day`() {
    let bare = offer(2, "B", "Fahrrad-Werkstatt") {
      ($0.topics, $0.districts) = ([], [Term("Altstadt")])
    }
    let pairs = found([offer(1, "A", "Fahrradwerkstatt"), bare])
    #expect(pairs.map(\.titlePercent) == [100] && pairs.first?.need == nil)
    var past = bare
    past.end = Believable.day("2026-02-28")
    past.start = nil
    #expect(found([offer(1, "A", "Fahrradwerkstatt"), past]).isEmpty)
  }

  @Test
  func `both reasons come first, then the newest`() {
    let pairs = found([
      offer(1, "A", "Lesepaten") { $0.start = Believable.day("2020-01-01") },
      offer(2, "B", "Lesepaten") { $0.start = Believable.day("2020-01-01") },
      offer(3, "C", "Plauderbank"),
    ])
    #expect(pairs.map(\.reasons) == [2, 1, 1])
    #expect(pairs.map(\.first.text) == ["off:1", "off:1", "off:2"])
  }

  @Test
  func `the threshold decides from which percentage titles are alike`() {
    let offers = [
      offer(1, "A", "Lesepaten") { $0.topics = [] }, offer(2, "B", "Lesepatin") { $0.topics = [] },
    ]
    #expect(found(offers, similarity: 80).map(\.titlePercent) == [80])
    #expect(found(offers, similarity: 81).isEmpty)
    #expect(found(offers, similarity: -5).count == 1 && found(offers, similarity: 900).isEmpty)
  }

  @Test
  func `a new offer is shown what it would be parallel to, the best reasons first`() {
    let radar = ParallelRadar([
      offer(1, "A"), offer(2, "B", "Sprachcafé am Hafen"), offer(3, "C") { $0.topics = [] },
    ])
    let new = offer(9, "D", "Sprachcafe am Hafen")
    #expect(radar.pairs(with: new).map(\.first.text) == ["off:2", "off:1"])
    let same = offer(9, "B", "Sprachcafe am Hafen") { $0.start = Believable.day("2027-01-01") }
    #expect(radar.pairs(with: same).map(\.first.text) == ["off:2"])
    #expect(radar.pairs(with: offer(2, "X")).allSatisfy { $0.first.text == "off:1" })
  }

  @Test
  func `a new offer of which only the topic is told is like others by its title alone`() {
    let radar = ParallelRadar([offer(1, "A"), offer(2, "B", "Sprachcafé am Hafen")])
    let bare = offer(9, "D", "Sprachcafe am Hafen") { ($0.districts, $0.targetGroups) = ([], []) }
    let pairs = radar.pairs(with: bare)
    #expect(pairs.map(\.first.text) == ["off:2"])
    #expect(pairs.allSatisfy { $0.need == nil })
    let placed = offer(9, "D", "Etwas anderes") { $0.targetGroups = [] }
    #expect(radar.pairs(with: placed).map(\.first.text) == ["off:1", "off:2"])
    #expect(found([offer(1, "A"), bare]).count == 1, "The list of W10 has it all the same.")
  }

  @Test
  func `archived, closed and past projects are not compared`() {
    var project = Project()
    project.name = "Lesepaten"
    let id = RecordID("pro:1")
    func isCompared(_ change: (inout Project) -> Void) -> Bool {
      var copy = project
      change(&copy)
      return ComparedOffer(id, copy, today: Self.today) != nil
    }
    #expect(isCompared { $0.end = Self.today })
    #expect(isCompared { $0.state = Term("of a newer program") })
    #expect(!isCompared { $0.end = Self.today.adding(days: -1) })
    #expect(!isCompared { $0.state = Term("closed") })
    #expect(!isCompared { $0.archived = Self.today })
  }

  @Test
  func `archived and past offers are not compared`() {
    let id = RecordID("off:1")
    func isCompared(_ change: (inout Offer) -> Void) -> Bool {
      var copy = Offer()
      change(&copy)
      return ComparedOffer(id, copy, today: Self.today) != nil
    }
    #expect(isCompared { $0.end = Self.today } && isCompared { $0.end = nil })
    #expect(!isCompared { $0.end = Self.today.adding(days: -1) })
    #expect(!isCompared { $0.archived = Self.today })
  }

  @Test
  func `no offers, or one, have no pairs`() {
    #expect(found([]).isEmpty && found([offer(1, "A")]).isEmpty)
  }
}
