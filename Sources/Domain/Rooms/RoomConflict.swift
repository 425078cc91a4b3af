/// Two uses of a room at one time (W34), and the rooms that are free instead.
package struct RoomConflict: Hashable, Sendable {
  package let first: RoomUse
  package let second: RoomUse

  /// All pairs of uses in each other's way from a day on, the next first.
  package static func all(among uses: [RoomUse], from day: Day) -> [RoomConflict] {
    let later = uses.filter { $0.day >= day }
    let places = Dictionary(grouping: later) { Place(room: $0.room, day: $0.day) }
    let pairs = places.values.flatMap { here -> [RoomConflict] in
      let sorted = here.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
      return sorted.indices.flatMap { index in
        sorted[(index + 1)...].prefix { $0.from < sorted[index].until }.filter {
          $0.conflicts(with: sorted[index])
        }.map { RoomConflict(first: sorted[index], second: $0) }
      }
    }
    return pairs.sorted { left, right in
      (left.first.day.number, left.first.from, left.first.id, left.second.id)
        < (right.first.day.number, right.first.from, right.first.id, right.second.id)
    }
  }

  private struct Place: Hashable {
    let room: RecordID
    let day: Day
  }

  /// The rooms with so many seats that nothing else takes while this use lasts, the smallest that
  /// is large enough first; rooms whose seats nobody counted come last.
  package static func alternatives(
    to use: RoomUse,
    seats: Int,
    among uses: [RoomUse],
    in office: Office
  ) -> [Entry<Room>] {
    let taken = Set(
      uses.filter {
        $0.id != use.id && $0.day == use.day && $0.from < use.until && use.from < $0.until
      }.map(\.room)
    )
    let free = office.rooms.filter { room in
      room.id != use.room && !taken.contains(room.id)
        && room.record.capacity.map { $0 >= seats } ?? true
    }
    return free.sorted { left, right in
      let sizes = (left.record.capacity ?? .max, right.record.capacity ?? .max)
      return sizes.0 == sizes.1
        ? Folding.fold(left.record.name) < Folding.fold(right.record.name) : sizes.0 < sizes.1
    }
  }
}
