/// Several coordination offices for one field in one district (W3, requirement 40).
package struct CoordinationCrowd: Hashable, Sendable {
  /// What they all have as their focus.
  package let field: Term
  /// Where; nil where all of them are everywhere.
  package let district: Term?
  /// In the order of their identities.
  package let partners: [RecordID]

  /// The types of partners that coordinate: agencies, coordination centres, guides.
  package static let types: Set<Term> = [Term("agency"), Term("kobe"), Term("guide")]

  /// All of an office, by field, then by district.
  ///
  /// An office without a focus coordinates nothing in particular and is not counted; one without a
  /// district is everywhere. Where the same offices meet in several districts because some of them
  /// are everywhere, each district is told, but not once more for everywhere.
  package static func all(_ office: Office) -> [CoordinationCrowd] {
    let offices = office.partners.filter {
      types.contains($0.record.type) && $0.record.state.key != "ended"
    }
    var crowds: [CoordinationCrowd] = []
    for field in Set(offices.flatMap(\.record.focus)).subtracting([.none]) {
      let sharing = offices.filter { $0.record.focus.contains(field) }
      guard sharing.count > 1 else { continue }
      let reach = sharing.map { ($0.id, Coverage(districts: $0.record.districts, groups: [])) }
      let anywhere = reach.filter(\.1.districts.isEmpty).map(\.0)
      if anywhere.count > 1 { crowds.append(.init(field, nil, anywhere)) }
      for district in Set(reach.flatMap(\.1.districts)) {
        let here = reach.filter { $0.1.districts.contains(district) }.map(\.0)
        guard here.count + anywhere.count > 1 else { continue }
        crowds.append(.init(field, district, here + anywhere))
      }
    }
    return crowds.sorted {
      ($0.field.key, $0.district?.key ?? "") < ($1.field.key, $1.district?.key ?? "")
    }
  }

  private init(_ field: Term, _ district: Term?, _ partners: [RecordID]) {
    self.field = field
    self.district = district
    self.partners = partners.sorted()
  }
}
