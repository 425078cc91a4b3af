/// A condition of an honour: what is asked, and how the records answer it.
struct HonourCondition: Sendable {
  /// What the records say.
  struct Finding: Sendable {
    let result: Fulfilment
    let words: @Sendable () -> Text

    static func met(_ words: @autoclosure @escaping @Sendable () -> Text) -> Finding {
      Finding(result: .met, words: words)
    }

    static func notMet(_ words: @autoclosure @escaping @Sendable () -> Text) -> Finding {
      Finding(result: .notMet, words: words)
    }

    static func unknown(_ words: @autoclosure @escaping @Sendable () -> Text) -> Finding {
      Finding(result: .unknown, words: words)
    }
  }

  /// Stable.
  let key: String
  let title: Text
  let isDecisive: Bool
  let rule: @Sendable (Honour.Terms) -> Text
  /// Nil where the honour does not ask for it.
  let judge: @Sendable (ServiceRecord, Honour) -> Finding?

  init(
    _ key: String,
    _ title: Text,
    isDecisive: Bool = true,
    rule: @escaping @Sendable (Honour.Terms) -> Text,
    judge: @escaping @Sendable (ServiceRecord, Honour) -> Finding?
  ) {
    self.key = key
    self.title = title
    self.isDecisive = isDecisive
    self.rule = rule
    self.judge = judge
  }
}
