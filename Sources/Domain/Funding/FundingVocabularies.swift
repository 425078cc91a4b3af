extension Vocabulary {
  /// Who gives money (requirement 172), editable.
  package static let fundingSources = Vocabulary(
    name: "funding-sources",
    title: Text(de: "Mittelgeber", en: "Funding sources"),
    [
      ("state", Text(de: "Freistaat Bayern", en: "Free State of Bavaria")),
      ("federal", Text(de: "Bund", en: "federal government")),
      ("eu", Text(de: "Europäische Union", en: "European Union")),
      ("county", Text(de: "Landkreis", en: "county")),
      ("municipality", Text(de: "Stadt/Gemeinde", en: "town/municipality")),
      ("foundation", Text(de: "Stiftung", en: "foundation")),
      ("welfare", Text(de: "Wohlfahrtsverband", en: "welfare association")),
      ("church", Text(de: "Kirche", en: "church")),
      ("company", Text(de: "Unternehmen", en: "company")),
      ("other", Text(de: "Sonstige", en: "other")),
    ]
  )

  /// What is due with a funder (W37).
  package static let deadlineKinds = Vocabulary([
    ("application", Text(de: "Antrag", en: "application")),
    ("change", Text(de: "Änderungsmeldung", en: "change notice")),
    ("call", Text(de: "Mittelabruf", en: "fund call")),
    ("proof", Text(de: "Verwendungsnachweis", en: "proof of use")),
    ("report", Text(de: "Sachbericht", en: "report")),
    ("other", Text(de: "Sonstiges", en: "other")),
  ])

  /// What a part of the money is.
  package static let fundingKinds = Vocabulary([
    ("grant", Text(de: "Zuwendung", en: "grant")),
    ("own", Text(de: "Eigenmittel", en: "own funds")),
    ("third", Text(de: "Drittmittel", en: "third-party funds")),
    ("donation", Text(de: "Spende", en: "donation")),
    ("in-kind", Text(de: "Sachleistung", en: "in kind")),
  ])

  /// The way of a funding (requirement 173).
  package static let fundingStates = Vocabulary([
    ("idea", Text(de: "Idee", en: "idea")),
    ("checked", Text(de: "geprüft", en: "checked")),
    ("applied", Text(de: "beantragt", en: "applied for")),
    ("granted", Text(de: "bewilligt", en: "granted")),
    ("drawing", Text(de: "im Abruf", en: "being drawn")),
    ("proving", Text(de: "im Nachweis", en: "being proved")),
    ("closed", Text(de: "abgeschlossen", en: "closed")),
    ("rejected", Text(de: "abgelehnt", en: "rejected")),
    ("dropped", Text(de: "nicht verfolgt", en: "not pursued")),
  ])
}
