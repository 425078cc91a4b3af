/// Tasks: `> Einladung schreiben @Öztürk bis 15.12.`, `> @"Zofia Nowak" +14 Raum buchen`.
extension MinutesReader {
  mutating func task(behind sign: Int) -> TaskLine {
    mark(sign..<sign + 1, .sign)
    var task = TaskLine()
    var left: [Range<Int>] = []
    for (range, name) in persons(from: sign + 1) {
      let person = people.person(name)
      if !task.people.contains(person) { task.people.append(person) }
      left.append(range)
      mark(range, .person)
    }
    if let found = day(behind: sign + 1, persons: left) {
      task.due = found.day
      left.append(found.range)
      mark(found.shown, .day)
    }
    let title = tidy(words(sign + 1..<characters.count, without: left))
    // Who and when alone is a task too: what is to be done was said before.
    task.title = title.isEmpty ? words(sign + 1..<characters.count) : title
    return task
  }

  /// Names behind `@`, one word or several in quotation marks.
  private func persons(from start: Int) -> [(range: Range<Int>, name: String)] {
    var found: [(Range<Int>, String)] = []
    var place = start
    while place < characters.count {
      guard characters[place] == "@", !isInWord(place), place + 1 < characters.count else {
        place += 1
        continue
      }
      let first = place + 1
      var end: Int
      var name: Range<Int>
      if "\"„“”".contains(characters[first]) {
        let inner = first + 1
        let close = characters[inner...].firstIndex { "\"“”".contains($0) } ?? characters.count
        name = inner..<close
        end = min(close + 1, characters.count)
      } else {
        end =
          characters[first...].firstIndex { $0.isWhitespace || ",;:()@".contains($0) }
          ?? characters.count
        while end > first, characters[end - 1] == "." { end -= 1 }
        name = first..<end
        // `@Ayşe Öztürk` without marks, where somebody is called so.
        if let whole = fullName(first..<end) {
          name = whole
          end = whole.upperBound
        }
      }
      let words = words(name)
      if words.contains(where: \.isLetter) { found.append((place..<end, words)) }
      place = max(end, place + 1)
    }
    return found
  }

  /// A first name with the word behind it, where the two are the name of one person.
  private func fullName(_ first: Range<Int>) -> Range<Int>? {
    guard first.upperBound < characters.count, characters[first.upperBound] == " " else {
      return nil
    }
    let start = first.upperBound + 1
    let end =
      characters[start...].firstIndex { $0.isWhitespace || ",;:()@".contains($0) }
      ?? characters.count
    var last = end
    while last > start, characters[last - 1] == "." { last -= 1 }
    let whole = first.lowerBound..<last
    return last > start && people.isKnown(words(whole)) ? whole : nil
  }

  /// The sign within an e-mail address names nobody.
  private func isInWord(_ place: Int) -> Bool {
    place > 0 && !characters[place - 1].isWhitespace && !"(,;:".contains(characters[place - 1])
  }

  private struct Word {
    let range: Range<Int>
    let text: String
  }

  /// The day: behind `bis`, else beside a person or at an end of the line.
  private func day(
    behind start: Int,
    persons: [Range<Int>]
  ) -> (range: Range<Int>, shown: Range<Int>, day: Day)? {
    let runs = self.runs(behind: start, persons: persons)
    for run in runs {
      for (index, word) in run.enumerated()
      where ["bis", "until", "by", "spätestens"].contains(word.text) {
        guard let found = longest(run[(index + 1)...], isNamed: true) else { continue }
        let range = word.range.lowerBound..<found.range.upperBound
        return (range, found.range, found.day)
      }
    }
    for (index, run) in runs.enumerated() {
      // Before a person, behind one, and at the end of the line a day may stand by itself.
      if index > 0, let found = longest(run[...], isNamed: run.count == 1) {
        return (found.range, found.range, found.day)
      }
      for count in stride(from: min(3, run.count), to: 0, by: -1) {
        let words = run.suffix(count)
        guard let day = read(words, isNamed: false), let range = span(words) else { continue }
        return (range, range, day)
      }
    }
    return nil
  }

  /// The words between persons.
  private func runs(behind start: Int, persons: [Range<Int>]) -> [[Word]] {
    var runs: [[Word]] = []
    var from = start
    let ends =
      persons.sorted { $0.lowerBound < $1.lowerBound } + [characters.count..<characters.count]
    for person in ends {
      runs.append(split(from..<max(from, person.lowerBound)))
      from = person.upperBound
    }
    return runs
  }

  private func split(_ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard !characters[place].isWhitespace else {
        place += 1
        continue
      }
      let end =
        characters[place..<range.upperBound].firstIndex(where: \.isWhitespace)
        ?? range.upperBound
      var (first, last) = (place, end)
      while first < last, ",;:(".contains(characters[first]) { first += 1 }
      while first < last, ",;:)!".contains(characters[last - 1]) { last -= 1 }
      if first < last {
        words.append(Word(range: first..<last, text: String(characters[first..<last]).lowercased()))
      }
      place = end
    }
    return words
  }

  /// The day at the beginning of some words.
  private func longest(
    _ words: ArraySlice<Word>,
    isNamed: Bool
  ) -> (range: Range<Int>, day: Day)? {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      let taken = words.prefix(count)
      // A short word in the middle of a sentence is another one than a weekday: „bis so weit“.
      let isShort = count == 1 && words.count > 1 && (!isNamed || taken.first?.text == "so")
      guard !isShort || taken.first?.text.contains(where: \.isNumber) == true,
        let day = read(taken, isNamed: isNamed), let range = span(taken)
      else { continue }
      return (range, day)
    }
    return nil
  }

  private func span(_ words: ArraySlice<Word>) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// `isNamed`: a word before says that a day follows.
  private func read(_ words: ArraySlice<Word>, isNamed: Bool) -> Day? {
    var texts = words.map(\.text)
    guard var last = texts.popLast() else { return nil }
    if last.hasSuffix("."), last.dropLast().allSatisfy(\.isLetter) { last.removeLast() }
    texts.append(last)
    guard isNamed || texts.allSatisfy({ MinutesDays.isPlain($0, alone: texts.count == 1) }) else {
      return nil
    }
    // Parts of weekdays such as „die“ and „mit“ are words of their own.
    if texts.count == 1, MinutesDays.isPartOfWeekday(last) { return nil }
    return (try? DayEntry.parse(texts.joined(separator: " "), today: day))??.day
  }
}

/// Which words may be a day without a word that says so.
enum MinutesDays {
  /// Numbers such as rooms and versions are none: a day has two dots, or one at its end.
  static func isPlain(_ word: String, alone: Bool) -> Bool {
    guard word.contains(where: \.isNumber) else { return !alone || word.count > 2 }
    if word.first == "+" || !alone { return true }
    let dots = word.count { $0 == "." }
    return dots == 2 || word.count { $0 == "-" } == 2
  }

  /// Three to five letters that begin a weekday: whoever means it writes two, or all.
  static func isPartOfWeekday(_ word: String) -> Bool {
    guard (3...5).contains(word.count) else { return false }
    return DayNames.weekdays.contains { name in
      let (german, english, word) = (
        Folding.fold(name.de), Folding.fold(name.en), Folding.fold(word)
      )
      return german.hasPrefix(word) && german != word && english.prefix(3) != word
    }
  }
}
