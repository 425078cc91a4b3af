package import Domain

/// The list of the documents that there are of records: a new one is its file and a row here.
package enum RecordDocuments {
  package static let all: [RecordDocument] = [
    RecordDocument("agreement", Agreement.singular, of: Agreement.self) {
      AgreementDocument($0, in: $1, reading: $2).document
    },
    RecordDocument(
      "description",
      Text(de: "Tätigkeitsbeschreibung", en: "Job description"),
      of: DeploymentRequest.self
    ) { RequestDocument($0, in: $1, reading: $2).document },
    RecordDocument("guide-agreement", GuideAgreement.singular, of: GuideAgreement.self) {
      GuideAgreementDocument($0, in: $1, reading: $2).document
    },
    RecordDocument(
      "record",
      Text(de: "Datenblatt zum Ehrenamt", en: "Data sheet of the service"),
      of: Volunteer.self
    ) { volunteer, office, reading throws(Refusal) in
      let profile = try profile(volunteer, in: office)
      return ServiceSheet(profile, in: office, reading: reading).document
    },
    RecordDocument("thanks", Text(de: "Dankschreiben", en: "Letter of thanks"), of: Volunteer.self)
    { volunteer, office, _ throws(Refusal) in
      ThanksLetter(try profile(volunteer, in: office), in: office).document
    },
    RecordDocument(
      "certificate",
      Text(de: "Teilnahmebestätigung", en: "Certificate of participation"),
      of: Participation.self
    ) { CourseCertificate($0, in: $1, reading: $2).document },
    RecordDocument(
      "announcement",
      Text(de: "Kursausschreibung", en: "Announcement of the course"),
      of: Course.self
    ) { CourseAnnouncement($0, in: $1, reading: $2).document },
    RecordDocument("agenda", AgendaItem.title, of: Meeting.self) {
      AgendaDocument($0, in: $1, reading: $2).document
    },
    RecordDocument("minutes", Text(de: "Protokoll", en: "Minutes"), of: Meeting.self) {
      MinutesDocument($0, in: $1, reading: $2).document
    },
  ]

  /// Where processing is restricted, data may be kept but not used.
  private static func profile(
    _ volunteer: Entry<Volunteer>,
    in office: Office
  ) throws(Refusal) -> ServiceProfile {
    guard !volunteer.record.isRestricted(on: office.today) else {
      throw Refusal(
        de: "Die Verarbeitung dieser Daten ist eingeschränkt: Es gibt kein Dokument daraus.",
        en: "Processing of this data is restricted: no document is made of it."
      )
    }
    return ServiceProfile(volunteer, in: office)
  }

  /// The documents of records of the kind that a prefix names; the usual one first.
  package static func of(_ prefix: some StringProtocol) -> [RecordDocument] {
    all.filter { $0.kind.prefix == prefix }
  }

  /// The types of records of which there is a document, as people call many of them.
  package static var types: [Text] {
    var seen: Set<RecordKind> = []
    return all.compactMap { document in
      seen.insert(document.kind).inserted
        ? RecordTypes.type(prefix: document.kind.prefix)?.title : nil
    }
  }
}
