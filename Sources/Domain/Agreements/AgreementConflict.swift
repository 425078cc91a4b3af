/// Two agreements that settle the same between the same parties for the same days.
package struct AgreementConflict: Sendable {
  package let first: Entry<Agreement>
  package let second: Entry<Agreement>
  /// The parties of both.
  package let parties: [RecordID]
  /// The tasks that both settle; empty where neither names any.
  package let tasks: [Term]
  /// The days on which both hold.
  package let period: Period

  /// All conflicts that are not past, each once.
  package static func all(in office: Office) -> [AgreementConflict] {
    var places: [Pair: [Int]] = [:]
    let agreements = office.agreements
    let parties = agreements.map { office.parties(of: $0.record) }
    for (place, entry) in agreements.enumerated() where entry.record.isSettled {
      for pair in Pair.all(of: parties[place]) { places[pair, default: []].append(place) }
    }
    var seen: Set<[Int]> = []
    var conflicts: [AgreementConflict] = []
    for shared in places.values where shared.count > 1 {
      for (position, left) in shared.enumerated() {
        for right in shared[(position + 1)...] where seen.insert([left, right]).inserted {
          let both = parties[left].filter(parties[right].contains)
          if let conflict = AgreementConflict(
            agreements[left],
            agreements[right],
            parties: both,
            today: office.today
          ) {
            conflicts.append(conflict)
          }
        }
      }
    }
    return conflicts.sorted { ($0.first.id, $0.second.id) < ($1.first.id, $1.second.id) }
  }

  private init?(
    _ first: Entry<Agreement>,
    _ second: Entry<Agreement>,
    parties: [RecordID],
    today: Day
  ) {
    let (left, right) = (first.record, second.record)
    guard left.replaces != second.id, right.replaces != first.id,
      let period = left.period.common(with: right.period), period.until ?? today >= today
    else { return nil }
    let tasks = left.tasks.filter(right.tasks.contains)
    guard !tasks.isEmpty || (left.tasks.isEmpty && right.tasks.isEmpty) else { return nil }
    self.first = first
    self.second = second
    self.parties = parties
    self.tasks = tasks
    self.period = period
  }

  @Sendable
  static func cases(in office: Office) -> [WarningCase] {
    all(in: office).map { conflict in
      let names = WarningWords.list(conflict.parties.map(office.name))
      let tasks = WarningWords.list(conflict.tasks.map { office.words($0, of: .taskAreas) })
      let what =
        conflict.tasks.isEmpty
        ? Text("") : Text(de: ", beide für \(tasks.de)", en: ", both for \(tasks.en)")
      let when = conflict.period.from.map { from in
        let day = WarningWords.day(from)
        return from > office.today
          ? Text(de: " ab \(day.de)", en: " from \(day.en)")
          : Text(de: " seit \(day.de)", en: " since \(day.en)")
      }
      let titles = (conflict.first.record.title, conflict.second.record.title)
      return WarningCase(
        101,
        Text(
          de:
            "„\(titles.0)“ und „\(titles.1)“ gelten\(when?.de ?? "") zugleich zwischen \(names.de)\(what.de).",
          en:
            "“\(titles.0)” and “\(titles.1)” both hold\(when?.en ?? "") between \(names.en)\(what.en)."
        ),
        records: [conflict.first.id, conflict.second.id]
      )
    }
  }
}
