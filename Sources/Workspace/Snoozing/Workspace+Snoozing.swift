package import Domain

/// Putting cases of the rules aside, and taking them up again (requirement 229).
extension Workspace {
  /// The rules that found something to be seen today, each with its cases, in the order of the rules.
  package var warningGroups: [(rule: Warning, cases: [WarningCase])] { snoozeBook.groups }

  /// What needs attention today and is not put aside, in the order of the rules.
  package var warnings: [WarningCase] { warningGroups.flatMap(\.cases) }

  /// What needs attention about one record and is not put aside.
  package func warnings(about id: RecordID) -> [WarningCase] {
    let snoozes = snoozesNow.snoozes
    return foundWarnings(about: id).filter {
      !snoozes.concern($0.warning) || snoozes.snooze(of: $0) == nil
    }
  }

  /// Cases of today that are put aside, those that come back first at the top.
  package var snoozedWarnings: [SnoozedCase] { snoozeBook.aside }

  /// Grows when the rules were asked anew or something was put aside, so that what is to be seen may
  /// be another.
  package var warningVersion: Int {
    foundWarningVersion + table(RecordType(WarningSnooze.self)).version
  }

  private static let snoozes = [WarningSnooze.kind]

  private var snoozeBook: SnoozeBook {
    let book = snoozesNow
    book.part(asked: foundWarningVersion) { foundWarningGroups }
    return book
  }

  private var snoozesNow: SnoozeBook {
    snoozing.take(state(of: Workspace.snoozes)) {
      records(WarningSnooze.self).map { Entry($0.0, $0.1) }
    }
    return snoozing
  }

  /// Whether something about a record is to be seen, as far as it is known.
  func isSeen(_ id: RecordID) -> Bool {
    let snoozes = snoozesNow.snoozes
    guard !snoozes.isEmpty else { return true }
    return attention.found.about(id).contains {
      !snoozes.concern($0.warning) || snoozes.snooze(of: $0) == nil
    }
  }

  /// Puts cases aside until a day, as one undo step.
  ///
  /// Throws a `Refusal` where the day is none for one of them, or the note is missing.
  package func snooze(_ cases: [WarningCase], until day: Day, note: String) throws {
    let note = note.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !note.isEmpty else {
      throw Refusal(
        de: "Bitte vermerken Sie, warum es warten kann.",
        en: "Please note why it can wait."
      )
    }
    let type = RecordType(WarningSnooze.self)
    for number in Set(cases.map(\.warning)) {
      try Warnings.rule(number)?.requireSnooze(until: day, today: today)
    }
    let drafts = cases.map { found in
      var values = links(of: found)
      values["warning"] = String(found.warning)
      values["about"] = found.about
      values["records"] = found.records.map(\.text).joined(separator: ",")
      values["until"] = day.stored
      values["note"] = note
      return newDraft(type, values)
    }
    try save(drafts, setting: outdated(by: cases).map { ($0, "archived", today.stored) })
  }

  /// Takes cases up again before their day, as one undo step.
  package func wake(_ cases: [SnoozedCase]) throws {
    let snoozes = snoozesNow.snoozes
    let held = cases.flatMap { snoozes.snoozes(of: $0.found) }.map(\.id)
    try set("archived", to: today.stored, of: Array(Set(held)).sorted())
  }

  /// Snoozes of the same cases whose day is past: the new one takes their place.
  private func outdated(by cases: [WarningCase]) -> [RecordID] {
    let keys = Set(cases.map { "\($0.warning)|\($0.about)|\($0.records.first?.text ?? "")" })
    return records(WarningSnooze.self).filter { _, snooze in
      guard snooze.archived == nil, let number = snooze.warning else { return false }
      let first = StoredList.parts(of: snooze.records).first ?? ""
      return snooze.until.map { $0 <= today } ?? true
        && keys.contains("\(number)|\(snooze.about)|\(first)")
    }.map(\.0)
  }

  /// The partner and the people that a case is about: its records, and whom they belong to.
  private func links(of found: WarningCase) -> [String: String] {
    let records = found.records.filter(exists)
    let owners = records.flatMap { id -> [RecordID] in
      guard let type = type(of: id), let values = values(of: id) else { return [] }
      return type.fields.filter(\.isOwner).flatMap { field in
        StoredList.parts(of: values[field.key] ?? "").map { RecordID($0) }.filter(exists)
      }
    }
    func links(to kind: RecordKind) -> [String] {
      var known: Set<RecordID> = []
      return (records + owners).filter { $0.prefix == kind.prefix && known.insert($0).inserted }
        .map(\.text)
    }
    return [
      "partner": links(to: Partner.kind).first ?? "",
      "volunteer": links(to: Volunteer.kind).joined(separator: ","),
      "contact": links(to: Contact.kind).joined(separator: ","),
    ].filter { !$0.value.isEmpty }
  }
}
