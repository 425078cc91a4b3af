/// What the office has settled for itself: who it is, where it works, when it wants to be warned.
///
/// There is one such record; with several, the one with the lowest identity counts.
package struct OfficeSettings: Record {
  package var name = ""
  package var own: [RecordID] = []
  package var districts: [Term] = []
  package var targetGroups: [Term] = []
  package var expectedTypes: [Term] = []
  /// Topics and target groups that must not be neglected (W40).
  package var focusTopics: [Term] = []
  package var focusGroups: [Term] = []
  /// For whom the office began; what goes beyond is widening (requirement 244).
  package var firstGroups: [Term] = []
  /// Postal codes of the own county, or their beginnings, with commas between them.
  package var postalCodes = ""
  /// Thresholds that the office has set itself, by key.
  private var numbers: [String: Int] = [:]
  package var archived: Day?

  package init() {}

  /// A threshold as the office set it; nil where the proposal holds.
  package subscript(key: String) -> Int? {
    get { numbers[key] }
    set { numbers[key] = newValue }
  }

  /// The threshold that holds.
  package func value(of threshold: Threshold) -> Int {
    numbers[threshold.key] ?? threshold.proposal
  }
}

extension OfficeSettings {
  package static let kind = RecordKind("set", plural: "settings")
  package static let title = Text(de: "Einstellungen des Büros", en: "Office settings")
  package static let singular = Text(de: "Einstellungen", en: "Settings")
  /// The identity under which the program makes this record, the same at every site.
  package static let identity = RecordID("set:00000001")

  package static let fields: [Field<OfficeSettings>] =
    [
      Field("name", Text(de: "Name des Büros", en: "Name of the office"), .line, at: \.name)
        .required.column(30),
      Field("own", Text(de: "Eigene Stellen", en: "Own offices"), .links(Partner.kind), at: \.own)
        .column(30),
      Field(
        "districts",
        Text(de: "Stadtteile, für die wir da sind", en: "Districts we are there for"),
        .choices(.districts),
        at: \.districts
      ),
      Field(
        "target-groups",
        Text(de: "Zielgruppen, die vorkommen müssen", en: "Target groups that must be served"),
        .choices(.targetGroups),
        at: \.targetGroups
      ),
      Field(
        "expected-types",
        Text(de: "Arten, die in jedes Netzwerk gehören", en: "Types that belong in any network"),
        .choices(.partnerTypes),
        at: \.expectedTypes
      ),
      Field(
        "focus-topics",
        Text(de: "Schwerpunkte: Themen", en: "Focus: topics"),
        .choices(.topics),
        at: \.focusTopics
      ),
      Field(
        "focus-groups",
        Text(de: "Schwerpunkte: Zielgruppen", en: "Focus: target groups"),
        .choices(.targetGroups),
        at: \.focusGroups
      ),
      Field(
        "first-groups",
        Text(de: "Erste Zielgruppen des Büros", en: "First target groups of the office"),
        .choices(.targetGroups),
        at: \.firstGroups
      ),
      Field(
        "postal-codes",
        Text(
          de: "Postleitzahlen des Landkreises (Anfänge)",
          en: "Postal codes of the county (beginnings)"
        ),
        .line,
        at: \.postalCodes
      ),
    ]
    + Thresholds.all.map { threshold in
      Field(threshold.key, threshold.title, .threshold(threshold), at: \.[threshold.key])
        .proposed(threshold.words)
    }

  package func label(_ reading: Reading) -> String { name }
}

extension FieldKind {
  /// A number for which a proposal stands in until the office sets one.
  fileprivate static func threshold(_ threshold: Threshold) -> FieldKind {
    var kind = FieldKind.number
    kind.hint = Text(
      de: "ohne Eintrag gilt \(threshold.proposal)",
      en: "left empty, \(threshold.proposal) holds"
    )
    return kind
  }
}
