extension TimeOfDay {
  /// So many minutes later; beyond midnight it is the time of the next day.
  package func adding(_ count: Int) -> TimeOfDay {
    let sum = (minutes + count % 1440 + 1440) % 1440
    return TimeOfDay(hour: sum / 60, minute: sum % 60) ?? self
  }

  /// When what begins then and has a length ends; nil without a length, and where it takes a day or
  /// more, so that the time alone would not say it.
  package func end(after length: Minutes?) -> TimeOfDay? {
    guard let count = length?.count, (1..<1440).contains(count) else { return nil }
    return adding(count)
  }
}
