package import Domain

/// The partners and what connects them, as others may see it: on a map and as a graph.
///
/// Left out are ended and archived partners, single persons, and everything personal or internal.
package struct NetworkExport {
  private let office: Office
  private let reading: Reading
  private let partners: [Entry<Partner>]

  package init(_ office: Office, reading: Reading) {
    self.office = office
    self.reading = reading
    partners = office.partners.filter {
      $0.isInUse && $0.record.state != Term("ended") && $0.record.type != Term("person")
    }.sorted { $0.id < $1.id }
  }

  /// How many partners may be shown, with a place or without.
  package var count: Int { partners.count }

  /// The partners of which somebody entered where they are.
  package var features: [GeoFeature] {
    partners.compactMap { partner in
      partner.record.coordinates.map { point in
        let districts = partner.record.districts.filter { $0 != .none }
        let properties = [
          ("name", partner.record.name), ("type", type(partner.record)),
          (
            "districts",
            districts.map { reading.word($0.key, of: .districts) }.joined(separator: ", ")
          ),
          ("website", partner.record.website),
        ]
        return GeoFeature(
          id: partner.id.text,
          at: point,
          properties: properties.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
        )
      }
    }
  }

  /// Partners and networks, connected by agreements, memberships and meetings of the last year.
  package var graph: DotGraph {
    let title = Text(de: "Netzwerk", en: "Network")[reading.language]
    return DotGraph(
      title: "\(title) – \(office.today.written(reading.language))",
      nodes: partnerNodes + networkNodes,
      edges: agreements + memberships + meetings
    )
  }

  private var partnerNodes: [DotGraph.Node] {
    partners.map { partner in
      DotGraph.Node(
        id: partner.id.text,
        label: "\(partner.record.name)\n\(type(partner.record))",
        shape: NetworkShapes.all[partner.record.type.key] ?? .box
      )
    }
  }

  private var networkNodes: [DotGraph.Node] {
    office.networks.filter { $0.isInUse && $0.record.period.contains(office.today) }
      .sorted { $0.id < $1.id }
      .map { DotGraph.Node(id: $0.id.text, label: $0.record.name, shape: .ellipse) }
  }

  private var agreements: [DotGraph.Edge] {
    let inForce = office.agreements.filter { $0.record.isInForce(on: office.today) }
    let label = Text(de: "Vereinbarung", en: "agreement")[reading.language]
    return PairOfRecords.all(in: inForce.map(\.record.parties)).map {
      DotGraph.Edge($0.first.text, $0.second.text, label: label, line: .bold)
    }
  }

  private var memberships: [DotGraph.Edge] {
    let current = office.memberships.filter {
      $0.isInUse && $0.record.period.contains(office.today)
    }
    let ends = current.map { [$0.record.partner, $0.record.network].compactMap { $0 } }
    return PairOfRecords.all(in: ends).map { DotGraph.Edge($0.first.text, $0.second.text) }
  }

  private var meetings: [DotGraph.Edge] {
    let start = office.today.adding(months: -12)
    let held = office.meetings.filter(\.isInUse).map(\.record).filter { meeting in
      guard let day = meeting.day, meeting.state != Term("cancelled") else { return false }
      return start <= day && day <= office.today
    }
    return PairOfRecords.all(in: held.map(\.partners)).map {
      DotGraph.Edge($0.first.text, $0.second.text, line: .dotted)
    }
  }

  private func type(_ partner: Partner) -> String {
    reading.word(partner.type.key, of: .partnerTypes)
  }
}
