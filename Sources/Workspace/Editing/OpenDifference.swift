package import Domain
import Store

/// A field for which two offices have different values, and nobody has decided between them yet.
package struct OpenDifference: Hashable, Sendable {
  /// One value, with the one who wrote it.
  package struct Side: Hashable, Sendable {
    /// As stored, empty where the field was cleared.
    package let value: String
    package let user: String
    package let time: Moment
    /// Whether it was written in this office.
    package let isHere: Bool
    /// Whether it was taken back with its whole record.
    package let isWithdrawn: Bool
  }

  package let field: String
  package let title: Text
  /// What stands there, as stored; empty where nothing does.
  package let current: String
  package let others: [Side]
  /// The write that put the value there.
  let write: OperationID?
  let seen: Set<OperationID>
}

extension OpenDifference.Side {
  /// `bea, 14:02, anderes Büro`.
  package func origin(_ language: Language, today: Day) -> String {
    let place = isHere ? Text(de: "hier", en: "here") : Text(de: "anderes Büro", en: "other office")
    let words = "\(user), \(time.written(language, today: today)), \(place[language])"
    guard isWithdrawn else { return words }
    return words + Text(de: ", zurückgenommen", en: ", undone")[language]
  }
}

extension Workspace {
  package func isDiffering(_ id: RecordID) -> Bool { !store.differences(of: id.text).isEmpty }

  /// What is to be decided about a record, in the order of its fields.
  package func differences(of id: RecordID) -> [OpenDifference] {
    let all = store.differences(of: id.text)
    guard !all.isEmpty, let record = stored(id) else { return [] }
    let type = type(of: id)
    let found = Dictionary(grouping: all, by: \.field).map { field, differences in
      OpenDifference(
        field: field,
        title: type?.field(field)?.title ?? Text(field),
        current: record[field]?.value ?? "",
        others: differences.map { difference in
          OpenDifference.Side(
            value: difference.value ?? "",
            user: difference.user,
            time: LocalClock.moment(at: difference.time),
            isHere: difference.isHere,
            isWithdrawn: difference.isWithdrawn
          )
        },
        write: record[field]?.write,
        seen: Set(differences.map(\.write))
      )
    }
    func place(_ difference: OpenDifference) -> Int { type?.position(of: difference.field) ?? .max }
    return found.sorted { (place($0), $0.field) < (place($1), $1.field) }
  }

  /// Who wrote what stands in a field that differs; nil where nothing stands there.
  package func author(of difference: OpenDifference) -> OpenDifference.Side? {
    guard let write = difference.write, let author = author(of: write) else { return nil }
    return OpenDifference.Side(
      value: difference.current,
      user: author.user,
      time: author.time,
      isHere: store.isHere(write),
      isWithdrawn: false
    )
  }

  /// Writes what shall hold as one undo step; the marks go away at both offices.
  ///
  /// Throws `EditConflicts` where somebody changed such a field since the differences were asked
  /// for.
  package func settle(_ id: RecordID, _ choices: [(OpenDifference, value: String)]) throws {
    if let type = type(of: id) {
      var values = self.values(of: id) ?? [:]
      for (difference, value) in choices { values[difference.field] = value }
      if let problem = type.problems(of: values).first { throw problem.refusal }
    }
    let changes = choices.map { difference, value in
      Change(
        record: id.text,
        field: difference.field,
        value: value.isEmpty ? nil : value,
        base: .write(difference.write),
        seen: difference.seen
      )
    }
    do {
      try commit(changes)
    } catch StoreRefusal.conflicts(let conflicts) {
      throw EditConflicts(all: conflicts.map { EditConflict($0, type(of: id)) })
    }
  }
}
