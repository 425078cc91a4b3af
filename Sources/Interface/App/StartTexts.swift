import Domain
import Terminal

/// The sentences around start and end.
enum StartTexts {
  static let draftLost = Text(
    de: "Das offene Formular ließ sich nicht aufheben; was nicht gespeichert war, ist verloren.",
    en: "The open form could not be kept; what was not saved is lost."
  )

  static let draftNotKept = Text(
    de: "Was Sie tippen, lässt sich gerade nicht als Entwurf aufheben; bitte speichern Sie bald.",
    en: "What you type cannot be kept as a draft at the moment; please save soon."
  )

  static func text(_ error: TerminalError) -> Text {
    switch error {
    case .inputIsNoTerminal, .outputIsNoTerminal:
      Text(
        de: "Tandem braucht hier ein Terminal. Für Skripte gibt es Unterbefehle: tandem help.",
        en: "Tandem needs a terminal here. For scripts there are subcommands: tandem help."
      )
    case .cannotPlaceCursor(let name):
      Text(
        de: "Das Terminal „\(name)“ kann nur Zeile um Zeile schreiben. Unterbefehle: tandem help.",
        en: "The terminal “\(name)” can only print line by line. Subcommands: tandem help."
      )
    case .unknownTerminal(let name):
      Text(
        de: "Das Terminal „\(name)“ ist unbekannt; setzen Sie TERM, z. B. auf xterm-256color.",
        en: "The terminal “\(name)” is unknown; set TERM, for example to xterm-256color."
      )
    case .systemRefused(let code):
      Text(de: "Das System lehnt ab (Fehler \(code)).", en: "The system refuses (error \(code)).")
    }
  }

  static func text(_ notice: TerminalNotice) -> Text {
    switch notice {
    case .unknownTerminal(let name, let other):
      Text(
        de: "Das Terminal „\(name)“ ist unbekannt und wird wie \(other) behandelt.",
        en: "The terminal “\(name)” is unknown and treated as \(other)."
      )
    case .assumedUTF8:
      Text(
        de: "Die Umgebung nennt kein UTF-8; es wird angenommen.",
        en: "The locale does not say UTF-8; it is assumed."
      )
    case .onlyASCII(let codeset):
      Text(
        de: "Die Umgebung kann nur \(codeset); Sonderzeichen werden ersetzt.",
        en: "The locale only knows \(codeset); special letters are replaced."
      )
    }
  }
}
