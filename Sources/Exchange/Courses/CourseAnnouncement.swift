package import Domain

/// What a course offers, for its participants and for the volunteers of partners, in German
/// (requirements 105 to 107 and 116).
///
/// It names nobody who learns or teaches; costs, funding and the notes of the office stay in the
/// house.
package struct CourseAnnouncement {
  private let course: Course
  private let standing: CourseStanding?
  private let office: Office
  private let reading: Reading

  /// `reading` must be German and have no words for what was erased.
  package init(_ course: Entry<Course>, in office: Office, reading: Reading) {
    self.course = course.record
    standing = office.standing(of: course.id)
    self.office = office
    self.reading = reading
  }

  package var document: Document {
    var document = Document(course.title)
    if course.state == Term("cancelled") { document.blocks.append(.text("Der Kurs ist abgesagt.")) }
    document.blocks.append(.definitions(facts))
    if course.isOpenToPartners {
      document.blocks.append(
        .text("Der Kurs steht auch Freiwilligen unserer Partner offen.")
      )
    }
    if !dates.rows.isEmpty {
      document.blocks += [.heading(level: 1, "Termine"), .table(dates.withoutEmptyColumns)]
    }
    let gained = course.competences.map { reading.word($0.key, of: .competences) }
    if !gained.isEmpty {
      document.blocks += [.heading(level: 1, "Was Sie mitnehmen"), .list(gained)]
    }
    document.blocks.append(.smallPrint("Stand: \(written(office.today))"))
    return document
  }

  private var facts: [Document.Definition] {
    let rows = [
      ("Art", reading.word(course.type.key, of: .courseTypes)),
      ("Spezialisierung", reading.word(course.specialisation.key, of: .specialisations)),
      ("Zeitraum", period),
      ("Umfang", standing.map { $0.units > 0 ? "\($0.units) Unterrichtseinheiten" : "" } ?? ""),
      ("Themen", course.topics.map { reading.word($0.key, of: .topics) }.joined(separator: ", ")),
      ("Träger", office.publicName(of: course.provider) ?? ""),
      ("Ort", course.venue),
      ("Freie Plätze", places),
      ("Abschluss", grant),
      ("Grundlage", course.curriculum.flatMap(reading.label) ?? ""),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0, $0.1) }
  }

  private var period: String {
    let period = standing?.period ?? Period(from: course.start, until: course.end)
    let days = [period.from, period.until].compactMap { $0.map(written) }
    return days.joined(separator: " bis ")
  }

  private var places: String {
    guard let standing, let free = standing.free, let places = course.places else { return "" }
    return free > 0 ? "\(free) von \(places)" : "keine; wir führen eine Warteliste"
  }

  private var grant: String {
    let word = reading.word(course.grants.key, of: .qualificationKinds)
    guard let months = course.validMonths, months > 0, !word.isEmpty else { return word }
    return "\(word), gültig \(months) Monate"
  }

  private var dates: DocumentTable {
    var table = DocumentTable([
      .init("Tag"), .init("Zeit"), .init("Thema"), .init("Raum"), .init("UE", isNumeric: true),
    ])
    for session in (standing?.sessions ?? []).map(\.record) {
      let times = [session.start, session.end].compactMap { $0?.stored }
      table.append([
        session.day?.writtenWithWeekday(.german) ?? "", times.joined(separator: "–"),
        session.topic, session.room.flatMap(reading.label) ?? "",
        session.units.map(String.init) ?? "",
      ])
    }
    return table
  }

  private func written(_ day: Day) -> String { day.written(.german) }
}
