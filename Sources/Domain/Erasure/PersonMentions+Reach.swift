/// Numbers and addresses.
extension PersonMentions {
  /// The digits of a number that stay the same with the country and without.
  static func digits(_ phone: String) -> String {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    if phone.hasPrefix("+49") { return String(digits.dropFirst(2)) }
    if digits.hasPrefix("0049") { return String(digits.dropFirst(4)) }
    return String(digits.drop { $0 == "0" })
  }

  func findPhones(in text: String) -> [Hit] {
    guard !phones.isEmpty else { return [] }
    var found: [Hit] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: { $0 == "+" || $0 == "(" || $0.isNumber }) {
      let end =
        text[first...].firstIndex { !$0.isNumber && !"+()/-–. \u{a0}".contains($0) }
        ?? text.endIndex
      found += findPhones(inRun: text[first..<end])
      start = end
    }
    return found
  }

  /// The numbers among groups of digits, which may also hold dates and counts.
  private func findPhones(inRun run: Substring) -> [Hit] {
    var groups: [Substring] = []
    var rest = run
    while let first = rest.firstIndex(where: \.isNumber) {
      let end = rest[first...].firstIndex { !$0.isNumber } ?? rest.endIndex
      let isAbroad = first > run.startIndex && run[run.index(before: first)] == "+"
      groups.append(run[(isAbroad ? run.index(before: first) : first)..<end])
      rest = rest[end...]
    }
    var found: [Hit] = []
    var index = 0
    search: while index < groups.count {
      var joined = ""
      for last in index..<min(groups.count, index + 12) {
        joined += groups[last]
        let digits = Self.digits(joined)
        guard phones.contains(where: { digits == $0 || digits == "0\($0)" }) else { continue }
        var start = groups[index].startIndex
        // A bracket around the code goes too; one around the whole number stays with the text.
        if start > run.startIndex, run[run.index(before: start)] == "(",
          run[start..<groups[last].endIndex].contains(")")
        {
          start = run.index(before: start)
        }
        found.append((start..<groups[last].endIndex, .certain))
        index = last + 1
        continue search
      }
      index += 1
    }
    return found
  }

  static func ranges(of wanted: String, in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    let wanted = Array(wanted)
    while start < text.endIndex {
      var end = start
      var count = 0
      while count < wanted.count, end < text.endIndex,
        text[end].lowercased() == String(wanted[count])
      {
        end = text.index(after: end)
        count += 1
      }
      if count == wanted.count {
        ranges.append(start..<end)
        start = end
      } else {
        start = text.index(after: start)
      }
    }
    return ranges
  }
}
