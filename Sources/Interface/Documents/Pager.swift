import Domain
import Exchange
import Terminal
import Workspace

/// A text in the program of the user for reading.
enum Pager {
  static let notStarted = Text(
    de: "Es ließ sich kein Programm zum Lesen starten; $PAGER nennt es.",
    en: "No program for reading could be started; $PAGER names it."
  )

  /// Shows the text until the person leaves it; false where no program could be started.
  static func show(_ text: String, _ session: Session, _ language: Language) -> Bool {
    guard let file = ScratchFile(text) else { return false }
    defer { file.remove() }
    let pager = Surroundings.variable("PAGER") ?? "less"
    let words = arguments(pager: pager, language, variable: Surroundings.variable)
    return session.run(words + [file.path]) != 127
  }

  /// The words that start it.
  ///
  /// `less` must neither end at once on a short text nor leave it behind on the screen, and in its
  /// secure mode neither starts other programs nor keeps what was searched for. Its last row tells
  /// how to leave it, in ASCII, since it takes prompts byte by byte.
  static func arguments(
    pager: String,
    _ language: Language,
    variable: (String) -> String?
  ) -> [String] {
    let keys = Text(
      de: "q beendet die Ansicht, Leertaste weiter, / sucht",
      en: "q leaves, space goes on, / searches"
    )
    let options = [variable("LESS") ?? "", "-+F -+X", "-Ps\(keys[language])"]
      .filter { !$0.isEmpty }
    var settings = ["LESS=\(options.joined(separator: " "))", "LESSSECURE=1"]
    if variable("LESSCHARSET") == nil { settings.append("LESSCHARSET=utf-8") }
    return ["env"] + settings + pager.split(separator: " ").map(String.init)
  }
}
