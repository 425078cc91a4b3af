extension MeetingSeries {
  /// A meeting of the series on one of its dates, with all that the series settles.
  func meeting(_ id: RecordID, on date: Day?) -> Meeting {
    var meeting = Meeting()
    meeting.series = id
    meeting.day = date
    meeting.slot = date
    meeting.name = name
    meeting.type = type
    meeting.state = Term("planned")
    meeting.start = start
    meeting.length = length
    meeting.place = place
    meeting.isOnline = isOnline
    meeting.level = level
    meeting.organiser = organiser
    meeting.network = network
    meeting.invitedPartners = partners
    meeting.invited = invited
    meeting.topics = topics
    meeting.chair = chair
    meeting.minuteTaker = minuteTaker
    return meeting
  }
}

extension SeriesStanding {
  /// The stored values of the next meeting: on the next date of the series that is still open.
  package var plan: [String: String] {
    plan(on: nextOpen)
  }

  /// The stored values of a meeting on a date of the series; links to what is out of use are left
  /// out.
  package func plan(on date: Day?) -> [String: String] {
    let meeting = series.record.meeting(series.id, on: date)
    let values = Meeting.fields.map { ($0.definition.key, $0.read(meeting)) }
    return Dictionary(values.filter { !$0.1.isEmpty }) { first, _ in first }
  }

  /// What leaving out the next open date writes: a meeting that says so, with the reason.
  package func skipping(_ date: Day, because reason: String, id: RecordID)
    -> [(record: RecordID, field: String, value: String)]
  {
    var values = plan(on: date)
    values["state"] = "skipped"
    values["reason"] = reason.isEmpty ? nil : reason
    return values.sorted { $0.key < $1.key }.map { (id, $0.key, $0.value) }
  }
}
