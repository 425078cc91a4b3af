/// Deployment requests of the sample office that are complete, and what is needed to match them.
enum MatchingCases {
  static let all: [SampleCase] = others + requests

  private static let others: [SampleCase] = [
    SampleCase(
      LanguagePair.self,
      "",
      400,
      [
        "volunteer": "fw-rahimi", "from": "prs", "to": "de", "both-ways": "yes", "mode": "oral",
        "areas": "health,authorities", "checked": "-90",
      ]
    ),
    SampleCase(
      BackgroundCheck.self,
      "",
      140,
      ["volunteer": "fw-oeztuerk", "inspected": "yes", "date": "-150", "result": "none"]
    ),
  ]

  private static let requests: [SampleCase] = [
    request("anfrage-dari", "Begleitung auf Dari zu Praxis und Amt", "mbe", "tkatschuk", 21).with([
      "task": "Frauen zu Terminen in Praxen und Ämtern begleiten und dolmetschen",
      "goal": "Termine gelingen beim ersten Mal", "target-groups": "women,refugees",
      "topics": "interpreting,health", "districts": "Hafen", "times": "2pm", "hours": "120",
      "count": "2", "languages": "prs:fluent,de:good", "interpret-from": "prs",
      "interpret-to": "de", "competences": "counselling", "background-check": "no",
      "demands": "authorities",
    ]),
    request("anfrage-hausaufgaben", "Hausaufgabenhilfe in der Grundschule", "jmd", "nguyen", 16)
      .with([
        "task": "Kinder der dritten und vierten Klasse bei den Hausaufgaben begleiten",
        "goal": "Alle Kinder der Gruppe gehen gern zur Schule", "target-groups": "children",
        "topics": "school", "districts": "Nordstadt", "times": "2pm,4pm", "hours": "180",
        "count": "2", "languages": "de:fluent", "competences": "tutoring",
        "background-check": "yes", "minimum-age": "16", "site-type": "school",
      ]),
    request("anfrage-rad", "Fahrradwerkstatt am Samstag", "diakonie", "petersen", 12).with([
      "task": "Mit Jugendlichen Fahrräder richten", "goal": "Wer fahren will, hat ein sicheres Rad",
      "target-groups": "youth,refugees", "topics": "bicycle", "districts": "Ziegelwiesen",
      "times": "6am", "hours": "180", "count": "1", "languages": "de:good,en:basic",
      "competences": "crafts", "background-check": "no",
    ]),
    request("anfrage-naehen", "Nähtreff für Frauen", "caritas", "mueller", 8).with([
      "task": "Einen offenen Nähtreff anleiten", "goal": "Frauen lernen einander kennen",
      "target-groups": "women", "topics": "crafts,culture", "districts": "Ziegelwiesen",
      "times": "5am", "hours": "120", "count": "1", "languages": "de:good", "competences": "sewing",
      "background-check": "no",
    ]),
  ]

  /// A request that lacks nothing, from a site and its contact.
  private static func request(
    _ key: String,
    _ title: String,
    _ partner: String,
    _ contact: String,
    _ age: Int
  ) -> SampleCase {
    SampleCase(
      DeploymentRequest.self,
      key,
      age,
      [
        "title": title, "partner": partner, "contact": contact, "state": "open",
        "received": "-\(age)", "start": "14", "end": "196",
        "introduction": "Zwei gemeinsame Termine, danach Austausch jeden Monat",
        "expenses": "Fahrtkosten werden erstattet", "insurance": "carrier",
        "conditions": "Ebenerdig, Tee und Material sind da",
      ]
    )
  }
}
