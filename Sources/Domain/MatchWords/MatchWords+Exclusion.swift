extension MatchWords {
  /// A hard condition in words.
  func exclusion(_ exclusion: MatchExclusion, _ place: Int) -> Text {
    let volunteer = pool.entries[place].record
    switch exclusion {
    case .placed:
      return Text(de: "in dieser Anfrage schon vermittelt", en: "already placed in this request")
    case .restricted:
      return Text(de: "Verarbeitung der Daten eingeschränkt", en: "processing of data restricted")
    case .storage:
      return Text(de: "Einwilligung zum Speichern widerrufen", en: "consent to storing withdrawn")
    case .forwarding:
      return Text(
        de: "Einwilligung zur Weitergabe fehlt",
        en: "consent to passing data on is missing"
      )
    case .state:
      let words = Text(de: "nicht einsetzbar", en: "not deployable")
      if volunteer.state == .none { return words }
      return words + Text(": ") + pool.office.words(volunteer.state, of: .volunteerStates)
    case .certificateMissing, .certificateContrary, .certificateOld:
      // One sentence for all: it must not tell what the certificate said, or that there is one.
      return Text(
        de: "kein Führungszeugnis vermerkt, das den Einsatz erlaubt",
        en: "no certificate of good conduct noted that allows the placement"
      )
    case .birthdayUnknown, .tooYoung, .guardian: return age(exclusion)
    case .boundary:
      return Text(de: "macht nicht: ", en: "does not do: ")
        + list(request.demands.filter(volunteer.boundaries.contains), .boundaries)
    case .site:
      return Text(de: "Einsatzort nicht gewünscht: ", en: "site not wanted: ")
        + list([request.siteType], .siteTypes)
    case .group:
      return Text(de: "Zielgruppe nicht gewünscht: ", en: "group not wanted: ")
        + list(
          request.targetGroups.filter {
            $0 != Coverage.everybody && volunteer.groupsUnwanted.contains($0)
          },
          .targetGroups
        )
    case .unavailable: return unavailable(volunteer)
    case .absent:
      return Text(de: "die ganze Zeit abwesend", en: "absent all the time")
    }
  }

  private func age(_ exclusion: MatchExclusion) -> Text {
    let least = ask.minimumAge ?? 18
    switch exclusion {
    case .birthdayUnknown:
      return Text(
        de: "Geburtstag nicht bekannt (mindestens \(least))",
        en: "birthday not known (at least \(least))"
      )
    case .tooYoung: return Text(de: "jünger als \(least)", en: "younger than \(least)")
    default:
      return Text(
        de: "minderjährig ohne Einwilligung der Sorgeberechtigten",
        en: "a minor without the guardians’ consent"
      )
    }
  }

  private func unavailable(_ volunteer: Volunteer) -> Text {
    if let until = volunteer.availableUntil, until < ask.start {
      return Text(de: "verfügbar nur bis ", en: "available only until ") + WarningWords.day(until)
    }
    let from = volunteer.availableFrom.map(WarningWords.day) ?? Text("")
    return Text(de: "verfügbar erst ab ", en: "available only from ") + from
  }
}
