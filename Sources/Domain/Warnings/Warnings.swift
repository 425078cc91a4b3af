/// The list of all warnings: a table per subject, joined here.
package enum Warnings {
  /// In the order of their numbers, rules of our own last.
  package static let all: [Warning] =
    (AgreementWarnings.all + NetworkWarnings.all + PartnerWarnings.all + ContactWarnings.all
    + ExchangeWarnings.all).sorted {
      ($0.number == 0 ? Int.max : $0.number, $0.title.en)
        < ($1.number == 0 ? Int.max : $1.number, $1.title.en)
    }

  /// All cases of today, in the order of the rules.
  package static func cases(in office: Office) -> [WarningCase] {
    all.flatMap { $0.cases(office) }
  }
}
