/// Says of the volunteers for one request what speaks for them and what is missing.
final class MatchWords: Sendable {
  let pool: MatchPool
  let ask: MatchAsk
  /// From which districts volunteers are taken.
  let extent: DistrictReach.Extent

  init(_ pool: MatchPool, _ ask: MatchAsk, _ extent: DistrictReach.Extent) {
    (self.pool, self.ask, self.extent) = (pool, ask, extent)
  }

  convenience init(_ survey: MatchSurvey) { self.init(survey.pool, survey.ask, survey.extent) }

  var request: DeploymentRequest { ask.entry.record }

  /// What speaks for a volunteer and what is missing, in the order of the criteria.
  func notes(_ place: Int) -> [MatchNote] {
    let asked = Set(ask.criteria.map(\.criterion)).union(ask.district > 0 ? [.district] : [])
    let counted = MatchCriterion.allCases.filter(asked.contains).flatMap { notes($0, place) }
    return counted + limits(place)
  }

  private func notes(_ criterion: MatchCriterion, _ place: Int) -> [MatchNote] {
    let volunteer = pool.entries[place].record
    switch criterion {
    case .competence:
      return terms(
        criterion,
        request.competences,
        among: volunteer.skills,
        .competences,
        Text(de: "Kompetenz: ", en: "competence: "),
        Text(de: "Kompetenz fehlt: ", en: "competence missing: ")
      )
    case .language: return languages(place)
    case .district: return district(place)
    case .time: return times(place)
    case .hours: return hours(place)
    case .qualification: return qualifications(place)
    case .group: return groups(volunteer)
    case .topic:
      return terms(
        criterion,
        request.topics,
        among: volunteer.topics,
        .topics,
        Text(de: "Thema: ", en: "topic: "),
        Text(de: "Thema nicht genannt: ", en: "topic not named: ")
      )
    case .contact: return contact(place)
    }
  }

  private func terms(
    _ criterion: MatchCriterion,
    _ asked: [Term],
    among known: [Term],
    _ vocabulary: Vocabulary,
    _ has: Text,
    _ lacks: Text
  ) -> [MatchNote] {
    var seen: Set<Term> = [.none]
    let asked = asked.filter { seen.insert($0).inserted }
    return [(true, has), (false, lacks)].compactMap { isMet, words in
      let terms = asked.filter { known.contains($0) == isMet }
      return terms.isEmpty
        ? nil : MatchNote(criterion, isMet, words + list(terms, vocabulary))
    }
  }

  private func groups(_ volunteer: Volunteer) -> [MatchNote] {
    let asked = request.targetGroups.filter { $0 != Coverage.everybody && $0 != .none }
    let isForAny = volunteer.groupsWanted.contains(Coverage.everybody)
    let wanted = asked.filter { isForAny || volunteer.groupsWanted.contains($0) }
    if wanted.isEmpty {
      let words = Text(de: "Zielgruppe nicht genannt: ", en: "group not named: ")
      return [MatchNote(.group, false, words + list(asked, .targetGroups))]
    }
    let words = Text(de: "Zielgruppe: ", en: "group: ")
    return [MatchNote(.group, true, words + list(wanted, .targetGroups))]
  }

  private func qualifications(_ place: Int) -> [MatchNote] {
    let known = (pool.records.qualifications[pool.entries[place].id] ?? []).map(\.record)
    return ask.qualifications.map { key in
      let word = pool.office.words(Term(key), of: .qualificationKinds)
      let own = known.filter { $0.type.key == key }
      if own.contains(where: { Period(from: $0.acquired, until: $0.until).contains(ask.start) }) {
        let has = Text(de: "Qualifikation: ", en: "qualification: ")
        return MatchNote(.qualification, true, has + word)
      }
      if let ended = own.compactMap(\.until).filter({ $0 < ask.start }).max() {
        let lacks = Text(de: "Qualifikation gilt nur bis ", en: "qualification holds only until ")
        return MatchNote(
          .qualification,
          false,
          lacks + WarningWords.day(ended) + Text(": ") + word
        )
      }
      let lacks = Text(de: "Qualifikation fehlt: ", en: "qualification missing: ")
      return MatchNote(.qualification, false, lacks + word)
    }
  }

  private func contact(_ place: Int) -> [MatchNote] {
    guard let day = pool.records.contacts[pool.entries[place].id] else {
      let never = Text(de: "noch kein Kontakt vermerkt", en: "no contact noted yet")
      return [MatchNote(.contact, false, never)]
    }
    let isFresh = pool.volunteers[place].contact == 1000
    let words =
      isFresh
      ? Text(de: "Kontakt am ", en: "contact on ")
      : Text(de: "zuletzt Kontakt am ", en: "last contact on ")
    return [MatchNote(.contact, isFresh, words + WarningWords.day(day))]
  }

  /// Terms in words, with commas.
  func list(_ terms: [Term], _ vocabulary: Vocabulary) -> Text {
    list(terms.map { pool.office.words($0, of: vocabulary) })
  }

  func list(_ words: [Text]) -> Text {
    Text(
      de: words.map(\.de).joined(separator: ", "),
      en: words.map(\.en).joined(separator: ", ")
    )
  }
}

extension MatchNote {
  init(_ criterion: MatchCriterion, _ isMet: Bool, _ text: Text) {
    (self.criterion, self.isMet, self.text) = (criterion, isMet, text)
  }
}
