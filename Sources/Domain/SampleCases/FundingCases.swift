/// Who pays for projects: halves, thirds, shares that are missing, multiple funding, and a grant
/// that ends.
enum FundingCases {
  static let all: [SampleCase] =
    directive + projects + network + halves + thirds + missing + multiple

  private static let directive = [
    SampleCase(
      FundingDirective.self,
      "bir",
      700,
      [
        "name": "Beratungs- und Integrationsrichtlinie (BIR)", "source": "state",
        "basis": "2176-I, Bekanntmachung vom 26.09.2023, BayMBl. 2023 Nr. 498",
        "authority": "Regierung von Mittelfranken, Sachgebiet 15", "start": "2024-01-01",
        "end": "2026-12-31", "rate": "80%", "maximum": "130000.00", "own-share": "10%",
        "months": "36",
        "excludes": "yes", "reporting": "Tag und Form des Nachweises bei der Behörde erfragen.",
      ]
    ),
    deadline("Antrag für das Folgejahr", "application", "2024-11-15").with(["next-year": "yes"]),
    deadline("Änderungen mitteilen", "change", "2024-03-15"),
  ]

  private static func deadline(_ title: String, _ type: String, _ day: String) -> SampleCase {
    SampleCase(
      FundingDeadline.self,
      "",
      600,
      ["title": title, "type": type, "day": day, "directive": "bir", "yearly": "yes"]
    )
  }

  private static let projects = [
    project("lotsennetz", "Lotsennetz Auenland", "lotsen", "citywide", 680)
      .with(["guide-project": "yes", "topics": "orientation", "end": "2026-12-31"]),
    project("garten", "Begegnungsgarten am Hafen", "zentrum", "Hafen", 300),
    project("lesepaten", "Lesepatenschaften Altstadt", "agentur", "Altstadt", 260),
  ]

  private static func project(
    _ key: String,
    _ name: String,
    _ carrier: String,
    _ district: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      Project.self,
      key,
      age,
      [
        "name": name, "state": "granted", "carrier": carrier, "districts": district,
        "target-groups": "refugees,newcomers", "start": "\(15 - age)", "end": "\(430 - age)",
        "office-role": "coordinates", "participation": "with",
        "need": "Aus der Bedarfsrunde mit den Beratungsstellen.",
      ]
    ).then(age - 16, ["state": "running"])
  }

  /// The grant that pays the post; both end with the directive (W36).
  private static let network = [
    funding("foerderung-lotsen", "lotsennetz", "grant", "drawing", "70%", "182000.00", 665)
      .with([
        "directive": "bir", "start": "2025-01-01", "end": "2026-12-31",
        "applied": "2024-11-08", "decided": "2024-12-17",
        "reference": "SG15-6722-17",
      ]),
    funding("", "lotsennetz", "own", "granted", "10%", "26000.00", 664)
      .with(["start": "2025-01-01", "end": "2026-12-31"]),
    funding("foerderung-stiftung", "lotsennetz", "third", "granted", "20%", "52000.00", 664)
      .with([
        "funder": "Bürgerstiftung Aue", "source": "foundation", "start": "2025-01-01",
        "end": "2026-12-31",
      ]),
    // Near (W37).
    SampleCase(
      FundingDeadline.self,
      "",
      300,
      [
        "title": "Zwischenbericht", "type": "report", "day": "21", "funding": "foerderung-stiftung",
      ]
    ),
    SampleCase(
      StaffPost.self,
      "stelle-lotsen",
      650,
      [
        "name": "Koordination Lotsennetz", "person": "Jana Veit", "hours": "1170",
        "start": "-645", "end": "2026-12-31", "funding": "foerderung-lotsen",
      ]
    ),
    SampleCase(
      FundCall.self,
      "",
      400,
      [
        "funding": "foerderung-lotsen", "day": "-400", "amount": "55000.00", "received": "-380",
        "by": "Jana Veit",
      ]
    ),
    SampleCase(
      FundCall.self,
      "",
      45,
      [
        "funding": "foerderung-lotsen", "day": "-45", "amount": "60000.00", "by": "Jana Veit",
      ]
    ),
    SampleCase(
      FundingYear.self,
      "",
      200,
      ["funding": "foerderung-lotsen", "year": "-1", "amount": "80000.00", "spent": "78412.55"]
    ),
    SampleCase(
      FundingYear.self,
      "",
      20,
      ["funding": "foerderung-lotsen", "year": "0", "amount": "102000.00", "spent": "81236.40"]
    ),
  ]

  /// “Jeweils hälftig”.
  private static let halves = [
    funding("", "paten-zentrum", "grant", "granted", "1/2", "9000.00", 340)
      .with(["funder": "Kirchenkreis Auenland", "source": "church"]),
    funding("", "paten-zentrum", "grant", "granted", "1/2", "9000.00", 340)
      .with(["funder": "Stadt Neustadt an der Aue", "source": "municipality"]),
  ]

  private static let thirds = [
    funding("", "garten", "grant", "granted", "1/3", "4000.00", 290)
      .with(["funder": "Stadt Neustadt an der Aue", "source": "municipality"]),
    funding("", "garten", "grant", "drawing", "1/3", "4000.00", 288)
      .with(["funder": "Bürgerstiftung Aue", "source": "foundation"]),
    funding("", "garten", "donation", "granted", "1/3", "4000.00", 286)
      .with(["funder": "Gartenfreunde Hafen e. V.", "source": "other"]),
  ]

  /// Nobody pays a fifth; the proof of the town is due.
  private static let missing = [
    funding("", "lesepaten", "grant", "granted", "50%", "5000.00", 250)
      .with([
        "funder": "Stadt Neustadt an der Aue", "source": "municipality", "start": "-245",
        "end": "170", "proof-due": "200",
      ]),
    funding("", "lesepaten", "own", "granted", "30%", "3000.00", 250)
      .with(["start": "-245", "end": "170"]),
  ]

  /// An application that the check finds wanting: money of the same source, and no own share.
  private static let multiple = [
    funding("", "paten", "grant", "granted", "40%", "6000.00", 300)
      .with([
        "funder": "Landesprogramm Nachbarschaft", "source": "state", "start": "-295", "end": "120",
      ]),
    funding("antrag-paten", "paten", "grant", "idea", "60%", "9000.00", 24)
      .with(["directive": "bir", "start": "-40", "end": "110"]),
  ]

  private static func funding(
    _ key: String,
    _ project: String,
    _ type: String,
    _ state: String,
    _ share: String,
    _ amount: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      ProjectFunding.self,
      key,
      age,
      ["project": project, "type": type, "state": state, "share": share, "amount": amount]
    )
  }
}
