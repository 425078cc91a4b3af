import Domain
import Terminal
import Workspace

/// What is done with series of meetings.
enum SeriesCommands {
  private static let nothingToSkip: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard let id = app.focusedSeries else {
      return Text(
        de: "Das geht nur bei einer Treffenreihe.",
        en: "This only works with a meeting series."
      )
    }
    return SeriesStanding.of(id, in: app.workspace.office)?.nextOpen == nil
      ? Text(
        de: "Diese Reihe hat keinen offenen Termin mehr.",
        en: "This series has no open date any more."
      ) : nil
  }

  static let all: [Command] = [
    Command(
      "series-skip",
      in: .record,
      keys: [.character("x")],
      Text(
        de: "Nächsten Termin der Reihe auslassen …",
        en: "Leave out the next date of the series"
      ),
      short: Text(de: "Auslassen", en: "Leave out"),
      isOccasional: true,
      unless: nothingToSkip
    ) { app in
      if let id = app.focusedSeries { app.askToSkip(id) }
    }
  ]
}
