import Domain
import Exchange
import Workspace

extension Subcommand {
  private enum NetworkFormat: String, CaseIterable {
    case geojson
    case dot
  }

  static let export = Subcommand(
    "export",
    operands: "network",
    count: 1...1,
    Text(
      de: "schreibt das Netzwerk für Landkarten und Zeichenprogramme",
      en: "writes the network for maps and drawing programs"
    ),
    details: Text(
      de: """
        geojson (RFC 7946) hat die Partner, die Koordinaten haben, mit Name, Art, Stadtteilen und
        Website. dot ist für Graphviz: Partner und Netzwerke, verbunden durch geltende
        Vereinbarungen, Mitgliedschaften und gemeinsame Treffen, etwa für
        tandem export network --format dot | dot -Tsvg > netz.svg

        Draußen bleiben Einzelpersonen, alles Persönliche und Partner, die erst recherchiert oder
        angesprochen, beendet oder archiviert sind.
        """,
      en: """
        geojson (RFC 7946) has the partners that have coordinates, with name, type, districts and
        website. dot is for Graphviz: partners and networks, connected by agreements in force,
        memberships and common meetings, for example for
        tandem export network --format dot | dot -Tsvg > net.svg

        Left out are single persons, all that is personal, and partners that are only researched
        or approached, ended or archived.
        """
    ),
    options: [
      Option(
        "format",
        value: "geojson|dot",
        Text(de: "geojson oder dot", en: "geojson or dot"),
        required: true
      ),
      .output,
      .force,
    ]
  ) { context in
    let word = context.arguments.words[0]
    guard word == "network" else {
      throw UsageError(
        de: "„\(word)“ lässt sich nicht ausgeben. Möglich: network.",
        en: "“\(word)” cannot be exported. Possible: network.",
        topic: "export"
      )
    }
    let format = try context.choice("format", among: NetworkFormat.allCases)
    let workspace = try context.open()
    let network = NetworkExport(workspace.office, reading: workspace.reading)
    guard format == .geojson else {
      try context.write(DotWriter.text(network.graph))
      return 0
    }
    let features = network.features
    try context.write(GeoJSON.text(features))
    if features.count < network.count {
      context.say(
        Text(
          de: "\(features.count) von \(network.count) Partnern haben Koordinaten.",
          en: "\(features.count) of \(network.count) partners have coordinates."
        )
      )
    }
    return 0
  }
}
