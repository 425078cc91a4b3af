import Domain

/// The documents that are not about one record.
enum DocumentViews {
  static let all: [ViewEntry] = [
    ViewEntry(
      "sheet",
      key: "w",
      Text(de: "Blatt „Wer macht was“ …", en: "Sheet of who does what …"),
      in: .responsibilities
    ) { app in SheetMenu.open(app) },
    ViewEntry(
      "initiatives",
      key: "E",
      Text(de: "Ehrenamtliche Initiativen …", en: "Volunteer initiatives …"),
      in: .networks
    ) { app in InitiativeMenu.open(app) },
  ]
}
