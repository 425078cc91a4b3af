/// What one can do about a warning, so that alike work is done in one go.
package enum WarningAction: String, CaseIterable, Sendable {
  case `do`
  case contact
  case inform
  case decide
  case prove
  case complete
  case place
  case relieve
  case meet
  case thank
  case erase
  /// Roles and responsibilities: always last (requirement 45).
  case agree

  package var title: Text {
    switch self {
    case .do: Text(de: "Erledigen", en: "Do")
    case .contact: Text(de: "Anrufen oder schreiben", en: "Call or write")
    case .inform: Text(de: "Weitersagen", en: "Pass on")
    case .decide: Text(de: "Entscheiden", en: "Decide")
    case .prove: Text(de: "Einholen und nachweisen", en: "Obtain and prove")
    case .complete: Text(de: "Angaben ergänzen", en: "Complete the data")
    case .place: Text(de: "Vermitteln und gewinnen", en: "Place and win people")
    case .relieve: Text(de: "Entlasten", en: "Relieve")
    case .meet: Text(de: "Treffen und hingehen", en: "Meet and attend")
    case .agree: Text(de: "Absprechen", en: "Come to terms")
    case .thank: Text(de: "Danken", en: "Thank")
    case .erase: Text(de: "Daten löschen", en: "Erase data")
    }
  }
}
