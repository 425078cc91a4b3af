/// The numbers on which the warnings about volunteers depend.
package enum VolunteerThresholds {
  package static let capacity = Threshold(
    "capacity",
    Text(de: "W16: ausgelastet ab … % der Stunden", en: "W16: at capacity from … % of the hours"),
    .percent,
    100
  )
  package static let contact = Threshold(
    "contact-weeks",
    Text(de: "W19: ohne Kontakt seit … Wochen", en: "W19: without contact for … weeks"),
    .weeks,
    6
  )
  package static let placementReview = Threshold(
    "placement-review",
    Text(de: "Einsätze auswerten alle … Monate", en: "Review placements every … months"),
    .months,
    6
  )
  package static let guideReview = Threshold(
    "guide-review",
    Text(
      de: "Lotsenvereinbarungen auswerten alle … Monate",
      en: "Review guide agreements every … months"
    ),
    .months,
    3
  )
  package static let undeployed = Threshold(
    "undeployed",
    Text(
      de: "W20: qualifiziert ohne Einsatz seit … Monaten",
      en: "W20: qualified, not deployed for … months"
    ),
    .months,
    3
  )
  package static let certificateRenewal = Threshold(
    "certificate-renewal",
    Text(
      de: "W21: Führungszeugnis erneuern nach … Monaten",
      en: "W21: renew the certificate after … months"
    ),
    .months,
    60
  )
  package static let certificateAge = Threshold(
    "certificate-age",
    Text(
      de: "W21: bei Einsicht höchstens … Monate alt",
      en: "W21: at most … months old when inspected"
    ),
    .months,
    3
  )
  package static let courseUnits = Threshold(
    "course-units",
    Text(de: "W25: höchstens … zuwendungsfähige UE", en: "W25: at most … eligible units"),
    .number,
    100
  )
  package static let waitingList = Threshold(
    "waiting-list",
    Text(
      de: "W26: ab … Wartenden, ohne Mindestgruppe",
      en: "W26: from … waiting, without a minimum group"
    ),
    .number,
    8
  )
  package static let qualificationEnding = Threshold(
    "qualification-ending",
    Text(
      de: "Qualifikation erneuern, … Monate vor Ablauf",
      en: "Renew qualifications … months before they expire"
    ),
    .months,
    3
  )
  package static let needSurvey = Threshold(
    "need-survey",
    Text(de: "W27: Bedarf erheben alle … Monate", en: "W27: ask for needs every … months"),
    .months,
    12
  )
  package static let enquiryAnswer = Threshold(
    "enquiry-answer",
    Text(de: "W29: Anfragen beantworten in … Tagen", en: "W29: answer enquiries within … days"),
    .days,
    7
  )
  package static let districtCover = Threshold(
    "district-cover",
    Text(
      de: "W30: … % passende Freiwillige je Anfrage",
      en: "W30: … % matching volunteers per request"
    ),
    .percent,
    100
  )
  package static let allowanceShare = Threshold(
    "allowance-share",
    Text(de: "W32: warnen ab … % der Jahresgrenze", en: "W32: warn from … % of the yearly limit"),
    .percent,
    80
  )
  package static let fundShare = Threshold(
    "fund-share",
    Text(de: "Einsatzmittel: warnen ab … %", en: "Funds: warn from … %"),
    .percent,
    80
  )
  package static let staleAfter = Threshold(
    "stale-after",
    Text(de: "W44: geprüft vor mehr als … Tagen", en: "W44: checked more than … days ago"),
    .days,
    90
  )
  package static let recognition = Threshold(
    "recognition",
    Text(de: "W45: ohne Anerkennung seit … Monaten", en: "W45: without recognition for … months"),
    .months,
    12
  )
  package static let cardEnding = Threshold(
    "card-ending",
    Text(
      de: "W46: Karte erneuern, … Monate vor Ablauf",
      en: "W46: renew the card … months before it expires"
    ),
    .months,
    3
  )

  package static let all = [
    capacity, contact, placementReview, guideReview, undeployed, certificateRenewal, certificateAge,
    courseUnits, waitingList, qualificationEnding, needSurvey, enquiryAnswer, districtCover,
    allowanceShare, fundShare, staleAfter,
    recognition, cardEnding,
  ]
}
