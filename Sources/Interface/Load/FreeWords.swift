import Domain
import Workspace

/// The words around the question who has time.
struct FreeWords {
  private let app: App
  private let language: Language
  private let reading: Reading

  init(_ app: App) {
    self.app = app
    language = app.language
    reading = app.workspace.reading
  }

  /// What is asked for, part by part.
  func asked(_ question: FreeQuestion) -> String {
    var parts = [question.day.writtenWithWeekday(language), time(question)]
    if let term = question.language {
      let level = question.level.map { level in
        let words = reading.word(level.key, of: .languageLevels)
        return Text(de: ", mind. \(words)", en: ", at least \(words)")[language]
      }
      parts.append(reading.word(term.key, of: .languages) + (level ?? ""))
    }
    if let district = question.district { parts.append(reading.word(district.key, of: .districts)) }
    if let topic = question.topic { parts.append(reading.word(topic.key, of: .topics)) }
    return parts.joined(separator: " · ")
  }

  /// `nachmittags`, `14–17 (ganz)`.
  private func time(_ question: FreeQuestion) -> String {
    guard let time = question.time else { return "" }
    let words = time.written(language).split(separator: " ").dropFirst().joined(separator: " ")
    return question.isWhole
      ? Text(de: "\(words) ganz", en: "the whole of \(words)")[language] : words
  }

  /// Without the weekday, which is asked for.
  func times(_ times: [WeekTime]) -> String {
    times.map { $0.written(language).split(separator: " ").dropFirst().joined(separator: " ") }
      .joined(separator: ", ")
  }

  func brings(_ volunteer: Volunteer) -> String {
    let languages = volunteer.languages.map { reading.word($0.language.key, of: .languages) }
    let districts = volunteer.reach.map { reading.word($0.key, of: .districts) }
    return [languages, districts].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
      .joined(separator: " · ")
  }

  /// Why somebody is in the list.
  func reasons(_ answer: FreeVolunteers.Answer, _ question: FreeQuestion) -> String {
    let record = answer.volunteer.record
    let hours = LoadWords(language: language)
    let available = record.availability.filter { $0.weekday == question.day.weekday }
      .map { $0.written(language) }.joined(separator: ", ")
    var reasons = [Text(de: "verfügbar \(available)", en: "available \(available)")[language]]
    let taken = taken(answer.volunteer.id, question)
    reasons.append(
      taken.isEmpty
        ? Text(de: "dann in keinem Einsatz", en: "in no placement then")[language]
        : Text(de: "eingesetzt \(taken)", en: "placed \(taken)")[language]
    )
    if let left = answer.left, let declared = record.hoursPerWeek?.count {
      let (some, all) = (hours.hours(left), hours.hours(declared))
      reasons.append(Text(de: "\(some) von \(all) frei", en: "\(some) of \(all) left")[language])
    } else {
      reasons.append(Text(de: "Stunden nicht erfasst", en: "hours not declared")[language])
    }
    if let skill = answer.skill {
      reasons.append(FieldKind.languages.show([skill].stored, reading))
    }
    if let district = question.district {
      let name = reading.word(district.key, of: .districts)
      reasons.append(
        record.reach.contains(district)
          ? name : Text(de: "ortsunabhängig", en: "serves anywhere")[language]
      )
    }
    let state = reading.word(record.state.key, of: .volunteerStates)
    reasons.append(Text(de: "Stand: \(state)", en: "state: \(state)")[language])
    return reasons.joined(separator: "; ")
  }

  /// When somebody is placed on that weekday.
  private func taken(_ id: RecordID, _ question: FreeQuestion) -> String {
    let today = app.workspace.today
    let times = app.workspace.office.placements.filter { entry in
      entry.record.volunteer == id && entry.record.fills(question.day, today: today)
    }.flatMap(\.record.times)
    return times.filter { $0.weekday == question.day.weekday }.merged()
      .map { $0.written(language) }.joined(separator: ", ")
  }

  func unasked(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return Text(
      de: "Passend, aber ohne erfasste Zeiten: \(count).",
      en: "Fitting, but never asked for their times: \(count)."
    )[language]
  }
}
