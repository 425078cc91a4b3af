/// Rooms with bookings in each other's way, and what the sample office lends and looks for.
enum RoomCases {
  static let all = rooms + bookings + resources

  private static let rooms: [SampleCase] = [
    room("raum-saal", "Saal im Haus der Begegnung", "haus", "40", "projector,kitchen,wifi")
      .with(["accessible": "yes", "cost": "kostenfrei für Vereine"]),
    room("raum-klein", "Gruppenraum im ersten Stock", "haus", "10", "flipchart,children"),
    room("raum-seminar", "Seminarraum der Freiwilligenagentur", "agentur", "18", "projector,wifi")
      .with(["accessible": "yes"]),
  ]

  private static func room(
    _ key: String,
    _ name: String,
    _ partner: String,
    _ seats: String,
    _ equipment: String
  ) -> SampleCase {
    SampleCase(
      Room.self,
      key,
      1000,
      [
        "name": name, "partner": partner, "capacity": seats, "equipment": equipment,
        "address": "Marktplatz 4", "district": "Altstadt",
      ]
    )
  }

  private static let bookings: [SampleCase] = [
    // Meets a session of the course for beginners (W34).
    booking("raum-saal", 2, "19:00", "21:00", "Treffen der Helferkreise"),
    // One ends when the other begins: no conflict.
    booking("raum-seminar", 1, "10:00", "12:00", "Sprechstunde"),
    booking("raum-seminar", 1, "12:00", "14:00", "Erstgespräche"),
    booking("raum-seminar", 3, "16:00", "18:00", "Supervision"),
    booking("raum-saal", 6, "15:00", "17:30", "Sprachcafé"),
    booking("raum-klein", -3, "09:00", "11:00", "Krabbelgruppe"),
  ]

  private static func booking(
    _ room: String,
    _ day: Int,
    _ start: String,
    _ end: String,
    _ purpose: String
  ) -> SampleCase {
    SampleCase(
      RoomBooking.self,
      "",
      21,
      [
        "room": room, "day": "\(day)", "start": start, "end": end, "purpose": purpose,
        "by": "Anna Rößler",
      ]
    )
  }

  private static let resources: [SampleCase] = [
    resource("Kinderfahrräder", "things", "wanted", "6"),
    resource("Wörterbücher Dari – Deutsch", "material", "wanted", "10"),
    resource("Geld für Eintritte im Ferienprogramm", "money", "wanted", ""),
    resource("Beamer mit Leinwand", "equipment", "lent", "1")
      .with(["lent-to": "Helferkreis Lerchenberg", "until": "-5"]),
    resource("Nähmaschinen", "equipment", "there", "4").with(["place": "Haus der Begegnung"]),
    resource("Schulranzen", "things", "offered", "12").with(["partner": "schule"]),
  ]

  private static func resource(
    _ name: String,
    _ type: String,
    _ state: String,
    _ count: String
  ) -> SampleCase {
    SampleCase(
      Resource.self,
      "",
      40,
      ["name": name, "type": type, "state": state, "count": count]
    )
  }
}
