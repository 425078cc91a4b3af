import Domain

/// What the status row says until the next key.
struct Message: Equatable {
  enum Tone {
    case plain
    case good
    case warning
    case error
  }

  let text: Text
  let tone: Tone
}
