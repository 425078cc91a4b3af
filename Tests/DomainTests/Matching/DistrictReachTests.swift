import Domain
import Testing

@Suite("From which districts volunteers are taken")
struct DistrictReachTests {
  private var scene = MatchingScene()

  init() { scene.asked.districts = [Term("Hafen")] }

  @Test
  mutating func `neighbours are taken only where the own district is too thin`() {
    scene.neighbours("Altstadt", ["Hafen"])
    // Something that neighbours meet too, so that they match.
    scene.asked.topics = [Term("work")]
    let own = scene.volunteer {
      ($0.homeDistrict, $0.topics) = (Term("Hafen"), [Term("work")])
    }
    let beside = scene.volunteer {
      ($0.homeDistrict, $0.topics) = (Term("Altstadt"), [Term("work")])
    }
    let far = scene.volunteer { $0.homeDistrict = Term("Südhang") }
    var reach = scene.matching.reach(of: scene.request)
    #expect(reach.extent == .own && reach.own == 1 && reach.beside == 1)
    #expect(reach.words(scene.scene.office).de == "Hafen 1 passend")
    #expect(scene.match(own)?.reasons.first?.de == "wohnt im Stadtteil Hafen")
    #expect(scene.score(beside) == 40)
    #expect(scene.match(beside)?.missing.map(\.de) == ["nicht in Hafen"])
    scene.asked.count = 2
    reach = scene.matching.reach(of: scene.request)
    #expect(reach.extent == .neighbours)
    #expect(reach.neighbours.map(\.district) == [Term("Altstadt")])
    #expect(reach.neighbours.map(\.count) == [1])
    #expect(reach.words(scene.scene.office).de == "Hafen 1; zu dünn, dazu Nachbarn: Altstadt 1")
    #expect(scene.score(beside) == 70)
    #expect(scene.match(beside)?.reasons.first?.de == "Nachbarstadtteil Altstadt")
    #expect(scene.match(beside)?.missing.map(\.de) == ["nicht aus Hafen, dort zu wenige"])
    scene.asked.count = 3
    reach = scene.matching.reach(of: scene.request)
    #expect(reach.extent == .town && reach.town == 2)
    #expect(scene.score(far) == 0)
  }

  @Test
  mutating func `whoever serves everywhere belongs to each district, without one it is not asked`()
  {
    let everywhere = scene.volunteer { $0.districts = [Coverage.everywhere] }
    let served = scene.volunteer { $0.districts = [Term("Hafen")] }
    let unknown = scene.volunteer()
    #expect(scene.match(everywhere)?.reasons.map(\.de) == ["überall einsetzbar"])
    #expect(scene.match(served)?.reasons.map(\.de) == ["im Einsatz auch in Hafen"])
    #expect(scene.match(unknown)?.missing.map(\.de) == ["Stadtteil nicht bekannt"])
    #expect(scene.matching.reach(of: scene.request).own == 2)
    scene.asked.districts.append(Coverage.everywhere)
    #expect(scene.score(unknown) == 100)
    let reach = scene.matching.reach(of: scene.request)
    #expect(reach.extent == .town && reach.districts.isEmpty && reach.town == 3)
  }

  @Test
  mutating func `whoever has no hours left does not make a district thicker`() {
    _ = scene.volunteer { ($0.homeDistrict, $0.hoursPerWeek) = (Term("Hafen"), Minutes(0)) }
    #expect(scene.matching.reach(of: scene.request).own == 0)
    #expect(scene.list.first?.score == 100)
  }
}
