import Domain
import Glibc
import Workspace

/// From the command line to the exit status.
///
/// 0 done, 1 refused or findings, 2 wrong usage, 3 the machine or the store failed.
enum Program {
  static let version = "tandem 0.1.0"

  static func run() -> Int32 {
    guard let typed = words() else {
      let text = Text(
        de: "Ein Wort der Befehlszeile ist kein UTF-8.",
        en: "A word of the command line is no UTF-8."
      )
      Messages.say(text, language(nil))
      return 2
    }
    do {
      let (command, arguments) = try ArgumentReader.read(typed, Subcommands.all)
      return run(command, arguments, language: try language(of: arguments, command))
    } catch {
      return report(error, language(Self.spokenLanguage(typed)))
    }
  }

  private static func run(
    _ command: Subcommand?,
    _ arguments: Arguments,
    language: Language
  ) -> Int32 {
    let output = Output()
    do {
      let status = try status(of: command, arguments, language, output)
      try output.flush()
      return status
    } catch {
      // What was found before the failure is still worth reading.
      try? output.flush()
      return report(error, language)
    }
  }

  private static func status(
    of command: Subcommand?,
    _ arguments: Arguments,
    _ language: Language,
    _ output: Output
  ) throws -> Int32 {
    if arguments.has("version") {
      try output.line(version)
      return 0
    }
    if arguments.has("help") {
      let lines = command.map { HelpPage.lines($0, language) } ?? HelpPage.lines(language)
      for line in lines { try output.line(line) }
      return 0
    }
    guard let command else { return try FullScreenLaunch.run(arguments, language) }
    try command.requireFit(arguments)
    let context = Context(
      command: command,
      arguments: arguments,
      language: language,
      output: output
    )
    return try command.run(context)
  }

  private static func report(_ error: any Error, _ language: Language) -> Int32 {
    switch error {
    case let error as UsageError:
      Messages.say(error.text, language)
      Messages.say(error.hint, language)
      return 2
    case let error as OutputError:
      if error.isClosedPipe { return 0 }
      Messages.say(error.text, language)
      return 3
    case let refusals as Refusals:
      for refusal in refusals.all { Messages.say(refusal.text, language) }
      return 1
    default:
      let failure = Failure(error)
      Messages.say(failure.text, language)
      return failure.status
    }
  }

  /// The words behind the program's name; nil where one of them is no text.
  private static func words() -> [String]? {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[index], let text = String(validatingCString: word)
      else { return nil }
      words.append(text)
    }
    return words
  }

  private static func language(
    of arguments: Arguments,
    _ command: Subcommand?
  ) throws(UsageError) -> Language {
    // A subcommand may mean a language that people speak.
    let isOwn = command?.options.contains { $0.name == "language" } ?? false
    guard !isOwn, let name = arguments[option: "language"] else { return language(nil) }
    guard let language = Language(rawValue: name) else {
      throw UsageError(
        de: "--language kennt nur de und en, nicht „\(name)“.",
        en: "--language only knows de and en, not “\(name)”."
      )
    }
    return language
  }

  private static func language(_ name: String?) -> Language {
    name.flatMap(Language.init)
      ?? Language { name in getenv(name).map { String(cString: $0) } }
  }

  /// The language of a command line that was not understood.
  private static func spokenLanguage(_ typed: [String]) -> String? {
    for (index, word) in typed.enumerated() {
      if word.hasPrefix("--language=") { return String(word.dropFirst(11)) }
      if word == "--language", index + 1 < typed.count { return typed[index + 1] }
    }
    return nil
  }
}
