import Domain
import Workspace

/// How uses of rooms are told.
enum RoomWords {
  /// `10:00–12:00 Basiskurs`.
  static func use(_ use: RoomUse) -> Text {
    let times = use.isAllDay ? Text(de: "ganztags", en: "all day") : Text(use.times)
    return use.purpose.isEmpty ? times : times + Text(" \(use.purpose)")
  }

  /// `10–12:30`: full hours without their minutes, so that a narrow column has room for it.
  static func short(_ use: RoomUse, _ language: Language) -> String {
    if use.isAllDay { return Text(de: "ganztags", en: "all day")[language] }
    return "\(short(use.from))–\(short(use.until))"
  }

  private static func short(_ minutes: Int) -> String {
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60)" : "\(minutes / 60):\(padded(rest, to: 2))"
  }

  /// Seats, equipment and what it costs.
  static func facts(_ room: Room, _ app: App) -> String {
    let reading = app.workspace.reading
    let seats = room.capacity.map { Text(de: "\($0) Plätze", en: "\($0) seats")[app.language] }
    let access = room.isAccessible ? Text(de: "barrierefrei", en: "step-free")[app.language] : ""
    let equipment = room.equipment.map { reading.word($0.key, of: .roomEquipment) }
    return ([seats ?? "", access] + equipment + [room.cost, room.address]).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
