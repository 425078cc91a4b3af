import Domain
import Store
import Terminal
import Workspace

extension Subcommand {
  static let adopt = Subcommand(
    "adopt",
    operands: "SITE",
    count: 1...1,
    Text(
      de: "übernimmt die Dateien eines Standorts, den es nicht mehr gibt",
      en: "takes over the files of a site that is no more"
    ),
    details: Text(
      de: """
        Nach dem Umzug auf einen anderen Rechner bereinigt sonst niemand, was der alte geschrieben hat:
        erase und check nennen den Standort dann als säumig. Nur für einen Standort, an dem niemand mehr
        arbeitet; ein Partner, der später abgleicht, bestätigt selbst.
        """,
      en: """
        After a move to another machine nobody else cleans what the old one wrote: erase and check then
        name that site as late. Only for a site where nobody works any more; a partner who syncs later
        confirms on their own.
        """
    )
  ) { context in
    let site = context.arguments.words[0]
    let files = try context.open().store.adopt(site: site)
    try context.print(
      Text(
        de: "Standort \(site) übernommen, bereinigte Dateien: \(files.count).",
        en: "Site \(site) taken over, cleaned files: \(files.count)."
      )
    )
    return 0
  }
}
