/// Something that could be on the agenda of a meeting, and where it comes from (requirement 193).
package struct AgendaProposal: Sendable {
  /// Where it comes from, in the order in which it is shown.
  package enum Source: Int, CaseIterable, Sendable {
    case opening
    case unfinished
    case parked
    case backlog
    case proposed
    case tasks
    case topics
    case closing

    package var title: Text {
      switch self {
      case .opening: Text(de: "Zu Beginn", en: "To begin with")
      case .unfinished: Text(de: "Offen vom letzten Mal", en: "Left over from last time")
      case .parked: Text(de: "Geparkt, jetzt dran", en: "Parked until now")
      case .backlog: Text(de: "Speicher der Reihe", en: "Backlog of the series")
      case .proposed: Text(de: "Themenspeicher des Netzwerks", en: "Topics put in to the network")
      case .tasks: Text(de: "Offene Aufgaben", en: "Open tasks")
      case .topics:
        Text(de: "Länger nicht besprochen", en: "Not talked about for long")
      case .closing: Text(de: "Zum Schluss", en: "To close")
      }
    }
  }

  /// The record it comes from; where there is none, a name for it that no record has.
  package let id: RecordID
  package let source: Source
  package let title: String
  /// What else is to be told: since when, by whom, until when.
  package let detail: Text
  package var isOverdue = false
  /// The exchange topic, where it is proposed for that alone.
  var topic = Term.none
  /// The stored values of the new item besides its title; nil where the record itself goes on the
  /// agenda.
  let values: [(field: String, value: String)]?
  /// What changes in the record it comes from.
  let changes: [(field: String, value: String)]
}
