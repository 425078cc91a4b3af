/// Whether a volunteer is in service, as placements and guide agreements begin and end.
enum VolunteerService {
  /// What becomes of the volunteer's state; nothing where it says so already, or says more.
  ///
  /// `isServing` is nil where the step changes nothing about it.
  static func effects(
    of id: RecordID?,
    with record: RecordID,
    isServing: Bool?,
    _ office: Office
  ) -> [LifeEffect] {
    guard let isServing, let id,
      let volunteer = office.volunteers.first(where: { $0.id == id })?.record,
      isServing
        ? !["active", "left"].contains(volunteer.state.key)
        : volunteer.state.key == "active" && !serves(id, besides: record, office)
    else { return [] }
    let state = Term(isServing ? "active" : "ready")
    let words = office.words(state, of: .volunteerStates)
    let name = PersonName.listed(last: volunteer.lastName, first: volunteer.firstName)
    return [
      LifeEffect(
        record: id,
        field: "state",
        value: state.key,
        words: Text(de: "\(name) ist jetzt „\(words.de)“", en: "\(name) is now “\(words.en)”")
      )
    ]
  }

  /// Whether there is another placement or guide agreement that goes on.
  private static func serves(_ id: RecordID, besides record: RecordID, _ office: Office) -> Bool {
    let isPlaced = office.placements.contains {
      $0.id != record && $0.record.volunteer == id && $0.record.isRunning
    }
    let isGuide = office.guideAgreements.contains {
      $0.id != record && $0.record.guide == id && $0.record.isRunning
    }
    return isPlaced || isGuide
  }
}
