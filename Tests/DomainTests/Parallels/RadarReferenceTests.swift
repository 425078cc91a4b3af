import Domain
import Testing

@Suite("The radar beside a plain comparison of all pairs")
struct RadarReferenceTests {
  /// Numbers that look like chance, the same in each run.
  private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func some(_ most: Int, of words: [String]) -> [Term] {
      (0..<below(most + 1)).map { _ in Term(words[below(words.count)]) }
    }
  }

  private static let words = [
    "Sprach", "café", "Lese", "paten", "Treff", "Garten", "Hafen", "Altstadt", "der", "Kulturen",
    "1", "2", "für", "Frauen", "International", "-", " ", " ", " ", "Ä", "Lotsen", "ии",
  ]

  private static func office(_ seed: UInt64, _ count: Int) -> [ComparedOffer] {
    var chance = Chance(state: seed)
    return (0..<count).map { number in
      let parts = (0..<chance.below(5)).map { _ in words[chance.below(words.count)] }
      let start = chance.below(4) == 0 ? nil : Day(number: 20_000 + chance.below(60))
      let end = chance.below(3) == 0 ? nil : Day(number: 20_010 + chance.below(80))
      return ComparedOffer(
        id: RecordID("off:\(10_000 - number)"),
        title: parts.joined(),
        partner: chance.below(8) == 0 ? nil : RecordID("par:\(chance.below(9))"),
        involved: chance.below(6) == 0 ? [RecordID("par:\(chance.below(9))")] : [],
        topics: chance.some(2, of: ["language", "sport", "school", "work", "health", ""]),
        targetGroups: chance.some(2, of: ["women", "youth", "all", "eu"]),
        districts: chance.some(2, of: ["Hafen", "Altstadt", "citywide", "HAFEN", "Südhang"]),
        start: start,
        end: end
      )
    }
  }

  /// Every pair by the rules as they are written, one after the other.
  private func plain(_ offers: [ComparedOffer], _ least: Int) -> [ParallelPair.Key: (Bool, Int?)] {
    var found: [ParallelPair.Key: (Bool, Int?)] = [:]
    for (index, one) in offers.enumerated() {
      for other in offers[(index + 1)...] {
        guard one.partner != other.partner,
          !other.involved.contains(where: { $0 == one.partner }),
          !one.involved.contains(where: { $0 == other.partner }),
          days(one).overlaps(days(other))
        else { continue }
        let need =
          meet(one.topics, other.topics, all: nil)
          && meet(one.targetGroups, other.targetGroups, all: "all")
          && meet(one.districts, other.districts, all: "citywide")
        let percent = titlePercent(one.title, other.title)
        guard need || percent >= least else { continue }
        found[ParallelPair.Key(one.id, other.id)] = (need, percent >= least ? percent : nil)
      }
    }
    return found
  }

  private func days(_ offer: ComparedOffer) -> Range<Int> {
    let start = offer.start?.number ?? 0
    return start..<max(start, (offer.end?.number ?? 1_000_000) + 1)
  }

  private func meet(_ one: [Term], _ other: [Term], all: String?) -> Bool {
    let left = Set(one.map { $0.key.lowercased() })
    let right = Set(other.map { $0.key.lowercased() })
    if let all {
      if left.isEmpty || right.isEmpty || left.contains(all) || right.contains(all) { return true }
    }
    return !left.intersection(right).subtracting([""]).isEmpty
  }

  /// Letter pairs counted in dictionaries.
  private func titlePercent(_ one: String, _ other: String) -> Int {
    let (left, right) = (TitleProfile.words(of: one), TitleProfile.words(of: other))
    for marks in [["hafen", "altstadt", "sudhang"], ["1", "2", "12", "21", "11", "22"]] {
      let (here, there) = (Set(left).intersection(marks), Set(right).intersection(marks))
      if !here.isSubset(of: there) && !there.isSubset(of: here) { return 0 }
    }
    let (bag, otherBag) = (bag(left), bag(right))
    let all = bag.values.reduce(0, +) + otherBag.values.reduce(0, +)
    let shared = bag.reduce(0) { $0 + min($1.value, otherBag[$1.key] ?? 0) }
    return all == 0 ? 0 : 200 * shared / all
  }

  private func bag(_ words: [String]) -> [String: Int] {
    var bag: [String: Int] = [:]
    for word in words {
      let letters = ["_"] + word.unicodeScalars.map { String($0) } + ["_"]
      for (left, right) in zip(letters, letters.dropFirst()) { bag[left + right, default: 0] += 1 }
    }
    return bag
  }

  @Test(arguments: [1, 50, 70, 85, 100])
  func `finds the same pairs with the same reasons`(_ least: Int) {
    for seed in 1...3 as ClosedRange<UInt64> {
      // Numbers joined to words are numbers too, which the plain comparison does not know of.
      let offers = Self.office(seed, 150).filter { offer in
        TitleProfile.words(of: offer.title).allSatisfy { word in
          !word.contains(where: \.isNumber) || word.allSatisfy(\.isNumber) && word.count < 3
        }
      }
      let expected = plain(offers, least)
      let findings = ParallelRadar(offers, similarity: least).search(
        ParallelLimits(perOffer: .max, total: .max)
      )
      #expect(findings.count == expected.count)
      #expect(Set(findings.pairs.map(\.key)) == Set(expected.keys))
      #expect(Set(findings.pairs.map(\.key)).count == findings.pairs.count)
      for pair in findings.pairs {
        let (need, percent) = expected[pair.key] ?? (false, nil)
        #expect((pair.need != nil) == need && pair.titlePercent == percent, "\(pair)")
      }
      #expect(findings.pairs.contains { $0.reasons == 2 })
    }
  }

  @Test
  func `a crowded field is counted whole and listed in part`() {
    let offers = (0..<200).map {
      ComparedOffer(
        id: RecordID("off:\(1000 + $0)"),
        title: $0 < 3 ? "Lesepaten" : "",
        partner: RecordID("par:\($0)"),
        topics: [Term("language")],
        start: Day(number: $0)
      )
    }
    let radar = ParallelRadar(offers)
    let findings = radar.search(ParallelLimits(perOffer: 4, total: 90))
    #expect(findings.count == 19_900 && findings.pairs.count == 90)
    // The oldest three are called alike, and still come first.
    #expect(findings.pairs.prefix(4).map(\.reasons) == [2, 2, 2, 1])
    #expect(findings.pairs.filter { $0.second.text == "off:1199" }.count == 4)
    #expect(radar.search(ParallelLimits(perOffer: 0, total: 0)).count == 19_900)
  }
}
