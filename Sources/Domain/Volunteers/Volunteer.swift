/// A volunteer with a competence profile (requirements 73 to 92).
package struct Volunteer: Record {
  package var lastName = ""
  package var firstName = ""
  package var state = Term.none
  package var form = Term.none
  package var phone = ""
  package var mobile = ""
  package var email = ""
  package var street = ""
  package var postalCode = ""
  package var town = ""
  package var birthday: Day?
  package var homeDistrict = Term.none
  package var districts: [Term] = []
  package var languages: [LanguageSkill] = []
  package var supportFields: [Term] = []
  package var topics: [Term] = []
  package var groupsWanted: [Term] = []
  package var groupsUnwanted: [Term] = []
  package var skills: [Term] = []
  package var strengths: [Term] = []
  package var competences = ""
  package var experience = ""
  package var communities: [Term] = []
  package var migration = Term.none
  package var limits = ""
  package var boundaries: [Term] = []
  package var sitesUnwanted: [Term] = []
  package var availability: [WeekTime] = []
  package var hoursPerWeek: Minutes?
  package var availableFrom: Day?
  package var availableUntil: Day?
  package var roles: [Term] = []
  package var motivation = ""
  package var participation = Term.none
  package var courseInterests: [Term] = []
  package var circles: [RecordID] = []
  package var servingSince: Day?
  package var cardGrounds: [Term] = []
  package var isPupil = false
  package var guardianConsent: Day?
  package var emergency = ""
  package var leaveReason = Term.none
  package var restricted: Day?
  package var accompanier: RecordID?
  package var lastContact: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Volunteer {
  package static let kind = RecordKind("vol", plural: "volunteers")
  package static let title = Text(de: "Freiwillige", en: "Volunteers")
  package static let singular = Text(de: "Freiwillige/r", en: "Volunteer")

  package func label(_ reading: Reading) -> String {
    PersonName.listed(last: lastName, first: firstName)
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: availableFrom, until: availableUntil, field: "available-until")
  }
}
