package import Domain

/// The confirmation that somebody took part in a course, or is registered for it, in German
/// (requirements 111 and 118).
///
/// It names the volunteer and the course and nothing else: no other participant, no lecturer, no
/// cost.
package struct CourseCertificate {
  private let participation: Participation
  private let course: Course
  private let standing: CourseStanding?
  private let office: Office
  private let reading: Reading

  /// `reading` must be German and have no words for what was erased.
  package init(_ participation: Entry<Participation>, in office: Office, reading: Reading) {
    self.participation = participation.record
    let entry = office.courses.first { $0.id == participation.record.course }
    course = entry?.record ?? Course()
    standing = entry.flatMap { office.standing(of: $0.id) }
    self.office = office
    self.reading = reading
  }

  /// Whether somebody was there; nothing else is confirmed of who only waits or never came.
  private var wasThere: Bool {
    switch participation.state.key {
    case "attending", "completed": true
    case "dropped": (participation.attended ?? 0) > 0
    default: false
    }
  }

  package var document: Document {
    var document = Document(wasThere ? "Teilnahmebestätigung" : "Anmeldebestätigung")
    document.blocks = [
      .heading(level: 1, name),
      .text(sentence),
      .definitions(facts),
    ]
    if wasThere {
      let gained = course.competences.map { reading.word($0.key, of: .competences) }
      document.blocks += list("Inhalte", unique((standing?.sessions ?? []).map(\.record.topic)))
      document.blocks += list("Erworbene Kompetenzen", gained)
    }
    document.blocks.append(.signatures([Document.Signature(party: issuer)]))
    document.blocks.append(.smallPrint("Ausgestellt am \(written(office.today))."))
    return document
  }

  private var sentence: String {
    let title = title
    switch participation.state.key {
    case "completed": return "hat den Kurs „\(title)“ erfolgreich abgeschlossen."
    case _ where wasThere: return "hat am Kurs „\(title)“ teilgenommen."
    case "dropped": return "war zum Kurs „\(title)“ angemeldet."
    case "registered": return "ist zum Kurs „\(title)“ angemeldet."
    default: return "steht auf der Warteliste für den Kurs „\(title)“."
    }
  }

  /// That of an archived course too.
  private var title: String {
    course.title.isEmpty ? participation.course.flatMap(reading.label) ?? "" : course.title
  }

  /// First name first, as on a letter.
  private var name: String {
    guard let volunteer = participation.volunteer else { return "" }
    if let person = office.volunteers.first(where: { $0.id == volunteer })?.record {
      return [person.firstName, person.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return reading.label(volunteer) ?? ""
  }

  private var issuer: String {
    office.publicName(of: course.provider) ?? office.settings.name
  }

  private var facts: [Document.Definition] {
    let rows = [
      ("Art des Kurses", reading.word(course.type.key, of: .courseTypes)),
      ("Spezialisierung", reading.word(course.specialisation.key, of: .specialisations)),
      ("Zeitraum", period),
      ("Umfang", wasThere ? units : ""),
      ("Träger", office.publicName(of: course.provider) ?? ""),
      ("Ort", course.venue),
      ("Grundlage", course.curriculum.flatMap(reading.label) ?? ""),
      ("Abgeschlossen am", participation.completed.map(written) ?? ""),
      ("Qualifikation", qualification),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Document.Definition($0.0, $0.1) }
  }

  private var period: String {
    let period = standing?.period ?? Period(from: course.start, until: course.end)
    switch (period.from, period.until) {
    case (nil, nil): return ""
    case (let from?, nil): return "ab \(written(from))"
    case (nil, let until?): return "bis \(written(until))"
    case (let from?, let until?):
      return from == until ? written(from) : "\(written(from)) bis \(written(until))"
    }
  }

  private var units: String {
    let all = standing?.units ?? course.units ?? 0
    guard let attended = participation.attended else {
      return all > 0 ? "\(all) Unterrichtseinheiten" : ""
    }
    return all > 0 && attended != all
      ? "\(attended) von \(all) Unterrichtseinheiten" : "\(attended) Unterrichtseinheiten"
  }

  /// What the volunteer was qualified as by this course, and until when.
  private var qualification: String {
    let gained = office.qualifications.map(\.record).first { record in
      record.volunteer == participation.volunteer && record.course == participation.course
        && record.volunteer != nil
    }
    guard let gained else { return "" }
    let word = reading.word(gained.type.key, of: .qualificationKinds)
    return gained.until.map { "\(word), gültig bis \(written($0))" } ?? word
  }

  private func list(_ title: String, _ items: [String]) -> [Document.Block] {
    let filled = items.filter { !$0.isEmpty }
    return filled.isEmpty ? [] : [.heading(level: 2, title), .list(filled)]
  }

  private func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }

  private func written(_ day: Day) -> String { day.written(.german) }
}
