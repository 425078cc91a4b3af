/// A day of the Gregorian calendar, without time or zone; on disk as ISO 8601 (`2026-03-14`).
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  /// The nearest day of the years 1 to 9999.
  package init(number: Int) {
    self.number = min(max(number, Day.first), Day.last)
  }

  private static let first = -719_162
  private static let last = 2_932_896

  /// Nil where the calendar has no such day, as the 31st of February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Counting from 1 March puts the leap day at the end of a year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var year: Int { parts.year }

  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  package var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

  /// The number of the week by ISO 8601: week 1 holds the year's first Thursday.
  package var week: Int {
    let thursday = Day(number: number + 4 - weekday)
    let start = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.number - start.number) / 7 + 1
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day so many days later; stays within the years 1 to 9999.
  package func adding(days: Int) -> Day {
    let sum = number.addingReportingOverflow(days)
    return Day(number: sum.overflow ? (days < 0 ? Day.first : Day.last) : sum.partialValue)
  }

  /// The same day so many months later, or the last of that month where it has no such day.
  ///
  /// Stays within the years 1 to 9999.
  package func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let bounded = min(max(months, -120_000), 120_000)
    let total = year * 12 + month - 1 + bounded
    guard total >= 12 else { return Day(number: Day.first) }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? Day(number: Day.last)
  }
}

extension Day: ListedValue {
  package init?(stored: String) {
    var text = stored
    // Tables of many thousand records are read through this, so it looks at bytes alone.
    let number: Int? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
        return nil
      }
      var digits = 0
      for index in 0..<10 where index != 4 && index != 7 {
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        digits = digits * 10 + Int(digit)
      }
      return digits
    }
    guard let number else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  package var stored: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with zeros in front, as dates and times need it.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
