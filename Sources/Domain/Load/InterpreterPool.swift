/// Who interprets from which language into which (requirement 99).
package struct InterpreterPool: Sendable {
  package struct Direction: Hashable, Sendable {
    package let from: Term
    package let to: Term

    package init(from: Term, to: Term) {
      self.from = from
      self.to = to
    }
  }

  /// Somebody who interprets in one direction.
  package struct Interpreter: Sendable {
    package let volunteer: Entry<Volunteer>
    /// Nil where somebody is one by role, but no language pair was told.
    package let pair: Entry<LanguagePair>?
    /// The minutes a week that are left; nil where none were declared.
    package let left: Int?
    /// Whether somebody may serve today, and is not absent.
    package let isThere: Bool
  }

  package struct Row: Sendable {
    /// Nil for those without a language pair.
    package let direction: Direction?
    package let interpreters: [Interpreter]

    /// The same with those alone whom the test lets pass; nil where it is nobody.
    package func only(_ test: (Interpreter) -> Bool) -> Row? {
      let passed = interpreters.filter(test)
      return passed.isEmpty ? nil : Row(direction: direction, interpreters: passed)
    }
  }

  /// By the words of the languages; those without a pair last.
  package let rows: [Row]

  package init(_ office: Office) {
    let book = LoadBook(office)
    let today = office.today
    let known = Dictionary(office.volunteers.map { ($0.id, $0) }) { first, _ in first }
    func interpreter(_ volunteer: Entry<Volunteer>, _ pair: Entry<LanguagePair>?) -> Interpreter {
      Interpreter(
        volunteer: volunteer,
        pair: pair,
        left: book.free(of: volunteer, on: today, today: today),
        isThere: volunteer.record.canServe(on: today) && !book.isAbsent(volunteer.id, on: today)
      )
    }
    var groups: [Direction: [Interpreter]] = [:]
    var told: [Direction: Set<RecordID>] = [:]
    var paired: Set<RecordID> = []
    for pair in office.languagePairs {
      guard let volunteer = pair.record.volunteer.flatMap({ known[$0] }),
        volunteer.record.state.key != "left"
      else { continue }
      paired.insert(volunteer.id)
      let person = interpreter(volunteer, pair)
      for direction in pair.record.directions
      where told[direction, default: []].insert(volunteer.id).inserted {
        groups[direction, default: []].append(person)
      }
    }
    var rows = groups.map { direction, people in
      (
        key: [direction.from, direction.to].map {
          Folding.fold(office.words($0, of: .languages).de)
        },
        row: Row(direction: direction, interpreters: InterpreterPool.sorted(people))
      )
    }.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map(\.row)
    let unpaired = office.volunteers.filter {
      $0.record.roles.contains(Term("interpreter")) && !paired.contains($0.id)
        && $0.record.state.key != "left"
    }
    if !unpaired.isEmpty {
      let people = InterpreterPool.sorted(unpaired.map { interpreter($0, nil) })
      rows.append(Row(direction: nil, interpreters: people))
    }
    self.rows = rows
  }

  /// Who can come first, then who has most hours left.
  private static func sorted(_ people: [Interpreter]) -> [Interpreter] {
    people.sorted { left, right in
      let keys = [left, right].map { person in
        let record = person.volunteer.record
        return Folding.fold(PersonName.listed(last: record.lastName, first: record.firstName))
      }
      return (left.isThere ? 0 : 1, right.left ?? 0, keys[0], left.volunteer.id)
        < (right.isThere ? 0 : 1, left.left ?? 0, keys[1], right.volunteer.id)
    }
  }
}

extension LanguagePair {
  /// From which language into which, and back where it goes both ways.
  package var directions: [InterpreterPool.Direction] {
    let there = InterpreterPool.Direction(from: from, to: to)
    return isBothWays && from != to
      ? [there, InterpreterPool.Direction(from: to, to: from)] : [there]
  }
}
