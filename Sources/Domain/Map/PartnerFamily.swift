/// Types of partners taken together, so that a map needs few signs.
package enum PartnerFamily: Int, CaseIterable, Sendable {
  case coordination
  case administration
  case advice
  case selfOrganised
  case civic
  case education
  case other

  /// The family of a type of partners; types of the office's own are other ones.
  package init(_ type: Term) {
    self = PartnerFamily.rows.first { $0.types.contains(type.key) }?.family ?? .other
  }

  package var title: Text {
    PartnerFamily.rows.first { $0.family == self }?.title
      ?? Text(de: "andere", en: "other")
  }

  private static let rows: [(family: PartnerFamily, title: Text, types: Set<String>)] = [
    (
      .coordination, Text(de: "Koord.", en: "coordination"),
      ["agency", "kobe", "guide", "network"]
    ),
    (
      .administration, Text(de: "Behörde", en: "public"),
      [
        "municipality", "council", "jobcentre", "ministry", "politics", "federal-office", "quarter",
      ]
    ),
    (
      .advice, Text(de: "Beratung", en: "advice"),
      ["welfare", "counselling", "accommodation", "aid"]
    ),
    (.selfOrganised, Text(de: "Selbstorg.", en: "self-org."), ["mso", "residents"]),
    (
      .civic, Text(de: "Verein/Person", en: "club/person"),
      ["helpers", "association", "religious", "person"]
    ),
    (
      .education, Text(de: "Bildung", en: "education"),
      ["school", "university", "education", "youth-centre"]
    ),
  ]
}
