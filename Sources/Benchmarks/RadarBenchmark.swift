import Domain

/// Looking for parallel offers among 10,000: as an office has them, and as bad as can be.
enum RadarBenchmark {
  private static let count = 10_000

  static func run() {
    measure("titles and topics of an office", office)
    measure("all with one topic, group and district") { index in
      var offer = office(index)
      (offer.topics, offer.targetGroups) = ([Term("language")], [Term("refugees")])
      (offer.districts, offer.start, offer.end) = ([Term("Hafen")], nil, nil)
      return offer
    }
    measure("all with one title") { index in
      var offer = office(index)
      (offer.title, offer.start, offer.end) = ("Sprachcafé am Hafen", nil, nil)
      return offer
    }
    measure("all titles alike and none the same") { index in
      var offer = office(index)
      (offer.start, offer.end) = (nil, nil)
      let letters = (0..<3).map { place in
        letter(index, [1, 22, 484][place])
      }
      offer.title = "Begegnungscafé mit Hausaufgabenhilfe für alle \(letters.joined())"
      return offer
    }
  }

  private static func letter(_ index: Int, _ divisor: Int) -> String {
    // Without the letters of which small Roman numbers are made.
    let letters = Array("abcdefghjklmnopqrstuwyz")
    return String(letters[index / divisor % 22])
  }

  private static let names = [
    "Sprachcafé", "Lesepaten", "Fahrradwerkstatt", "Frauenfrühstück International",
    "Hausaufgabenhilfe", "Begegnungscafé", "Wohnungslotsen", "Chor der Kulturen", "Nähstube",
    "Deutsch im Alltag", "Patenschaften Schule und Beruf", "Interkultureller Garten",
    "Computer für alle", "Elterncafé mit Kinderbetreuung", "Bewerbungstraining", "Kleiderkammer",
  ]
  private static let forms = ["", "Offenes Angebot: ", "Treff ", "Projekt ", "Mobile "]
  private static let places = [
    "Altstadt", "Auenvorstadt", "Bahnhofsviertel", "Hafen", "Nordstadt", "Lerchenberg", "Südhang",
    "Weberviertel", "Ziegelwiesen", "Großenaue", "Mühlengrund", "Kleinrönne",
  ]
  private static let topics = [
    "language", "school", "bicycle", "work", "health", "sport", "music", "culture", "housing",
    "computer",
  ]
  private static let groups = ["refugees", "women", "children", "youth", "families", "all"]

  /// An offer as an office has it, the same in each run.
  private static func office(_ index: Int) -> ComparedOffer {
    var state = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let place = places[below(places.count)]
    let start = Day(number: 20_000 + below(700))
    let partner = below(400)
    return ComparedOffer(
      id: RecordID("off:\(100_000 + index)"),
      title: "\(forms[below(forms.count)])\(names[below(names.count)]) \(place) \(below(30))",
      partner: RecordID("par:\(partner)"),
      topics: [Term(topics[below(topics.count)])],
      targetGroups: [Term(groups[below(groups.count)])],
      districts: [Term(place)],
      start: start,
      end: below(3) == 0 ? nil : start.adding(days: 30 + below(400))
    )
  }

  private static func measure(_ name: String, _ offer: (Int) -> ComparedOffer) {
    let offers = (0..<count).map(offer)
    var pairs = 0
    let time = Measurement.median(of: 3) { pairs = ParallelRadar(offers).search().count }
    Report.row("\(count) offers, \(name)", "\(pairs) pairs, ms", time)
    Report.row("\(count) offers, \(name)", "peak memory (MiB)", Measurement.peakMemory())
  }
}
