extension Vocabulary {
  /// Kinds of expenses and allowances (requirement 151).
  package static let expenseKinds = Vocabulary([
    ("mileage", Text(de: "Fahrtkosten (km)", en: "mileage")),
    ("transit", Text(de: "Fahrkarten (ÖPNV)", en: "public transport")),
    ("material", Text(de: "Material", en: "material")),
    ("postage", Text(de: "Porto/Telefon", en: "postage/phone")),
    ("honorary", Text(de: "Ehrenamtspauschale (26a)", en: "volunteer allowance (26a)")),
    ("trainer", Text(de: "Übungsleiterpauschale (26)", en: "trainer allowance (26)")),
    ("guardian", Text(de: "Betreuerpauschale (26b)", en: "guardian allowance (26b)")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])

  /// Tax-free allowances with a yearly limit (fact 3.2).
  package static let allowanceKinds = Vocabulary([
    ("honorary", Text(de: "Ehrenamtspauschale (26a)", en: "volunteer allowance (26a)")),
    ("trainer", Text(de: "Übungsleiterpauschale (26)", en: "trainer allowance (26)")),
    ("guardian", Text(de: "Betreuerpauschale (26b)", en: "guardian allowance (26b)")),
  ])

  /// From the claim to the payment.
  package static let expenseStates = Vocabulary([
    ("submitted", Text(de: "eingereicht", en: "submitted")),
    ("checked", Text(de: "geprüft", en: "checked")),
    ("paid", Text(de: "ausgezahlt", en: "paid")),
    ("rejected", Text(de: "abgelehnt", en: "rejected")),
  ])

  /// By what somebody travelled.
  package static let vehicles = Vocabulary([
    ("car", Text(de: "Auto", en: "car")),
    ("motorcycle", Text(de: "Motorrad", en: "motorcycle")),
    ("moped", Text(de: "Moped", en: "moped")),
    ("bicycle", Text(de: "Fahrrad", en: "bicycle")),
  ])

  /// What law or custom sets an amount for.
  package static let datedValueKinds = Vocabulary([
    ("honorary", Text(de: "Ehrenamtspauschale je Jahr", en: "volunteer allowance a year")),
    ("trainer", Text(de: "Übungsleiterpauschale je Jahr", en: "trainer allowance a year")),
    ("guardian", Text(de: "Betreuerpauschale je Jahr", en: "guardian allowance a year")),
    (
      "benefit",
      Text(de: "Anrechnungsfrei bei ALG je Monat", en: "disregarded for benefits a month")
    ),
    ("car", Text(de: "Auto je km", en: "car per km")),
    ("motorcycle", Text(de: "Motorrad je km", en: "motorcycle per km")),
    ("moped", Text(de: "Moped je km", en: "moped per km")),
    ("bicycle", Text(de: "Fahrrad je km", en: "bicycle per km")),
  ])
}
