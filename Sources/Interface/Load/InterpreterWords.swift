import Domain
import Workspace

/// The words about people who interpret.
struct InterpreterWords {
  private let language: Language
  private let reading: Reading

  init(_ app: App) {
    language = app.language
    reading = app.workspace.reading
  }

  func direction(_ direction: InterpreterPool.Direction?) -> String {
    guard let direction else {
      return Text(de: "ohne Sprachpaar", en: "no language pair")[language]
    }
    return [direction.from, direction.to].map { reading.word($0.key, of: .languages) }
      .joined(separator: " → ")
  }

  /// The hours left, or why somebody cannot come.
  func left(_ person: InterpreterPool.Interpreter) -> String {
    let record = person.volunteer.record
    guard person.isThere else {
      return ["ready", "active"].contains(record.state.key)
        ? Text(de: "abwesend", en: "absent")[language]
        : reading.word(record.state.key, of: .volunteerStates)
    }
    guard let left = person.left else { return "?" }
    return LoadWords(language: language).left(left)
  }

  func besides(_ person: InterpreterPool.Interpreter) -> String {
    var parts: [String] = []
    if let pair = person.pair?.record {
      if pair.mode != .none { parts.append(reading.word(pair.mode.key, of: .interpretingModes)) }
      if pair.isSworn { parts.append(Text(de: "beeidigt", en: "sworn")[language]) }
      if !pair.areas.isEmpty {
        let areas = pair.areas.map { reading.word($0.key, of: .interpretingAreas) }
        parts.append(areas.joined(separator: ", "))
      }
    } else {
      parts.append(FieldKind.languages.show(person.volunteer.record.languages.stored, reading))
    }
    let districts = person.volunteer.record.reach.map { reading.word($0.key, of: .districts) }
    parts.append(districts.joined(separator: ", "))
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// All that may be searched.
  func all(_ person: InterpreterPool.Interpreter) -> String {
    [person.volunteer.record.label(reading), left(person), besides(person)].joined(separator: " ")
  }
}
