extension FieldKind {
  /// A day, typed in any of the ways of `DayEntry`.
  package static let day: FieldKind = {
    var kind = FieldKind(.day) { typed, typing throws(Refusal) in
      let entry = try DayEntry.parse(typed, today: typing.today)
      guard let entry else { return "" }
      guard entry.time == nil else {
        throw Refusal(
          de: "Hier steht nur der Tag; die Uhrzeit hat ein eigenes Feld.",
          en: "Only the day belongs here; the time has a field of its own."
        )
      }
      return entry.day.stored
    }
    kind.hint = Text(de: "heute, fr, +3, 14.3., kw 12", en: "today, fri, +3, 14.3., week 12")
    kind.show = { stored, reading in Day(stored: stored)?.written(reading.language) ?? stored }
    kind.edit = kind.show
    kind.order = { stored, _ in stored }
    return kind
  }()

  /// A time of day.
  package static let time: FieldKind = {
    var kind = FieldKind(.time) { typed, _ throws(Refusal) in
      let words = Folding.fold(typed)
      if words.allSatisfy(\.isWhitespace) { return "" }
      guard let time = DayEntry.time(words) else {
        throw Refusal(
          de: "„\(typed)“ ist keine Uhrzeit: z. B. 18:30 oder 18 Uhr.",
          en: "“\(typed)” is no time of day: for example 18:30 or 6 pm."
        )
      }
      return time.stored
    }
    kind.hint = Text(de: "18:30 oder 18 Uhr", en: "18:30 or 6 pm")
    kind.order = { stored, _ in stored }
    return kind
  }()
}
