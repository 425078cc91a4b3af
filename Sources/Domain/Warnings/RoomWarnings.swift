/// The warnings about rooms: W34, and rooms with fewer seats than the course has places.
enum RoomWarnings {
  static let all = [
    Warning(
      34,
      Text(de: "Raum doppelt vergeben", en: "Room double-booked"),
      urgency: .now,
      area: .meetings,
      action: .decide,
      rule: Text(
        de:
          "Zwei Buchungen oder Kurstermine belegen heute oder später denselben Raum zur selben Zeit. Was endet, wenn das andere beginnt, stört nicht.",
        en:
          "Two bookings or course sessions take the same room at the same time, today or later. What ends when the other begins is not in its way."
      ),
      source: .workshop,
      cases: doubleBooked
    ),
    Warning(
      110,
      Text(de: "Raum zu klein für den Kurs", en: "Room too small for the course"),
      urgency: .soon,
      area: .meetings,
      action: .decide,
      rule: Text(
        de: "Ein Kurs hat heute oder später mehr Plätze als der Raum, in dem er stattfindet.",
        en: "A course has today or later more places than the room in which it takes place."
      ),
      source: .program,
      cases: tooSmall
    ),
  ]

  @Sendable
  private static func doubleBooked(_ office: Office) -> [WarningCase] {
    let rooms = office.lookup(Room.self)
    return RoomConflict.all(among: RoomUse.all(in: office), from: office.today).map { conflict in
      let day = WarningWords.day(conflict.first.day)
      let name = rooms[conflict.first.room]?.name ?? conflict.first.room.text
      let uses = [conflict.first, conflict.second].map(words)
      return WarningCase(
        34,
        Text(
          de: "„\(name)“ ist am \(day.de) doppelt vergeben: \(uses[0].de) und \(uses[1].de).",
          en: "“\(name)” is double-booked on \(day.en): \(uses[0].en) and \(uses[1].en)."
        ),
        records: [conflict.first.id, conflict.second.id, conflict.first.room]
      )
    }
  }

  /// `„Basiskurs“ 10:00–12:00`.
  static func words(_ use: RoomUse) -> Text {
    let times = use.isAllDay ? Text(de: "ganztags", en: "all day") : Text(use.times)
    return use.purpose.isEmpty
      ? times : Text(de: "„\(use.purpose)“ \(times.de)", en: "“\(use.purpose)” \(times.en)")
  }

  @Sendable
  private static func tooSmall(_ office: Office) -> [WarningCase] {
    let rooms = office.lookup(Room.self)
    let courses = office.lookup(Course.self)
    var seen: Set<[RecordID]> = []
    return RoomUse.all(in: office).compactMap { use in
      guard use.day >= office.today, let id = use.course, let course = courses[id],
        let room = rooms[use.room], let places = course.places, let seats = room.capacity,
        seats < places, seen.insert([id, use.room]).inserted
      else { return nil }
      return WarningCase(
        110,
        Text(
          de:
            "„\(room.name)“ hat \(seats) Plätze, der Kurs „\(course.title)“ hat \(places).",
          en: "“\(room.name)” has \(seats) seats, the course “\(course.title)” has \(places)."
        ),
        records: [id, use.room, use.id]
      )
    }
  }
}
