/// Whom a circular is for by its filters, and those who were named one by one.
struct CircularAudience {
  let volunteers: [Entry<Volunteer>]
  let contacts: [Entry<Contact>]

  init(_ circular: Circular, _ office: Office) {
    let audience = circular.audience.key
    let (named, known) = (Set(circular.alsoVolunteers), Set(circular.alsoContacts))
    let fits =
      audience == "contacts" ? { _ in false } : Self.volunteerFilter(circular, office)
    volunteers = office.kept(Volunteer.self).filter {
      named.contains($0.id) || $0.isInUse && $0.record.state != Term("left") && fits($0)
    }
    let partners =
      ["contacts", "both"].contains(audience) ? Self.partners(circular, office) : []
    contacts = office.kept(Contact.self).filter {
      known.contains($0.id) || $0.isInUse && !partners.isDisjoint(with: $0.record.partners)
    }
  }

  /// A filter that was left empty lets all pass.
  private static func volunteerFilter(
    _ circular: Circular,
    _ office: Office
  ) -> (Entry<Volunteer>) -> Bool {
    let (states, topics) = (Set(circular.states), Set(circular.topics))
    let (districts, languages) = (Set(circular.districts), Set(circular.languages))
    let serving = circular.project.map { placed(in: $0, office) }
    return { entry in
      let volunteer = entry.record
      let spoken = volunteer.languages.map(\.language)
      return (states.isEmpty || states.contains(volunteer.state))
        && covers(districts, volunteer.districts + [volunteer.homeDistrict])
        && (topics.isEmpty || !topics.isDisjoint(with: volunteer.topics))
        && (languages.isEmpty || !languages.isDisjoint(with: spoken))
        && serving?.contains(entry.id) ?? true
    }
  }

  /// The volunteers who serve in a project.
  private static func placed(in project: RecordID, _ office: Office) -> Set<RecordID> {
    let states = ["trial", "active", "paused"]
    return Set(
      office.placements.filter {
        $0.record.project == project && states.contains($0.record.state.key)
      }.compactMap(\.record.volunteer)
    )
  }

  /// The partners whose people it is for; languages are not known of them.
  private static func partners(_ circular: Circular, _ office: Office) -> Set<RecordID> {
    let (types, topics) = (Set(circular.partnerTypes), Set(circular.topics))
    let districts = Set(circular.districts)
    let project = office.lookup(Project.self)[circular.project]
    let joined = project.map { Set($0.partners + [$0.carrier].compactMap { $0 }) }
    let chosen = office.partners.filter { entry in
      let partner = entry.record
      return partner.state != Term("ended")
        && (types.isEmpty || types.contains(partner.type))
        && covers(districts, partner.districts)
        && (topics.isEmpty || !topics.isDisjoint(with: partner.focus))
        && (circular.project == nil || joined?.contains(entry.id) ?? false)
    }
    return Set(chosen.map(\.id))
  }

  private static func covers(_ wanted: Set<Term>, _ districts: [Term]) -> Bool {
    wanted.isEmpty || !wanted.isDisjoint(with: districts)
      || districts.contains(Coverage.everywhere) || wanted.contains(Coverage.everywhere)
  }
}
