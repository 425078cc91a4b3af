/// Languages and directions of interpreting as keys, so that „at least this well“ is one of them.
enum LanguageKeys {
  /// 0 where nobody asked, then up from basic knowledge.
  static func rank(_ level: Term) -> Int { ranks[level] ?? 0 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: Vocabulary.languageLevels.entries.reversed().enumerated().map {
      ($0.element.term, $0.offset + 1)
    }
  )

  static func skill(_ language: Term, _ rank: Int) -> String { "\(language.key)@\(rank)" }

  /// A direction; an empty end stands for any language.
  static func pair(_ from: Term, _ to: Term) -> String { "\(from.key)>\(to.key)" }

  /// A language at each level up to the own.
  private static func levels(_ skill: LanguageSkill) -> [String] {
    skill.language == .none
      ? [] : (0...rank(skill.level)).map { self.skill(skill.language, $0) }
  }

  /// What a volunteer speaks, at each level up to the own, and from and into what.
  ///
  /// Keeps the keys of languages for those who speak them as well.
  static func all(
    of entry: Entry<Volunteer>,
    _ records: VolunteerRecords,
    _ known: inout [LanguageSkill: [String]]
  ) -> [String] {
    let skills = entry.record.languages.flatMap { skill in
      if let keys = known[skill] { return keys }
      let keys = levels(skill)
      known[skill] = keys
      return keys
    }
    guard let own = records.pairs[entry.id] else { return skills }
    let pairs = own.flatMap { pair in
      directions(pair.record).flatMap { from, to in
        [self.pair(from, to), self.pair(from, .none), self.pair(.none, to)]
      }
    }
    return skills + pairs
  }

  static func directions(_ pair: LanguagePair) -> [(Term, Term)] {
    pair.isBothWays ? [(pair.from, pair.to), (pair.to, pair.from)] : [(pair.from, pair.to)]
  }

  /// The languages of a request, each once with the highest level asked.
  static func asked(_ skills: [LanguageSkill]) -> [LanguageSkill] {
    var asked: [LanguageSkill] = []
    for skill in skills where skill.language != .none {
      if let place = asked.firstIndex(where: { $0.language == skill.language }) {
        if rank(asked[place].level) < rank(skill.level) { asked[place] = skill }
      } else {
        asked.append(skill)
      }
    }
    return asked
  }
}
