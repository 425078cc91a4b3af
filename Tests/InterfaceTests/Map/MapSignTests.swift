import Domain
import Terminal
import Testing

@testable import Interface

struct MapSignTests {
  private static let signs: [String] =
    PartnerFamily.allCases.map(MapSigns.sign)
    + [NetworkGraph.Node.Kind.network, .agreement, .meeting].map { kind in
      var node = NetworkGraph.Node(RecordID("net:1"), "")
      node.kind = kind
      return MapSigns.sign(node)
    } + [MapSigns.own]

  @Test
  func `each family has a sign and a role of its own, one cell wide`() {
    #expect(Set(Self.signs).count == Self.signs.count)
    #expect(Set(PartnerFamily.allCases.map(MapSigns.role)).count == PartnerFamily.allCases.count)
    for sign in Self.signs + LineStyle.allCases.map({ String($0.sign) }) {
      #expect(Cells.width(of: sign) == 1, "\(sign)")
    }
  }

  @Test
  func `every tie is drawn by one stroke, and the strongest counts`() {
    for tie in Ties.each {
      #expect(MapStroke.all.count { !$0.ties.isDisjoint(with: tie) } == 1)
    }
    #expect(Set(MapStroke.all.map(\.style)).count == MapStroke.all.count)
    #expect(MapStroke.strongest([.meeting, .agreement, .parent])?.style == .double)
    #expect(MapStroke.strongest([]) == nil)
    #expect(MapStroke.strokes([.meeting, .tandem]).map(\.style) == [.double, .dotted])
  }
}
