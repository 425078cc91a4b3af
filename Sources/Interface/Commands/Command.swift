import Domain
import Terminal

/// Something that can be done: its name, its keys, its words, why not, and what it does.
struct Command: Sendable {
  /// Stable, for the user's key file and the palette.
  let name: String
  let context: Context
  let keys: [Key]
  let title: Text
  /// The words in the row of keys; empty where it is not shown there.
  let short: Text
  /// Whether the row of keys has it only where it can be done, and first then.
  let isOccasional: Bool
  /// Whether the row of keys, and the help of the keys here, have it only where it can be done.
  let isOnlyWherePossible: Bool
  /// Whether the row of keys has it only where all others have room.
  let isSpare: Bool
  /// The reason why it cannot be done now.
  let unless: @Sendable (App) -> Text?
  let run: @Sendable (App) throws -> Void

  init(
    _ name: String,
    in context: Context,
    keys: [Key],
    _ title: Text,
    short: Text = Text(""),
    isOccasional: Bool = false,
    isOnlyWherePossible: Bool = false,
    isSpare: Bool = false,
    unless: @escaping @Sendable (App) -> Text? = { _ in nil },
    run: @escaping @Sendable (App) throws -> Void
  ) {
    self.name = name
    self.context = context
    self.keys = keys
    self.title = title
    self.short = short
    self.isOccasional = isOccasional
    self.isOnlyWherePossible = isOnlyWherePossible || isOccasional
    self.isSpare = isSpare
    self.unless = unless
    self.run = run
  }
}
