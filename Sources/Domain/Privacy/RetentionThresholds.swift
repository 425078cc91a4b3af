/// How long personal data stays before it is to be erased (fact 3.7; proposals that each office confirms).
package enum RetentionThresholds {
  package static let interested = Threshold(
    "retain-interested",
    Text(
      de: "W23: Interessierte ohne Einsatz, … Monate nach Kontakt",
      en: "W23: unplaced people, … months after contact"
    ),
    .months,
    12
  )
  package static let left = Threshold(
    "retain-left",
    Text(de: "W23: Ausgeschiedene, nach … Monaten", en: "W23: those who left, after … months"),
    .months,
    24
  )
  package static let guideAgreement = Threshold(
    "retain-guide-agreement",
    Text(
      de: "W23: Lotsenvereinbarungen, … Monate nach Ende",
      en: "W23: guide agreements, … months after the end"
    ),
    .months,
    3
  )
  package static let receipts = Threshold(
    "retain-receipts",
    Text(de: "W23: Belege, nach … Monaten", en: "W23: receipts, after … months"),
    .months,
    120
  )

  package static let unusedCertificate = Threshold(
    "retain-unused-certificate",
    Text(
      de: "W21: Führungszeugnis ohne Einsatz, … Monate (bis 6)",
      en: "W21: certificate without service, … months (up to 6)"
    ),
    .months,
    3
  )

  package static let all = [interested, left, guideAgreement, receipts, unusedCertificate]
}
