/// A document that a rule rests on; the requirements cite them as S0 to S4.
package enum WarningSource: Sendable {
  /// S0: the recommendations for volunteer agencies and integration guides in Bavaria.
  case recommendations
  /// S2: the ministry on the integration guides, their funding and their evaluation.
  case ministry
  /// S3: the practice of volunteer agencies in refugee aid.
  case agencies
  /// S4: the workshop on volunteer integration guides in Hannover.
  case workshop
  /// The law on tax-free allowances.
  case incomeTax
  /// The ordinance on volunteering beside unemployment benefit.
  case benefit
  /// The conditions of the volunteer card and the record of volunteering in Bavaria.
  case card
  /// The law on certificates of good conduct: § 72a SGB VIII.
  case youthWelfareAct
  /// The General Data Protection Regulation.
  case dataProtection
  /// A rule of this program.
  case program

  package var title: Text {
    switch self {
    case .recommendations:
      Text(
        de: "Empfehlungen zur Zusammenarbeit von FA/FZ/KoBE und Integrationslotsinnen und -lotsen",
        en: "recommendations for volunteer agencies and integration guides working together"
      )
    case .ministry:
      Text(
        de: "Staatsministerium: Integrationslotsinnen und -lotsen, Förderung und Evaluation",
        en: "ministry: the integration guides, their funding and evaluation"
      )
    case .agencies:
      Text(
        de: "Freiwilligenagenturen in der Flüchtlingshilfe: Netzwerke, Aufgaben, Praxis",
        en: "volunteer agencies in refugee aid: networks, tasks, practice"
      )
    case .workshop:
      Text(
        de: "Werkstattbericht über ehrenamtliche Integrationslotsinnen und -lotsen",
        en: "report of a workshop on volunteer integration guides"
      )
    case .incomeTax:
      Text(
        de: "§ 3 Nr. 26, 26a und 26b Einkommensteuergesetz (je Person und Jahr)",
        en: "section 3 no. 26, 26a and 26b of the income tax act (a person and year)"
      )
    case .benefit:
      Text(
        de: "§ 1 Verordnung über die ehrenamtliche Betätigung von Arbeitslosen",
        en: "section 1 of the ordinance on volunteering by unemployed people"
      )
    case .card:
      Text(
        de: "Bedingungen der Bayerischen Ehrenamtskarte und des Ehrenamtsnachweises Bayern",
        en: "conditions of the Bavarian volunteer card and the record of volunteering"
      )
    case .youthWelfareAct:
      Text(
        de: "§ 72a Abs. 5 SGB VIII: Führungszeugnisse von Ehrenamtlichen",
        en: "§ 72a para. 5 SGB VIII: certificates of good conduct of volunteers"
      )
    case .dataProtection:
      Text(
        de: "Datenschutz-Grundverordnung, Art. 5, 6, 7, 9 und 17",
        en: "General Data Protection Regulation, articles 5, 6, 7, 9 and 17"
      )
    case .program: Text(de: "eigene Regel des Programms", en: "a rule of this program")
    }
  }
}
