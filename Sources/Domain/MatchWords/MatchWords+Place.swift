extension MatchWords {
  func languages(_ place: Int) -> [MatchNote] {
    let entry = pool.entries[place]
    let skills = LanguageKeys.asked(entry.record.languages)
    var notes = LanguageKeys.asked(request.languages).map { asked -> MatchNote in
      let language = pool.office.words(asked.language, of: .languages)
      guard let own = skills.first(where: { $0.language == asked.language }) else {
        let words = Text(de: "Sprache fehlt: ", en: "language missing: ")
        return MatchNote(.language, false, words + language + level(asked.level, " (", ")"))
      }
      let isEnough = LanguageKeys.rank(asked.level) <= LanguageKeys.rank(own.level)
      if isEnough {
        let words = Text(de: "spricht ", en: "speaks ")
        return MatchNote(.language, true, words + language + level(own.level, " (", ")"))
      }
      let words =
        own.level == .none
        ? Text(de: ": Niveau nicht bekannt", en: ": level not known")
        : Text(de: " nur: ", en: " only: ") + level(own.level)
      let asked = Text(de: " (gefragt: ", en: " (asked: ") + level(asked.level) + Text(")")
      return MatchNote(.language, false, language + words + asked)
    }
    if request.interpretFrom != .none || request.interpretTo != .none {
      notes.append(interpreting(entry.id))
    }
    return notes
  }

  private func interpreting(_ volunteer: RecordID) -> MatchNote {
    let (from, to) = (request.interpretFrom, request.interpretTo)
    let pairs = (pool.records.pairs[volunteer] ?? []).map(\.record)
    let isMet = pairs.flatMap(LanguageKeys.directions).contains {
      ($0.0 == from || from == .none) && ($0.1 == to || to == .none)
    }
    let words =
      isMet
      ? Text(de: "dolmetscht ", en: "interprets ")
      : Text(de: "Sprachmittlung fehlt: ", en: "interpreting missing: ")
    let ends = [from, to].map { term in
      term == .none ? Text("…") : pool.office.words(term, of: .languages)
    }
    return MatchNote(.language, isMet, words + ends[0] + Text(" → ") + ends[1])
  }

  /// A level in words, between two signs; nothing where none was named.
  private func level(_ level: Term, _ opening: String = "", _ closing: String = "") -> Text {
    if level == .none { return Text("") }
    return Text(opening) + pool.office.words(level, of: .languageLevels) + Text(closing)
  }

  func district(_ place: Int) -> [MatchNote] {
    let volunteer = pool.entries[place].record
    let asked = MatchAsk.districts(of: request)
    let here = list(asked, .districts)
    switch pool.nearness(place, ask) {
    case .own:
      if asked.contains(volunteer.homeDistrict) {
        let words = Text(de: "wohnt im Stadtteil ", en: "lives in ")
        return [MatchNote(.district, true, words + list([volunteer.homeDistrict], .districts))]
      }
      let served = asked.filter(volunteer.districts.contains)
      if served.isEmpty {
        let everywhere = Text(de: "überall einsetzbar", en: "serves everywhere")
        return [MatchNote(.district, true, everywhere)]
      }
      let words = Text(de: "im Einsatz auch in ", en: "serves in ")
      return [MatchNote(.district, true, words + list(served, .districts))]
    case .beside where extent > .own:
      let near = (volunteer.districts + [volunteer.homeDistrict]).filter(ask.neighbours.contains)
      let words = Text(de: "Nachbarstadtteil ", en: "neighbouring district ")
      let thin = Text(de: "nicht aus ", en: "not from ") + here
      return [
        MatchNote(.district, true, words + list(Array(near.prefix(1)), .districts)),
        MatchNote(.district, false, thin + Text(de: ", dort zu wenige", en: ", too few there")),
      ]
    case .beside, .elsewhere:
      if !pool.volunteers[place].isKnownByPlace {
        let unknown = Text(de: "Stadtteil nicht bekannt", en: "district not known")
        return [MatchNote(.district, false, unknown)]
      }
      return [MatchNote(.district, false, Text(de: "nicht in ", en: "not in ") + here)]
    }
  }
}
