/// Which cases of the rules are put aside today, and until when.
///
/// A snooze holds for the case of the same rule, task and terms as long as that rests on nothing but
/// what it rested on then: what is new brings it back, and so does the day.
package struct Snoozes: Sendable {
  private struct Key: Hashable {
    let warning: Int
    let about: String
  }

  private struct Row {
    let entry: Entry<WarningSnooze>
    let records: Set<String>
  }

  private var rows: [Key: [Row]] = [:]
  private var numbers: Set<Int> = []

  package init(_ entries: [Entry<WarningSnooze>], today: Day) {
    for entry in entries where entry.isInUse {
      guard let number = entry.record.warning, let until = entry.record.until,
        Snoozes.holds(until: until, warning: number, today: today)
      else { continue }
      numbers.insert(number)
      let row = Row(entry: entry, records: Set(StoredList.parts(of: entry.record.records)))
      rows[Key(warning: number, about: entry.record.about), default: []].append(row)
    }
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// Whether a case of a rule could be put aside; the cases of other rules need not be asked.
  package func concern(_ number: Int) -> Bool { numbers.contains(number) }

  /// The snooze that holds for a case; of several, the one that lasts longest.
  package func snooze(of found: WarningCase) -> Entry<WarningSnooze>? {
    snoozes(of: found).max {
      ($0.record.until ?? Day(number: 0)) < ($1.record.until ?? Day(number: 0))
    }
  }

  /// All snoozes that hold for a case: two offices may have put it aside before they heard of each
  /// other.
  package func snoozes(of found: WarningCase) -> [Entry<WarningSnooze>] {
    let known = rows[Key(warning: found.warning, about: found.about)] ?? []
    return known.filter { row in found.records.allSatisfy { row.records.contains($0.text) } }
      .map(\.entry)
  }

  /// What a file brought in hides nothing for longer than a person may.
  private static func holds(until: Day, warning: Int, today: Day) -> Bool {
    guard until > today else { return false }
    return until <= today.adding(days: Warnings.rule(warning)?.longestSnooze ?? Snoozes.longest)
  }

  /// What is put aside for more than a year is forgotten.
  package static let longest = 366

  /// A breach of the law goes on while nobody looks; a month is enough for an answer.
  package static let longestOfLaw = 31
}

extension WarningCase {
  /// The task and the terms that tell the case apart from others of its rule, and its urgency where
  /// that is its own: what gets worse comes back.
  package var about: String {
    let parts = [task?.key ?? ""] + terms.map(\.key).sorted() + [urgency?.key ?? ""]
    return parts.allSatisfy(\.isEmpty) ? "" : parts.joined(separator: ",")
  }
}

extension Warning {
  /// For how many days its cases may be put aside at the most.
  package var longestSnooze: Int { isLaw ? Snoozes.longestOfLaw : Snoozes.longest }

  /// Whether the law asks for it, and waiting breaks it.
  package var isLaw: Bool {
    switch source {
    case .youthWelfareAct, .dataProtection: true
    // That minors need the consent of their guardians is no invention of this program.
    default: number == 109
    }
  }

  /// Refuses a day until which its cases must not be put aside.
  package func requireSnooze(until day: Day, today: Day) throws(Refusal) {
    guard day > today else {
      throw Refusal(
        de: "Zurückgestellt wird bis zu einem Tag nach heute.",
        en: "Warnings are put aside until a day after today."
      )
    }
    guard day > today.adding(days: longestSnooze) else { return }
    let last = today.adding(days: longestSnooze)
    if isLaw {
      throw Refusal(
        de: """
          Das verlangt das Gesetz: \(sign) lässt sich höchstens \(longestSnooze) Tage zurückstellen, \
          also bis \(last.written(.german)).
          """,
        en: """
          The law asks for this: \(sign) can be put aside for \(longestSnooze) days at the most, that \
          is until \(last.written(.english)).
          """
      )
    }
    throw Refusal(
      de: "Länger als ein Jahr wird nichts zurückgestellt: bis \(last.written(.german)).",
      en: "Nothing is put aside for more than a year: until \(last.written(.english))."
    )
  }
}
