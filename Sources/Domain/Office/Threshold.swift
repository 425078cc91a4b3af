/// A number on which a warning depends; the office sets it, and until then the proposal holds.
package struct Threshold: Sendable {
  package enum Unit: Sendable {
    case days
    case weeks
    case months
    case percent
    case number
  }

  /// Written to disk as a field of the settings; never changes.
  package let key: String
  package let title: Text
  package let unit: Unit
  package let proposal: Int

  package init(_ key: String, _ title: Text, _ unit: Unit, _ proposal: Int) {
    self.key = key
    self.title = title
    self.unit = unit
    self.proposal = proposal
  }

  /// The proposal with its unit.
  package var words: Text {
    switch unit {
    case .days: Text(de: "Vorgabe \(proposal) Tage", en: "default \(proposal) days")
    case .weeks: Text(de: "Vorgabe \(proposal) Wochen", en: "default \(proposal) weeks")
    case .months: Text(de: "Vorgabe \(proposal) Monate", en: "default \(proposal) months")
    case .percent: Text(de: "Vorgabe \(proposal) %", en: "default \(proposal) %")
    case .number: Text(de: "Vorgabe \(proposal)", en: "default \(proposal)")
    }
  }
}
