/// Tasks of every urgency: late, waiting, parked, without a day, of a project and of partners.
enum TaskCases {
  static let all = own + others

  /// What whoever looks around has to do.
  private static let own: [SampleCase] = [
    task("Protokoll des Jour fixe verschicken", SampleOffice.you, "-2").with([
      "partner": "lotsen", "contact": "oeztuerk",
    ]),
    task("Einladung zum Runden Tisch vorbereiten", SampleOffice.you, "0").with([
      "partner": "agentur"
    ]),
    task("Raum für das Dankesfest anfragen", SampleOffice.you, "9"),
    task("Rückmeldung zum Flyer einholen", SampleOffice.you, "-6").with([
      "state": "waiting", "waiting-for": "Stadt, Pressestelle", "partner": "stadt",
    ]),
    task("Adressliste der Helferkreise durchsehen", SampleOffice.you, "").with([
      "parked-until": "30"
    ]),
  ]

  private static let others: [SampleCase] = [
    // Late (W43).
    task("Vereinbarung mit der Caritas nachfassen", "Anna Rößler", "-11").with([
      "partner": "caritas", "contact": "mueller",
    ]),
    task("Zahlen für den Sachbericht sammeln", "Olena Kostjuk", "-1"),
    // Late, but put aside until later: no case.
    task("Schulungsunterlagen überarbeiten", "Mehmet Öztürk", "-20").with(["parked-until": "14"]),
    task("Ideen für die Woche des Ehrenamts sammeln", "Anna Rößler, Olena Kostjuk", ""),
    task("Beamer reparieren lassen", "Mehmet Öztürk", "40"),
    task("Plakate beim Quartiersmanagement abholen", "Olena Kostjuk", "3").with([
      "partner": "quartier"
    ]),
  ]

  private static func task(_ title: String, _ who: String, _ due: String) -> SampleCase {
    let made = SampleCase(
      ActionItem.self,
      "",
      25,
      ["title": title, "responsible": who, "state": "open"]
    )
    return due.isEmpty ? made : made.with(["due": due])
  }
}
