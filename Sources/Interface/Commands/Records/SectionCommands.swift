import Domain
import Terminal

/// What is done in lists with headings.
enum SectionCommands {
  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    (app.top as? SectionScreen)?.focused == nil
      ? Text(de: "Hier steht noch nichts.", en: "There is nothing here yet.") : nil
  }

  private static let noRecord: @Sendable (App) -> Text? = { app in
    (app.top as? SectionScreen)?.focused?.id == nil
      ? Text(de: "Hier ist kein Eintrag gewählt.", en: "No record is chosen here.") : nil
  }

  static let all: [Command] = [
    Command(
      "open-row",
      in: .sections,
      keys: [.enter, .right, .character("l")],
      Text(de: "Öffnen, was in der Zeile steht", en: "Open what the row is about"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nothingFocused
    ) { app in (app.top as? SectionScreen)?.open(app) },
    Command(
      "mark-row",
      in: .sections,
      keys: [.character(" "), .character("m")],
      Text(de: "Zeile markieren", en: "Mark the row"),
      unless: noRecord
    ) { app in (app.top as? SectionScreen)?.toggleMark() },
  ]
}
