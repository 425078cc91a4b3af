/// The warnings about too much and too little time: W16, W17 and a rule of our own.
enum LoadWarnings {
  static let all = [
    Warning(
      16,
      Text(de: "Ausgelastet", en: "At capacity"),
      urgency: .later,
      area: .volunteers,
      action: .relieve,
      rule: Text(
        de:
          "Die Stunden je Woche aus laufenden Einsätzen erreichen den Anteil der erklärten Stunden, ohne sie zu überschreiten.",
        en:
          "The hours a week of running placements reach the share of the declared hours, without exceeding them."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.capacity],
      books: full
    ),
    Warning(
      17,
      Text(de: "Überlastet oder doppelt eingesetzt", en: "Over capacity or double booked"),
      urgency: .now,
      area: .volunteers,
      action: .relieve,
      rule: Text(
        de:
          "Heute oder ab dem Beginn eines vereinbarten Einsatzes sind es mehr Stunden als erklärt, oder zwei Einsätze liegen am selben Wochentag zur selben Zeit.",
        en:
          "Today or from the start of an agreed placement there are more hours than declared, or two placements lie at the same time of the same weekday."
      ),
      source: .workshop,
      books: over
    ),
    Warning(
      107,
      Text(de: "Einsatz außerhalb der Verfügbarkeit", en: "Placement outside the availability"),
      urgency: .soon,
      area: .volunteers,
      action: .relieve,
      rule: Text(
        de:
          "Ein Einsatz, der läuft oder vereinbart ist, liegt zu Zeiten, zu denen die Person keine Zeit angegeben hat.",
        en:
          "A placement that runs or is agreed lies at times at which the person is not available."
      ),
      source: .program,
      books: outside
    ),
  ]

  private static func serving(_ office: Office) -> [Entry<Volunteer>] {
    office.volunteers.filter { $0.record.state.key != "left" }
  }

  @Sendable
  private static func full(_ books: OfficeBooks) -> [WarningCase] {
    let (office, book) = (books.office, books.load)
    let share = office.value(of: VolunteerThresholds.capacity)
    return serving(office).compactMap { volunteer in
      let committed = book.committed(by: volunteer.id, on: office.today, today: office.today)
      guard let declared = volunteer.record.hoursPerWeek?.count, committed > 0,
        committed <= declared, committed * 100 >= declared * share
      else { return nil }
      let (name, sums) = (LoadWords.name(volunteer), LoadWords.hours(committed, of: declared))
      return WarningCase(
        16,
        Text(
          de: "„\(name)“ ist ausgelastet: \(sums.de) je Woche vergeben.",
          en: "“\(name)” is at capacity: \(sums.en) a week are taken."
        ),
        records: [volunteer.id]
      )
    }
  }

  @Sendable
  private static func over(_ books: OfficeBooks) -> [WarningCase] {
    let (office, book) = (books.office, books.load)
    return serving(office).flatMap { volunteer in
      let bookings = DoubleBooking.find(book.placements(of: volunteer.id), from: office.today)
      return [overload(volunteer, book, office.today)].compactMap { $0 }
        + bookings.map { clash($0, volunteer, book, office) }
    }
  }

  /// The first day, today or the start of a placement, on which more is promised than declared.
  private static func overload(
    _ volunteer: Entry<Volunteer>,
    _ book: LoadBook,
    _ today: Day
  ) -> WarningCase? {
    guard let declared = volunteer.record.hoursPerWeek?.count else { return nil }
    let placements = book.placements(of: volunteer.id)
    let starts = placements.compactMap { $0.record.claim(from: today)?.from }
    for day in Set(starts + [today]).sorted() {
      let committed = book.committed(by: volunteer.id, on: day, today: today)
      guard committed > declared else { continue }
      let (name, sums) = (LoadWords.name(volunteer), LoadWords.hours(committed, of: declared))
      let start = WarningWords.day(day)
      let when = day == today ? Text("") : Text(de: "ab \(start.de) ", en: "from \(start.en) on ")
      return WarningCase(
        17,
        Text(
          de: "„\(name)“ ist \(when.de)überlastet: \(sums.de) je Woche vergeben.",
          en: "“\(name)” is over capacity \(when.en)with \(sums.en) a week."
        ),
        records: [volunteer.id]
          + placements.filter { $0.record.fills(day, today: today) }.map(\.id)
      )
    }
    return nil
  }

  private static func clash(
    _ booking: DoubleBooking,
    _ volunteer: Entry<Volunteer>,
    _ book: LoadBook,
    _ office: Office
  ) -> WarningCase {
    let name = LoadWords.name(volunteer)
    let times = LoadWords.times(booking.times)
    let begin = booking.period.from ?? office.today
    let when =
      begin <= office.today
      ? Text("") : Text(de: ", ab \(begin.written(.german))", en: ", from \(begin.stored) on")
    return WarningCase(
      17,
      Text(
        de: "„\(name)“ ist doppelt eingesetzt: \(times.de)\(when.de).",
        en: "“\(name)” is double booked: \(times.en)\(when.en)."
      ),
      records: [volunteer.id, booking.first, booking.second]
    )
  }

  @Sendable
  private static func outside(_ books: OfficeBooks) -> [WarningCase] {
    let (office, book) = (books.office, books.load)
    return serving(office).flatMap { volunteer in
      book.placements(of: volunteer.id).compactMap { placement -> WarningCase? in
        let times = placement.record.times(outside: volunteer.record.availability)
        guard !times.isEmpty, let period = placement.record.claim(from: office.today),
          times.contains(where: { period.has(weekday: $0.weekday) })
        else { return nil }
        let (name, words) = (LoadWords.name(volunteer), LoadWords.times(times))
        return WarningCase(
          107,
          Text(
            de: "„\(name)“ ist zu Zeiten eingesetzt, die nicht frei gegeben sind: \(words.de).",
            en: "“\(name)” is placed at times that were not told as free: \(words.en)."
          ),
          records: [volunteer.id, placement.id]
        )
      }
    }
  }
}
