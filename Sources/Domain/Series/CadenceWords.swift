extension Cadence {
  /// `2. Dienstag`, `letzter Freitag`, `am 31.`, `dienstags`, `2. Dienstag im März`: which day it is.
  package var words: Text {
    let (year, month, day) = first.parts
    let weekday = DayNames.weekdays[first.weekday - 1]
    guard case .months(let months) = step else {
      return Text(de: "\(weekday.de.lowercased())s", en: "on \(weekday.en)s")
    }
    let place = (day - 1) / 7 + 1
    // Only where a year has but one date the month says which.
    let when =
      months == 12
      ? Text(
        de: " im \(DayNames.monthNames[month - 1].de)",
        en: " of \(DayNames.monthNames[month - 1].en)"
      ) : Text("")
    let which: Text
    switch placement {
    case .date:
      let isLast = day == Day.length(ofMonth: month, year: year)
      which =
        day > 28 && isLast && months < 12
        ? Text(de: "am \(day)., sonst am Monatsletzten", en: "on the \(day), else the last day")
        : Text(de: "am \(day).", en: "on the \(day)")
    case .last: which = Text(de: "letzter \(weekday.de)", en: "last \(weekday.en)")
    case .nth:
      let number = Text(de: "\(place).", en: Cadence.ordinals[place - 1])
      which =
        place == 5
        ? Text(de: "5. oder letzter \(weekday.de)", en: "5th or last \(weekday.en)")
        : Text(de: "\(number.de) \(weekday.de)", en: "\(number.en) \(weekday.en)")
    }
    return which + when
  }

  private static let ordinals = ["1st", "2nd", "3rd", "4th", "5th"]
}
