import Domain

/// The parts of sentences about agendas.
enum AgendaWords {
  /// `75 min geplant, 15 min frei`, `105 min geplant, 15 min zu lang; 2 ohne Dauer`.
  static func sum(_ agenda: Agenda) -> Text {
    let planned = agenda.planned
    var words = Text(de: "\(planned) min geplant", en: "\(planned) min planned")
    if let left = agenda.left {
      words =
        words
        + (left < 0
          ? Text(de: ", \(-left) min zu lang", en: ", \(-left) min too long")
          : Text(de: ", \(left) min frei", en: ", \(left) min free"))
    }
    let open = agenda.unmeasured
    guard open > 0 else { return words }
    return words + Text(de: "; \(open) ohne Dauer", en: "; \(open) without length")
  }

  /// The state of an item, until when it is parked.
  static func state(_ item: AgendaItem, _ office: Office) -> Text {
    let words = office.words(item.state, of: .agendaStates)
    guard item.state.key == "parked", let day = item.parkedUntil else { return words }
    return Text(
      de: "\(words.de) bis \(day.written(.german))",
      en: "\(words.en) until \(day.written(.english))"
    )
  }
}
