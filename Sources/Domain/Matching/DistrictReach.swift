/// From where the volunteers for a request are taken, and how many there are (requirement 138).
package struct DistrictReach: Sendable {
  /// How far one has to look for enough matching volunteers.
  package enum Extent: Int, Comparable, Sendable {
    case own
    case neighbours
    case town

    package static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }
  }

  /// The volunteers who live or serve in a district and match; whoever serves everywhere is in each.
  package struct Count: Hashable, Sendable {
    package let district: Term
    package let count: Int
  }

  package let extent: Extent
  /// How many volunteers the request needs.
  package let needed: Int
  /// How many match in the districts of the request, each volunteer once.
  package let own: Int
  /// How many more match in the neighbouring districts.
  package let beside: Int
  /// How many match in all of the town.
  package let town: Int
  /// Of the districts of the request; empty for one without districts.
  package let districts: [Count]
  /// Of their neighbours, where these were taken.
  package let neighbours: [Count]
}

extension DistrictReach {
  /// The reach in one line.
  package func words(_ office: Office) -> Text {
    guard !districts.isEmpty else {
      return Text(
        de: "ohne Stadtteil, ganze Stadt: \(town) passend",
        en: "no district, whole town: \(town) matching"
      )
    }
    let here = list(districts, office)
    switch extent {
    case .own: return here + Text(de: " passend", en: " matching")
    case .neighbours:
      return here
        + Text(de: "; zu dünn, dazu Nachbarn: ", en: "; too thin, with neighbours: ")
        + list(neighbours, office)
    case .town:
      return here
        + Text(
          de: "; auch bei den Nachbarn zu dünn, ganze Stadt: \(town)",
          en: "; too thin with neighbours too, whole town: \(town)"
        )
    }
  }

  private func list(_ counts: [Count], _ office: Office) -> Text {
    let parts = counts.map { office.words($0.district, of: .districts) + Text(" \($0.count)") }
    return Text(
      de: parts.map(\.de).joined(separator: ", "),
      en: parts.map(\.en).joined(separator: ", ")
    )
  }
}
