/// Names of organisations by the type of partner.
enum SampleOrganisations {
  struct Row: Sendable {
    /// A term of the types of partners.
    let type: String
    /// A term of the levels.
    let level: String
    /// Names in which `*` stands for a district.
    let names: [String]
  }

  static let rows = [
    Row(
      type: "agency",
      level: "city",
      names: [
        "Freiwilligenagentur Neustadt an der Aue", "Freiwilligenzentrum *",
        "Ehrenamtsbörse * – Anlaufstelle für bürgerschaftliches Engagement",
      ]
    ),
    Row(type: "kobe", level: "county", names: ["Koordinierungszentrum Engagement Auenland"]),
    Row(
      type: "guide",
      level: "county",
      names: [
        "Integrationslotsenstelle Landkreis Auenland", "Lotsenpunkt *", "Willkommensbüro *",
      ]
    ),
    Row(
      type: "municipality",
      level: "city",
      names: [
        "Stadt Neustadt an der Aue, Sachgebiet Integration und Bildung", "Ortsrat *",
        "Gemeinde *", "Landratsamt Auenland, Ausländerbehörde",
      ]
    ),
    Row(type: "council", level: "city", names: ["Integrationsbeirat Neustadt", "Beirat *"]),
    Row(
      type: "welfare",
      level: "region",
      names: [
        "Diakoniewerk *", "Caritaskreis *", "AWO-Treff *", "Paritätische Kreisgruppe Auenland",
      ]
    ),
    Row(
      type: "counselling",
      level: "local",
      names: [
        "Migrationsberatung *", "Jugendmigrationsdienst Auenland",
        "Beratungsstelle für Asylsuchende *",
      ]
    ),
    Row(
      type: "accommodation",
      level: "district",
      names: [
        "Gemeinschaftsunterkunft *", "Wohnverbund *", "Übergangswohnheim *",
      ]
    ),
    Row(type: "aid", level: "local", names: ["Flüchtlingshilfe *", "Netzwerk Asyl Auenland"]),
    Row(type: "helpers", level: "district", names: ["Helferkreis *", "Nachbarn helfen in *"]),
    Row(
      type: "mso",
      level: "local",
      names: [
        "Deutsch-Syrischer Kulturverein *", "Afghanisches Frauenforum Auenland",
        "Ukrainische Gemeinde Neustadt", "Eritreischer Elternverein *", "Vietnamesischer Verein *",
      ]
    ),
    Row(type: "residents", level: "district", names: ["Heimrat *"]),
    Row(
      type: "association",
      level: "local",
      names: [
        "TSV Blau-Weiß * 1908", "Fahrradinitiative *", "Kulturhafen Neustadt",
        "Mehrgenerationenhaus *", "Förderverein Stadtteilbibliothek *", "Interkultureller Garten *",
      ]
    ),
    Row(
      type: "religious",
      level: "local",
      names: [
        "Kirchengemeinde Sankt Ägidien", "Moscheegemeinde *", "Freie Gemeinde *",
      ]
    ),
    Row(
      type: "school",
      level: "local",
      names: [
        "Grundschule *", "Kita Auenkinder *", "Berufsbildende Schulen *", "Gesamtschule *",
      ]
    ),
    Row(type: "university", level: "state", names: ["Hochschule Auenland, Fachbereich Soziales"]),
    Row(
      type: "education",
      level: "city",
      names: [
        "Volkshochschule Neustadt", "Bildungswerk *", "Sprachschule *",
      ]
    ),
    Row(type: "jobcentre", level: "county", names: ["Jobcenter Auenland", "Berufsagentur *"]),
    Row(
      type: "company",
      level: "local",
      names: [
        "Bäckerei Kornblum, Filiale *", "Auwerk Maschinenbau", "Apotheke *",
      ]
    ),
    Row(
      type: "foundation",
      level: "region",
      names: [
        "Bürgerstiftung Auenland", "Stiftung Brücken bauen *",
      ]
    ),
    Row(type: "network", level: "state", names: ["Landesnetzwerk der Freiwilligenagenturen"]),
    Row(type: "press", level: "region", names: ["Auenländer Bote", "Lokalradio *"]),
    Row(type: "person", level: "local", names: ["Sprachmittlung *, freiberuflich"]),
    Row(type: "other", level: "local", names: ["Runder Tisch *", "Quartiersmanagement *"]),
  ]

  static let carriers = [
    "Diakonisches Werk Auenland e. V.", "Caritasverband Auenland e. V.",
    "Paritätischer Landesverband, Kreisgruppe Auenland", "Stadt Neustadt an der Aue",
    "Landkreis Auenland", "Trägerverein Bürgerengagement Auenland e. V.",
    "Arbeiterwohlfahrt Kreisverband Auenland",
  ]

  static let functions = [
    "Leitung", "Koordination Ehrenamt", "Sachgebiet Integration und Bildung", "Sozialberatung",
    "Geschäftsführung", "Vorstand", "Sekretariat", "Öffentlichkeitsarbeit", "Schulsozialarbeit",
    "Heimleitung", "Projektleitung", "Pastorin", "Sprachmittlung", "Moderation",
  ]
}
