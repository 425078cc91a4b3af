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

  /// The rooms with so many seats that nothing else takes while this use lasts, those that are most
  /// like what is wanted first; rooms whose seats nobody counted come last.
  ///
  /// Nil for `seats` means about as many as the room has that is taken.
  package static func alternatives(
    to use: RoomUse,
    seats: Int?,
    among uses: [RoomUse],
    in office: Office
  ) -> [Entry<Room>] {
    let wanted = seats ?? office.rooms.first { $0.id == use.room }?.record.capacity ?? 0
    let taken = Set(
      uses.filter {
        $0.id != use.id && $0.day == use.day && $0.from < use.until && use.from < $0.until
      }.map(\.room)
    )
    let free = office.rooms.filter { room in
      room.id != use.room && !taken.contains(room.id)
        && room.record.capacity.map { $0 >= seats ?? 0 } ?? true
    }
    return free.sorted { left, right in
      let sizes = (distance(left.record, wanted), distance(right.record, wanted))
      return sizes.0 == sizes.1
        ? Folding.fold(left.record.name) < Folding.fold(right.record.name) : sizes.0 < sizes.1
    }
  }

  private static func distance(_ room: Room, _ wanted: Int) -> Int {
    room.capacity.map { abs($0 - wanted) } ?? .max
  }
}
