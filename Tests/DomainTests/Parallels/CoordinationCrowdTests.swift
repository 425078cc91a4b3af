import Domain
import Testing

@Suite("Several coordination offices in one field")
struct CoordinationCrowdTests {
  private func crowds(_ rows: [(type: String, focus: String, district: String)]) -> [String] {
    var office = Office(today: Believable.today)
    office.partners = rows.enumerated().map { index, row in
      var partner = Partner()
      partner.type = Term(row.type)
      partner.focus = row.focus.split(separator: ",").map { Term(String($0)) }
      partner.districts = row.district.split(separator: ",").map { Term(String($0)) }
      return Entry(RecordID("par:\(index)"), partner)
    }
    return CoordinationCrowd.all(office).map { crowd in
      let partners = crowd.partners.map { String($0.text.dropFirst(4)) }.joined(separator: "+")
      return "\(crowd.field.key)/\(crowd.district?.key ?? "*")/\(partners)"
    }
  }

  @Test
  func `two that coordinate the same field in the same district are told`() {
    #expect(
      crowds([("kobe", "language,work", "Hafen,Altstadt"), ("guide", "language", "Hafen")])
        == ["language/Hafen/0+1"]
    )
  }

  @Test
  func `another field, another district or another kind of partner is none`() {
    #expect(crowds([("kobe", "language", "Hafen"), ("guide", "work", "Hafen")]).isEmpty)
    #expect(crowds([("kobe", "language", "Hafen"), ("guide", "language", "Altstadt")]).isEmpty)
    #expect(crowds([("kobe", "language", "Hafen"), ("school", "language", "Hafen")]).isEmpty)
    #expect(crowds([("kobe", "", ""), ("guide", "", "")]).isEmpty)
    #expect(crowds([("agency", "language", "Hafen")]).isEmpty)
  }

  @Test
  func `who is everywhere is in each district too`() {
    #expect(
      crowds([("agency", "work", ""), ("guide", "work", "citywide"), ("kobe", "work", "Hafen")])
        == ["work/*/0+1", "work/Hafen/0+1+2"]
    )
  }
}
