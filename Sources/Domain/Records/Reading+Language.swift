extension Reading {
  /// The same in another language.
  package func speaking(_ language: Language) -> Reading {
    var reading = self
    reading.language = language
    return reading
  }
}
