/// Languages and directions of interpreting as keys, so that „at least this well“ is one of them.
enum LanguageKeys {
  /// 0 where nobody asked, then up from basic knowledge.
  static func rank(_ level: Term) -> Int {
    let levels = Vocabulary.languageLevels.entries
    return levels.firstIndex { $0.term == level }.map { levels.count - $0 } ?? 0
  }

  static func skill(_ language: Term, _ rank: Int) -> String { "\(language.key)@\(rank)" }

  /// A direction; an empty end stands for any language.
  static func pair(_ from: Term, _ to: Term) -> String { "\(from.key)>\(to.key)" }

  /// What a volunteer speaks, at each level up to the own, and from and into what.
  static func all(of entry: Entry<Volunteer>, _ records: VolunteerRecords) -> [String] {
    let skills = entry.record.languages.filter { $0.language != .none }.flatMap { skill in
      (0...rank(skill.level)).map { self.skill(skill.language, $0) }
    }
    let pairs = (records.pairs[entry.id] ?? []).flatMap { pair in
      directions(pair).flatMap { from, to in
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
