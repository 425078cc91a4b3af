/// The list of all thresholds, with the proposals of the requirements.
package enum Thresholds {
  package static let informAfter = Threshold(
    "inform-after",
    Text(de: "W4: Partner informieren nach … Tagen", en: "W4: inform partners after … days"),
    .days,
    14
  )
  package static let roleReview = Threshold(
    "role-review",
    Text(de: "W5: Rollen klären alle … Monate", en: "W5: clarify roles every … months"),
    .months,
    12
  )
  package static let agreementEnding = Threshold(
    "agreement-ending",
    Text(de: "W7: Ende ansagen … Tage vorher", en: "W7: announce the end … days before"),
    .days,
    60
  )
  package static let agreementStuck = Threshold(
    "agreement-stuck",
    Text(de: "W8: ohne Unterschrift seit … Tagen", en: "W8: without signature for … days"),
    .days,
    60
  )
  package static let agreementReview = Threshold(
    "agreement-review",
    Text(de: "W8: überprüfen alle … Monate", en: "W8: review every … months"),
    .months,
    12
  )
  package static let attendance = Threshold(
    "attendance",
    Text(de: "W9: mindestens … Organisationen", en: "W9: at least … organisations"),
    .number,
    3
  )
  package static let similarity = Threshold(
    "similarity",
    Text(de: "W10: Titel gleich zu … %", en: "W10: titles alike to … %"),
    .percent,
    85
  )
  package static let isolation = Threshold(
    "isolation",
    Text(de: "W12: ohne Verbindung seit … Monaten", en: "W12: without a link for … months"),
    .months,
    12
  )
  package static let declinedRequests = Threshold(
    "declined-requests",
    Text(de: "W13: ab … abgelehnten Anfragen", en: "W13: from … declined requests"),
    .number,
    3
  )
  package static let declinedWithin = Threshold(
    "declined-within",
    Text(de: "W13: innerhalb von … Monaten", en: "W13: within … months"),
    .months,
    6
  )
  package static let circleSpeaker = Threshold(
    "circle-speaker",
    Text(
      de: "W14: Helferkreis ohne Ansprechperson seit … Monaten",
      en: "W14: circle without speaker for … months"
    ),
    .months,
    6
  )
  package static let committeePresence = Threshold(
    "committee-presence",
    Text(de: "W15: nicht im Gremium seit … Monaten", en: "W15: not in the committee for … months"),
    .months,
    6
  )
  package static let topicExchange = Threshold(
    "topic-exchange",
    Text(
      de: "W42: Thema nicht besprochen seit … Monaten",
      en: "W42: topic not discussed for … months"
    ),
    .months,
    12
  )

  package static let all: [Threshold] = [
    [
      informAfter, roleReview, agreementEnding, agreementStuck, agreementReview, attendance,
      similarity, isolation, declinedRequests, declinedWithin, circleSpeaker, committeePresence,
      topicExchange,
    ],
    VolunteerThresholds.all,
    RetentionThresholds.all,
    MatchWeights.all,
    FundingThresholds.all,
    ProjectThresholds.all,
    SeriesThresholds.all,
    ReportThresholds.all,
  ].flatMap { $0 }
}
