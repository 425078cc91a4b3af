import Domain

/// How far a day is away, in words.
enum DaysLeft {
  static func words(_ days: Int) -> Text {
    switch days {
    case 0: Text(de: "heute", en: "today")
    case 1: Text(de: "morgen", en: "tomorrow")
    case -1: Text(de: "seit gestern vorbei", en: "past since yesterday")
    case ..<0: Text(de: "seit \(-days) Tagen vorbei", en: "past for \(-days) days")
    default: Text(de: "noch \(days) Tage", en: "\(days) days left")
    }
  }
}
