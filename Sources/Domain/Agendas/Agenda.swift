/// The agenda of a meeting in its order, with the time at which each item comes (requirement 190).
package struct Agenda: Sendable {
  package struct Line: Sendable {
    package let item: Entry<AgendaItem>
    /// Its place, counted from 1.
    package let place: Int
    /// When it begins; nil where the meeting has no time.
    package let start: TimeOfDay?
  }

  package let meeting: Entry<Meeting>
  /// Without what was parked or carried over to another meeting.
  package let lines: [Line]
  /// What was parked, dropped or carried over from here.
  package let putOff: [Entry<AgendaItem>]
  /// The minutes of all items that have a length.
  package let planned: Int
  /// How many items have no length.
  package let unmeasured: Int

  package init(_ meeting: Entry<Meeting>, in office: Office) {
    self.init(meeting, office.agendaItems.filter { $0.record.meeting == meeting.id })
  }

  init(_ meeting: Entry<Meeting>, _ items: [Entry<AgendaItem>]) {
    let sorted = items.sorted { Agenda.place($0) < Agenda.place($1) }
    let kept = sorted.filter { !$0.record.isPutOff }
    var minutes = 0
    let start = meeting.record.start
    lines = kept.enumerated().map { index, item in
      defer { minutes += item.record.length?.count ?? 0 }
      return Line(
        item: item,
        place: index + 1,
        start: start?.adding(minutes)
      )
    }
    self.meeting = meeting
    planned = minutes
    putOff = sorted.filter(\.record.isPutOff)
    unmeasured = kept.count { $0.record.length == nil }
  }

  private static func place(_ item: Entry<AgendaItem>) -> (Int, String) {
    (item.record.number ?? Int.max, item.id.text)
  }

  /// When it ends as planned; nil without a time or without any length.
  package var end: TimeOfDay? {
    guard let start = meeting.record.start, planned > 0 else { return nil }
    return start.adding(planned)
  }

  /// The minutes that are left of the meeting, negative where it takes longer; nil without a length.
  package var left: Int? { meeting.record.length.map { $0.count - planned } }

  /// The number that comes next.
  package var next: Int {
    let highest = (lines.map(\.item) + putOff).compactMap(\.record.number).max() ?? 0
    return highest < Int.max ? max(0, highest) + 1 : highest
  }

  /// What giving the items these places writes; only those whose number changes.
  static func numbering(_ items: [Entry<AgendaItem>]) -> [AgendaWrite] {
    items.enumerated().compactMap { index, item in
      item.record.number == index + 1 ? nil : (item.id, "number", String(index + 1))
    }
  }

  /// What moving an item up or down by so many places writes; nothing where it is at the end.
  package func moving(_ id: RecordID, by step: Int) -> [AgendaWrite] {
    var items = lines.map(\.item)
    guard let place = items.firstIndex(where: { $0.id == id }) else { return [] }
    let target = min(max(0, place + step), items.count - 1)
    guard target != place else { return [] }
    items.insert(items.remove(at: place), at: target)
    return Agenda.numbering(items)
  }

  /// What parking an item until a day writes, or for good where there is none: before the meeting it
  /// goes back to the backlog of the series; what a meeting has had stays with it, and is proposed
  /// from there.
  package func parking(_ item: Entry<AgendaItem>, until day: Day?) -> [AgendaWrite] {
    var writes: [AgendaWrite] = [
      (item.id, "state", "parked"), (item.id, "parked-until", day?.stored ?? ""),
    ]
    guard let series = meeting.record.series else { return writes }
    writes.append((item.id, "series", series.text))
    if meeting.record.isPlanned || meeting.record.state.key == "moved" {
      writes += [(item.id, "meeting", ""), (item.id, "number", "")]
    }
    return writes
  }
}

/// A value that is written with an agenda.
package typealias AgendaWrite = (record: RecordID, field: String, value: String)

extension AgendaItem {
  /// Whether the meeting did not, or will not, deal with it.
  package var isPutOff: Bool { ["parked", "moved", "dropped"].contains(state.key) }

  /// Whether the meeting dealt with it.
  var wasDealtWith: Bool { !isPutOff && !isUnfinished }

  /// Whether nothing came of it yet.
  var isUnfinished: Bool { ["", "open"].contains(state.key) && result.isEmpty }
}
