import Domain
import Terminal
import Workspace

/// What is done with pairs of parallel offers.
enum RadarCommands {
  private static func radar(_ app: App) -> RadarScreen? { app.top as? RadarScreen }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    radar(app)?.focusedLine == nil
      ? Text(de: "Hier ist nichts gewählt.", en: "Nothing is chosen here.") : nil
  }

  private static let noPair: @Sendable (App) -> Text? = { app in
    radar(app)?.focusedPair == nil
      ? Text(de: "Hier ist kein Paar gewählt.", en: "No pair is chosen here.") : nil
  }

  private static let nothingToReview: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noPair(app)
  }

  private static let nothingReviewed: @Sendable (App) -> Text? = { app in
    if let reason = nothingToReview(app) { return reason }
    guard radar(app)?.focusedPair?.row.review == nil else { return nil }
    return Text(de: "Dieses Paar ist nicht geprüft.", en: "This pair is not reviewed.")
  }

  private static let noNote: @Sendable (App) -> Text? = { app in
    if let reason = noPair(app) { return reason }
    guard let radar = radar(app), let pair = radar.focusedPair,
      radar.content.notes(of: pair).isEmpty
    else { return nil }
    return Text(
      de: "Zwischen diesen Partnern ist keine Konkurrenz notiert.",
      en: "No competition is noted between these partners."
    )
  }

  static let all: [Command] = [
    Command(
      "open-first",
      in: .radar,
      keys: [.enter, .right, .character("l")],
      Text(de: "Das erste öffnen", en: "Open the first"),
      short: Text(de: "Erstes", en: "First"),
      unless: nothingFocused
    ) { app in
      if let id = app.top.selected.first { app.open(id) }
    },
    Command(
      "open-second",
      in: .radar,
      keys: [.character("o")],
      Text(de: "Das zweite öffnen", en: "Open the second"),
      short: Text(de: "Zweites", en: "Second"),
      unless: noPair
    ) { app in
      if let pair = radar(app)?.focusedPair { app.open(pair.row.pair.second) }
    },
    Command(
      "review-coordinated",
      in: .radar,
      keys: [.character("a")],
      Text(de: "Als abgestimmt vermerken", en: "Mark as coordinated"),
      short: Text(de: "abgestimmt", en: "coordinated"),
      unless: nothingToReview
    ) { app in
      if let pair = radar(app)?.focusedPair { app.review(pair, as: Term("coordinated")) }
    },
    Command(
      "review-no-double",
      in: .radar,
      keys: [.character("d")],
      Text(de: "Als kein Doppel vermerken", en: "Mark as no duplicate"),
      short: Text(de: "kein Doppel", en: "no duplicate"),
      unless: nothingToReview
    ) { app in
      if let pair = radar(app)?.focusedPair { app.review(pair, as: Term("no-double")) }
    },
    Command(
      "review-open",
      in: .radar,
      keys: [.character("p")],
      Text(de: "Vermerken, dass es geklärt wird", en: "Mark as being clarified"),
      unless: nothingToReview
    ) { app in
      if let pair = radar(app)?.focusedPair { app.review(pair, as: Term("open")) }
    },
    Command(
      "take-back-review",
      in: .radar,
      keys: [.character("z")],
      Text(de: "Prüfung zurücknehmen", en: "Take the review back"),
      short: Text(de: "ungeprüft", en: "unreviewed"),
      isOccasional: true,
      unless: nothingReviewed
    ) { app in
      if let pair = radar(app)?.focusedPair { try app.takeBackReview(of: pair) }
    },
    Command(
      "open-competition",
      in: .radar,
      keys: [.character("i")],
      Text(de: "Konkurrenznotiz öffnen", en: "Open the note on competition"),
      unless: noNote
    ) { app in
      guard let radar = radar(app), let pair = radar.focusedPair else { return }
      if let note = radar.content.notes(of: pair).first { app.open(note.id) }
    },
    Command(
      "find-pair",
      in: .radar,
      keys: [.character("/"), .function(3)],
      Text(
        de: "Paare suchen: Partner, Stadtteil, Wörter",
        en: "Find pairs: partner, district, words"
      ),
      short: Text(de: "Suchen", en: "Find")
    ) { app in radar(app)?.beginFilter() },
  ]
}
