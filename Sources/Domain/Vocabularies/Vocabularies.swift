/// The list of all vocabularies that the office changes: a new one is its file and a line here.
package enum Vocabularies {
  package static let open: [Vocabulary] = [
    .partnerTypes, .roleTypes, .taskAreas, .topics, .targetGroups, .communities, .languages,
    .districts, .constellations, .competences, .boundaries, .siteTypes, .courseTypes,
    .specialisations, .qualificationKinds, .fundingSources, .subOffers,
  ]

  /// The open vocabularies as a choice.
  static let choice = Vocabulary(open.map { ($0.name, $0.title) })

  /// An open vocabulary with what it starts with, before the office changed anything.
  package static func named(_ name: String) -> Vocabulary? { open.first { $0.name == name } }
}
