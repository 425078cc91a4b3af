/// One volunteer for one request, with the reasons.
package struct Match: Sendable {
  package let volunteer: RecordID
  package let request: RecordID
  /// The percentage of the points that the request gives, 0 to 100.
  ///
  /// Also for somebody who is excluded: it tells what would be if the condition went away.
  package let score: Int
  /// The hard condition by which the volunteer cannot be proposed; nil where there is none.
  package let excludedBy: MatchExclusion?
  private let place: Int
  private let words: MatchWords

  init(_ place: Int, score: Int, excludedBy: MatchExclusion?, _ words: MatchWords) {
    volunteer = words.pool.entries[place].id
    request = words.ask.entry.id
    (self.score, self.excludedBy, self.place, self.words) = (score, excludedBy, place, words)
  }

  /// The minutes a week that the volunteer has left on the days of the work; nil where none were
  /// declared.
  package var free: Int? { words.pool.free(words.pool.volunteers[place], words.ask) }

  var hasTime: Bool { words.pool.hasTime(place, words.ask) }

  /// Whether the volunteer speaks any of the languages asked for.
  var speaks: Bool { words.pool.speaks(place, words.ask) }

  /// What speaks for the volunteer and what is missing, by criterion; made when it is asked for.
  package var notes: [MatchNote] { words.notes(place) }

  /// What speaks for the volunteer.
  package var reasons: [Text] { notes.filter(\.isMet).map(\.text) }

  /// What is missing, or to be known before.
  package var missing: [Text] { notes.filter { !$0.isMet }.map(\.text) }

  /// The hard condition in words.
  package var exclusion: Text? { excludedBy.map { words.exclusion($0, place) } }
}

/// One thing that speaks for a volunteer, or is missing.
package struct MatchNote: Sendable {
  package let criterion: MatchCriterion
  package let isMet: Bool
  package let text: Text
}
