import Domain
import Workspace

/// The parts of sentences about courses.
enum CourseWords {
  /// `12 von 15 Plätzen, 3 frei`, `12, ohne Zahl der Plätze`.
  static func places(_ standing: CourseStanding) -> Text {
    let taken = standing.taken
    guard let places = standing.course.record.places, let free = standing.free else {
      return Text(de: "\(taken) Plätze vergeben", en: "\(taken) places taken")
    }
    let over = taken - places
    if over > 0 {
      return Text(
        de: "\(taken) von \(places) Plätzen, \(over) zu viel",
        en: "\(taken) of \(places) places, \(over) too many"
      )
    }
    return Text(
      de: "\(taken) von \(places) Plätzen, \(free) frei",
      en: "\(taken) of \(places) places, \(free) free"
    )
  }

  static func isOverbooked(_ standing: CourseStanding) -> Bool {
    standing.course.record.places.map { standing.taken > $0 } ?? false
  }

  /// `48 UE: 32 in 8 Terminen geplant, 20 gehalten`.
  static func units(_ standing: CourseStanding, today: Day) -> Text {
    let planned = standing.plannedUnits
    let held = standing.heldUnits(on: today)
    let count = standing.sessions.count
    let sessions =
      count == 1
      ? Text(de: "1 Termin", en: "1 session")
      : Text(de: "\(count) Terminen", en: "\(count) sessions")
    let announced = standing.course.record.units.map { "\($0)" } ?? "–"
    return Text(
      de: "\(announced) UE vorgesehen, \(planned) in \(sessions.de) geplant, \(held) gehalten",
      en: "\(announced) units announced, \(planned) planned in \(sessions.en), \(held) held"
    )
  }

  /// Whether sessions are planned, and not for as many units as were announced.
  static func isUnitsApart(_ standing: CourseStanding) -> Bool {
    standing.plannedUnits > 0
      && standing.course.record.units.map { $0 != standing.plannedUnits } ?? false
  }

  static func money(_ money: Money?, _ app: App) -> String {
    guard let money else { return "–" }
    return FieldKind.money.show(money.stored, app.workspace.reading)
  }

  /// Fees, material, the sum and the share of each.
  static func cost(_ standing: CourseStanding, _ app: App) -> Text? {
    guard let cost = standing.cost else { return nil }
    let sum = money(cost, app)
    let fees = money(standing.honorarium, app)
    let reckoned = standing.isReckoned ? Text(de: " errechnet", en: " reckoned") : Text("")
    let material = money(standing.course.record.materials, app)
    let head = standing.costPerHead.map { money($0, app) }
    let share = head.map { Text(de: ", je Kopf \($0)", en: ", \($0) per head") } ?? Text("")
    return Text(
      de: "\(sum) (Honorar \(fees)\(reckoned.de), Sachkosten \(material))\(share.de)",
      en: "\(sum) (fees \(fees)\(reckoned.en), material \(material))\(share.en)"
    )
  }

  static func funding(_ course: Course, _ office: Office) -> Text? {
    let eligible =
      course.isEligible
      ? Text(de: "zuwendungsfähig", en: "eligible for funding")
      : Text(de: "nicht zuwendungsfähig", en: "not eligible for funding")
    guard course.isEligible || course.approval != .none else { return nil }
    let state = course.approval == .none ? nil : office.words(course.approval, of: .approvalStates)
    let application = state.map {
      Text(de: ", Antrag: \($0.de)", en: ", application: \($0.en)")
    }
    let authority = course.authority.isEmpty ? "" : " (\(course.authority))"
    return eligible + (application ?? Text("")) + Text(authority)
  }
}
