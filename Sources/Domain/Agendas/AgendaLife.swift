/// The way of an agenda item: dealt with, dropped, or open again.
///
/// Parking it and carrying it over change more than its state; the agenda does that.
enum AgendaLife {
  static let life: RecordLife = {
    var life = RecordLife(
      AgendaItem.kind,
      states: .agendaStates,
      next: { state in
        let keys =
          ["", "open"].contains(state.key) ? ["done", "dropped"] : ["open", "done", "dropped"]
        return keys.filter { $0 != state.key }.map { Term($0) }
      },
      values: { subject, step, _ in
        let isParked = subject.values["parked-until"] != nil
        return [("state", step.key)] + (isParked ? [("parked-until", "")] : [])
      }
    )
    life.takesMany = true
    return life
  }()
}
