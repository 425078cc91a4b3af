import Domain

extension Subcommand {
  static let help = Subcommand(
    "help",
    operands: "[SUBCOMMAND|KIND]",
    count: 0...1,
    Text(
      de: "erklärt das Programm, einen Unterbefehl oder die Felder einer Art",
      en: "explains the program, a subcommand or the fields of a kind"
    )
  ) { context in
    for line in try lines(context) { try context.output.line(line) }
    return 0
  }

  private static func lines(_ context: Context) throws -> [String] {
    guard let topic = context.arguments.words.first else {
      return HelpPage.lines(context.language)
    }
    if let command = Subcommands.all.first(where: { $0.name == topic }) {
      return HelpPage.lines(command, context.language)
    }
    if let type = RecordTypes.type(named: topic) { return HelpPage.lines(type, context.language) }
    let names = Subcommands.all.map(\.name) + RecordTypes.all.map(\.kind.plural)
    let offer = Nearest.offer(topic, among: names)
    throw UsageError(
      de: "Zu „\(topic)“ gibt es keine Hilfe.\(offer.de)",
      en: "There is no help for “\(topic)”.\(offer.en)"
    )
  }
}
