/// The list of conditions, in the order in which the authorities check them.
enum HonourConditions {
  /// The keys of those that ask for service enough.
  static let ofService: Set = ["years", "hours"]
  static let service = all.filter { ofService.contains($0.key) }

  static let all: [HonourCondition] = [
    HonourCondition(
      "age",
      Text(de: "Alter", en: "Age"),
      rule: { terms in
        let age = terms.age ?? 0
        return Text(de: "mindestens \(age) Jahre", en: "at least \(age) years")
      },
      judge: ServiceJudgement.age
    ),
    HonourCondition(
      "years",
      Text(de: "Dauer", en: "Years of service"),
      rule: { terms in
        let years = terms.years ?? 0
        return Text(
          de: "seit mindestens \(years) Jahren engagiert",
          en: "volunteering for at least \(years) years"
        )
      },
      judge: ServiceJudgement.years
    ),
    HonourCondition(
      "hours",
      Text(de: "Stunden", en: "Hours"),
      rule: { terms in
        let weekly = terms.weeklyHours.map {
          Text(de: "\($0) Std. in der Woche oder ", en: "\($0) hours a week or ")
        }
        let pupils = terms.pupilHours.map {
          Text(
            de: " (Schülerinnen und Schüler \($0)) oder ein befristetes Projekt",
            en: " (pupils \($0)) or a project of limited time"
          )
        }
        return (weekly ?? Text(""))
          + Text(de: "\(terms.yearlyHours) Std. im Jahr", en: "\(terms.yearlyHours) hours a year")
          + (pupils ?? Text(""))
      },
      judge: ServiceJudgement.hours
    ),
    HonourCondition(
      "voluntary",
      Text(de: "Ehrenamt", en: "Voluntary work"),
      rule: { _ in
        Text(de: "freiwillig, kein Dienst und kein Beruf", en: "freely given, no service, no job")
      },
      judge: PersonJudgement.voluntary
    ),
    HonourCondition(
      "pay",
      Text(de: "Keine Bezahlung", en: "No pay"),
      rule: { _ in
        Text(
          de: "nur Auslagen und steuerfreie Pauschalen",
          en: "expenses and tax-free allowances only"
        )
      },
      judge: PersonJudgement.pay
    ),
    HonourCondition(
      "residence",
      Text(de: "Wohnort", en: "Residence"),
      rule: { _ in Text(de: "Hauptwohnsitz im Landkreis", en: "main residence in the county") },
      judge: PersonJudgement.residence
    ),
    HonourCondition(
      "valid-card",
      Text(de: "Keine laufende Karte", en: "No card running"),
      rule: { _ in Text(de: "keine Karte, die noch gilt", en: "no card that is still valid") },
      judge: PersonJudgement.validCard
    ),
    HonourCondition(
      "confirmer",
      Text(de: "Wer bestätigt", en: "Who confirms"),
      rule: { _ in
        Text(de: "niemand bestätigt sich selbst", en: "nobody confirms their own service")
      },
      judge: PersonJudgement.confirmer
    ),
    HonourCondition(
      "confirmation",
      Text(de: "Bestätigung", en: "Confirmation"),
      isDecisive: false,
      rule: { _ in
        Text(de: "die Organisation bestätigt den Antrag", en: "the organisation confirms it")
      },
      judge: PersonJudgement.confirmation
    ),
    HonourCondition(
      "proofs",
      Text(de: "Nachweise", en: "Proofs"),
      isDecisive: false,
      rule: { _ in Text(de: "Nachweise liegen bei", en: "proofs are enclosed") },
      judge: PersonJudgement.proofs
    ),
  ]
}
