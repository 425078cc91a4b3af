extension Figure {
  /// As people read it: `1.234`, `12,5 h`, `24 UE`, `1.234,50 €`, `37,5 %`.
  package func written(_ language: Language) -> String {
    switch unit {
    case .cents: return Money(cents: value).written(language)
    case .count: return number(language)
    case .minutes: return "\(number(language)) h"
    case .units: return "\(number(language)) \(unit.title[language])"
    case .permille: return language == .german ? "\(number(language)) %" : "\(number(language))%"
    }
  }

  /// The number alone as a spreadsheet reads it, with its own decimal mark and nothing grouped.
  package func stored(decimal mark: String) -> String {
    let (whole, fraction) = parts
    return (value < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : mark + fraction)
  }

  private func number(_ language: Language) -> String {
    let (whole, fraction) = parts
    let mark = language == .german ? "," : "."
    return (value < 0 ? "-" : "") + whole.grouped(language)
      + (fraction.isEmpty ? "" : mark + fraction)
  }

  /// The size of the value: before its decimal mark, and behind it without noughts at the end.
  private var parts: (whole: UInt, fraction: String) {
    let size = value.magnitude
    switch unit {
    case .count, .units: return (size, "")
    case .cents: return (size / 100, padded(Int(size % 100), to: 2))
    case .permille: return (size / 10, size % 10 == 0 ? "" : String(size % 10))
    case .minutes:
      let hundredths = padded(Int(size % 60 * 100 + 30) / 60, to: 2)
      let kept = hundredths.last == "0" ? hundredths.dropLast() : hundredths[...]
      return (size / 60, kept == "0" ? "" : String(kept))
    }
  }
}

extension Figure.Unit {
  /// As files name it beside the number.
  package var title: Text {
    switch self {
    case .count: Text(de: "Anzahl", en: "number")
    case .minutes: Text(de: "Stunden", en: "hours")
    case .units: Text(de: "UE", en: "units")
    case .cents: Text("Euro")
    case .permille: Text("%")
    }
  }
}
