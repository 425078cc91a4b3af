/// What a new record of a meeting begins with because of what it belongs to.
package enum MeetingPresets {
  /// The stored values by field, for a new record of a kind that has some values already: the next
  /// number of an agenda, and of a meeting all that its series settles.
  package static func values(
    for kind: RecordKind,
    _ values: [String: String],
    in office: () -> Office
  ) -> [String: String] {
    switch kind {
    case AgendaItem.kind:
      guard let id = values["meeting"], values["number"] == nil,
        case let office = office(),
        let meeting = office.meetings.first(where: { $0.id.text == id })
      else { return [:] }
      return ["number": String(Agenda(meeting, in: office).next)]
    case Meeting.kind:
      guard let id = values["series"],
        let standing = SeriesStanding.of(RecordID(id), in: office())
      else { return [:] }
      return standing.plan.filter { $0.key != "series" }
    default: return [:]
    }
  }
}
