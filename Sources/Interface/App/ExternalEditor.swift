import Domain
import Terminal
import Workspace

/// A text in the editor of the user.
enum ExternalEditor {
  /// What came of it.
  enum Outcome: Equatable {
    case text(String)
    /// The person gave up, and the text is as it was.
    case unchanged
    case notStarted
  }

  static let notStarted = Text(
    de: "Es ließ sich kein Editor starten; $EDITOR nennt ihn.",
    en: "No editor could be started; $EDITOR names it."
  )

  static func edit(_ text: String, _ session: Session) -> Outcome {
    let names = ["VISUAL", "EDITOR"].compactMap(Surroundings.variable)
    let words = (names.first ?? "vi").split(separator: " ").map(String.init)
    guard let file = ScratchFile(text) else { return .notStarted }
    defer { file.remove() }
    let status = session.run(words + [file.path])
    return outcome(status: status, isLeaving: session.isEnding, was: text, now: file.read())
  }

  /// What the exit status of an editor means for the text in its file.
  ///
  /// An editor that was ended from outside took no decision, so what it wrote until then counts.
  /// Many of them end with an ordinary status when the terminal is gone.
  static func outcome(
    status: Int32,
    isLeaving: Bool,
    was: String,
    now: String?
  ) -> Outcome {
    switch status {
    case 127: return .notStarted
    case 0: return now.map { .text($0) } ?? .unchanged
    case _ where status > 128 || isLeaving:
      // Bytes, since a letter may be written in several ways that count as equal. An editor that
      // was cut off while it wrote leaves an empty file, which is no text anybody meant.
      guard let now, !now.isEmpty, !now.utf8.elementsEqual(was.utf8) else { return .unchanged }
      return .text(now)
    default: return .unchanged
    }
  }
}
