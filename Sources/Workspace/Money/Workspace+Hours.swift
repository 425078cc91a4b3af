package import Domain

/// What makes two entries of hours the same.
package struct HoursKey: Hashable {
  private let volunteer: RecordID?
  private let day: Day?
  private let length: Minutes?
  private let activity: String
  private let placement: RecordID?
  private let agreement: RecordID?

  package init(_ entry: HoursEntry) {
    volunteer = entry.volunteer
    day = entry.day
    length = entry.length
    activity = Folding.fold(entry.activity)
    placement = entry.placement
    agreement = entry.agreement
  }
}

extension Workspace {
  /// How often each entry of hours in use stands there.
  package var hoursThere: [HoursKey: Int] {
    var counts: [HoursKey: Int] = [:]
    for (_, entry) in records(HoursEntry.self) where entry.archived == nil {
      counts[HoursKey(entry), default: 0] += 1
    }
    return counts
  }

  /// The placement in use that takes a person's time on a day, where there is just one.
  ///
  /// `values` are those of an entry of hours or an expense.
  package func runningPlacement(of values: [String: String]) -> Entry<Placement>? {
    guard let day = values["day"].flatMap(Day.init(stored:)) else { return nil }
    let running = placements(of: values).filter { $0.record.takesTime(on: day) }
    return running.count == 1 ? running.first : nil
  }

  /// The placements in use of the person whom an entry names.
  package func placements(of values: [String: String]) -> [Entry<Placement>] {
    inUse(Placement.self, naming: values["volunteer"] ?? "", in: "volunteer")
  }

  /// The records in use of a type that name another, by its identity, in a field.
  package func inUse<R: Record>(_ type: R.Type, naming id: String, in field: String) -> [Entry<R>] {
    let table = table(RecordType(type))
    guard !id.isEmpty, let position = table.type.position(of: field) else { return [] }
    return table.linking(to: RecordID(id), in: position).compactMap { entry($0, of: type) }
      .filter(\.isInUse)
  }
}
