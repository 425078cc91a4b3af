package import Domain

/// The minutes of a meeting as they go to all who were there, in German (requirements 188 to 199).
///
/// Of case discussions it holds what the minutes say, never the notes of the office about the case.
package struct MinutesDocument {
  private let id: RecordID
  private let meeting: Meeting
  private let office: Office
  private let reading: Reading
  private let text: MinutesText
  private let items: [Entry<AgendaItem>]

  /// `reading` must be German and have no words for what was erased.
  package init(_ meeting: Entry<Meeting>, in office: Office, reading: Reading) {
    id = meeting.id
    self.meeting = meeting.record
    self.office = office
    self.reading = reading
    let day = meeting.record.day ?? office.today
    text = MinutesText(
      meeting.record.minutes,
      day: day,
      people: MinutesDocument.people(meeting.record, office)
    )
    items = office.agendaItems.filter { $0.record.meeting == meeting.id }
      .sorted { ($0.record.number ?? .max, $0.id) < ($1.record.number ?? .max, $1.id) }
  }

  private static func people(_ meeting: Meeting, _ office: Office) -> MinutesPeople {
    let (volunteers, lecturers) = (office.lookup(Volunteer.self), office.lookup(Lecturer.self))
    return MinutesPeople(
      meeting,
      user: "",
      contacts: office.contacts,
      volunteer: { volunteers[$0] },
      lecturer: { lecturers[$0] }
    )
  }

  package var document: Document {
    let name = meeting.name.isEmpty ? "Treffen" : meeting.name
    var document = Document("Protokoll: \(name)")
    document.blocks = opening + agenda
    for (title, blocks) in sections where !blocks.isEmpty {
      document.blocks.append(.heading(level: 1, title))
      document.blocks += blocks
    }
    document.blocks.append(.smallPrint(smallPrint))
    return document
  }

  // The head

  private var opening: [Document.Block] {
    let kind = reading.word(meeting.type.key, of: .meetingKinds)
    let rows: [(String, String)] = [
      ("Art", kind), ("Zeit", time), ("Ort", place),
      ("Veranstaltet von", office.publicName(of: meeting.organiser) ?? ""),
      ("Moderation", meeting.chair),
      ("Protokoll", meeting.minuteTaker), ("Expertinnen und Experten", names(meeting.speakers)),
      ("Anwesend", people(meeting.participants)), ("Entschuldigt", people(meeting.excused)),
      ("Freiwillige", volunteers), ("Gäste", meeting.guests),
      ("Organisationen", organisations(meeting.partners)),
      ("Vertretungen", representation),
    ]
    let kept = rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0, $0.1) }
    return kept.isEmpty ? [] : [.definitions(kept)]
  }

  private var time: String {
    guard let day = meeting.day else { return "" }
    let weekday = DayNames.weekdays[day.weekday - 1].de
    guard let start = meeting.start else { return "\(weekday), \(day.written(.german))" }
    let until = start.end(after: meeting.length).map { "–\($0.stored)" } ?? ""
    return "\(weekday), \(day.written(.german)), \(start.stored)\(until) Uhr"
  }

  private var place: String {
    let online = meeting.isOnline ? "online" : ""
    return [meeting.place, online].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Without single persons, who are nobody's business beyond the office.
  private func organisations(_ ids: [RecordID]) -> String {
    ids.compactMap { office.publicName(of: $0) }.joined(separator: "; ")
  }

  /// How many volunteers were there, and who, as with all others who were.
  private var volunteers: String {
    guard !meeting.volunteers.isEmpty else { return "" }
    let records = office.lookup(Volunteer.self)
    let known = meeting.volunteers.compactMap { records[$0] }
      .filter { !$0.isRestricted(on: office.today) }
    let names = known.map { volunteer in
      [volunteer.firstName, volunteer.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    let count = String(meeting.volunteers.count)
    return names.isEmpty ? count : "\(count): \(names.joined(separator: "; "))"
  }

  private func names(_ ids: [RecordID]) -> String {
    ids.compactMap(reading.label).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Names with their organisation: `Ayşe Öztürk (Stadt Neustadt)`.
  private func people(_ ids: [RecordID]) -> String {
    let contacts = office.lookup(Contact.self)
    return ids.compactMap { id -> String? in
      guard let contact = contacts[id] else { return nil }
      let name = [contact.firstName, contact.lastName].filter { !$0.isEmpty }
        .joined(separator: " ")
      let house = contact.partners.lazy.compactMap { office.publicName(of: $0) }.first ?? ""
      return house.isEmpty ? name : "\(name) (\(house))"
    }.joined(separator: "; ")
  }

  private var decisions: [Decision] {
    meeting.ordered(office.decisions.filter { $0.record.meeting == id }.map(\.record), by: \.line)
  }

  private var representation: String {
    decisions.map(\.represented).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  // The agenda with what came of it

  private var agenda: [Document.Block] {
    let sections = text.sections
    var blocks: [Document.Block] = []
    var isSaid: Set<Int> = []
    if let first = sections.first, first.number == nil, first.title.isEmpty {
      isSaid.insert(0)
      blocks.append(.heading(level: 1, sections.count > 1 ? "Zu Beginn" : "Protokoll"))
      blocks += self.blocks(first)
    }
    for (item, place) in zip(items, text.places(of: items.map(\.record))) {
      blocks.append(.heading(level: 1, heading(item.record)))
      if !item.record.proposer.isEmpty {
        blocks.append(.text("Eingebracht von \(item.record.proposer)"))
      }
      if let place {
        isSaid.insert(place)
        blocks += self.blocks(sections[place])
      } else if !item.record.result.isEmpty {
        blocks.append(.text(item.record.result))
      }
    }
    for (place, section) in sections.enumerated() where !isSaid.contains(place) {
      let number = section.number.map { "TOP \($0) " } ?? ""
      blocks.append(.heading(level: 1, "\(number)\(section.title)"))
      blocks += self.blocks(section)
    }
    return blocks
  }

  private func heading(_ item: AgendaItem) -> String {
    let number = item.number.map { "TOP \($0) " } ?? ""
    let state =
      item.isPutOff
      ? " (\(reading.word(item.state.key, of: .agendaStates)))" : ""
    return "\(number)\(item.title)\(state)"
  }

  /// The lines of a section, with the words for their signs.
  private func blocks(_ section: MinutesText.Section) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var plain: [String] = []
    var items: [String] = []
    func finish() {
      if !plain.isEmpty { blocks.append(.text(plain.joined(separator: "\n"))) }
      if !items.isEmpty { blocks.append(.list(items)) }
      (plain, items) = ([], [])
    }
    for line in section.lines {
      if let words = MinutesDocument.words(line, office, reading) {
        if !plain.isEmpty { finish() }
        items.append(words)
      } else {
        if !items.isEmpty { finish() }
        plain.append(line.text)
      }
    }
    finish()
    return blocks.filter { block in
      if case .text(let text) = block { !text.allSatisfy(\.isWhitespace) } else { true }
    }
  }

  /// A line that bears a sign, in words; nil for plain text.
  private static func words(
    _ line: MinutesLine,
    _ office: Office,
    _ reading: Reading
  ) -> String? {
    if let decision = line.decision {
      let how = MinutesSums.how(decision.method, decision.votes, decision.represented, reading)
      return "Beschluss: \(decision.text)\(how.isEmpty ? "" : " (\(how))")"
    }
    if let task = line.task {
      let due = task.due.map { "bis \($0.written(.german))" } ?? ""
      let who = [task.responsible, due].filter { !$0.isEmpty }.joined(separator: ", ")
      return "Aufgabe: \(task.title)\(who.isEmpty ? "" : " (\(who))")"
    }
    if case .note(let note) = line.content { return note }
    return nil
  }

  // What came out of it

  private var sections: [(String, [Document.Block])] {
    let sums = MinutesSums(id, meeting, in: office, reading: reading)
    return [
      ("Ergebnisse", paragraphs(meeting.decisions)),
      ("Arbeitsgruppen", groups), ("Beschlüsse", sums.decisions), ("Aufgaben", sums.tasks),
      ("Rahmenprogramm", paragraphs(meeting.programme)),
      ("Hinweise an alle", paragraphs(meeting.hints)),
      ("Dank", paragraphs(meeting.thanks)),
    ]
  }

  private func paragraphs(_ text: String) -> [Document.Block] {
    PrintedText.paragraphs(text).isEmpty ? [] : [.text(text)]
  }

  private var groups: [Document.Block] {
    let groups = office.subSessions.filter { $0.record.meeting == id }.map(\.record)
    return groups.flatMap { group -> [Document.Block] in
      let who = [group.chair, organisations(group.partners)].filter { !$0.isEmpty }
      let head = who.isEmpty ? [] : [Document.Block.text(who.joined(separator: " · "))]
      return [.heading(level: 2, group.title)] + head + paragraphs(group.result)
    }
  }

  private var smallPrint: String {
    let all = MinutesVersion.ordered(office.minutesVersions, of: id).map(\.record)
    let printed = "Ausgegeben am \(office.today.written(.german))."
    guard let last = all.first else { return "Entwurf. \(printed)" }
    let number = last.number ?? 1
    guard last.reopened == nil else {
      return "Entwurf; Fassung \(number) wurde wieder geöffnet. \(printed)"
    }
    let day = last.day.map { ", abgeschlossen am \($0.written(.german))" } ?? ""
    let sent = [people(last.contacts), last.others].filter { !$0.isEmpty }
      .joined(separator: "; ")
    let isChanged = last.text != meeting.minutes
    return [
      "Fassung \(number)\(day).", isChanged ? "Der Text wurde seither geändert." : "",
      sent.isEmpty ? "" : "Verteilt an: \(sent).", printed,
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
