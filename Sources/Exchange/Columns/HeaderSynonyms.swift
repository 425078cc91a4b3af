/// Words by which other programs and offices head their columns.
enum HeaderSynonyms {
  /// A field, the kinds it has this meaning in (none for all), and the words for it.
  struct Row {
    let field: String
    let kinds: Set<String>
    let words: [String]

    init(_ field: String, _ words: String..., in kinds: Set<String> = []) {
      self.field = field
      self.kinds = kinds
      self.words = words
    }
  }

  /// Headers of a column with the identity of the record.
  static let identity = ["ID", "Kennung", "UID"]

  /// Headers of a column with the whole name of a person.
  static let fullName = [
    "Name", "Vor- und Nachname", "Vorname Nachname", "Name, Vorname", "Nachname, Vorname",
    "Vorname und Name", "Full name", "Display name", "Anzeigename", "Ansprechpartner",
    "Ansprechpartner/in", "Ansprechpartnerin", "Ansprechperson", "Kontaktperson", "Kontakt",
    "Contact", "Contact person", "Person", "Freiwillige", "Freiwilliger", "Ehrenamtliche",
    "Ehrenamtlicher", "Ehrenamtliche/r", "Volunteer",
  ]

  static let rows = [
    Row("last-name", "Familienname", "Zuname", "Surname", "Family name"),
    Row("first-name", "Rufname", "Given name", "Forename"),
    Row("salutation", "Anrede", "Titel", "Salutation", "Prefix"),
    Row("email", "Mail", "Email Adresse", "Mailadresse", "E-Mail 1", "Email address"),
    Row("email", "E-Mail dienstlich", "E-Mail geschäftlich", "E-Mail privat"),
    Row("phone", "Tel", "Telefonnummer", "Fon", "Festnetz", "Rufnummer", "Telephone"),
    Row("phone", "Phone number", "Telefon 1", "Tel. dienstlich", "Telefon dienstlich"),
    Row("phone", "Telefon geschäftlich", "Telefon privat", "Tel. privat", "Business phone"),
    Row("mobile", "Handy", "Handynummer", "Mobiltelefon", "Mobilnummer", "Mobilfunk", "Cell"),
    Row("mobile", "Mobile phone", "Cell phone"),
    Row("partners", "Organisation", "Organization", "Firma", "Einrichtung", in: ["con"]),
    Row("partners", "Partner", "Partners", "Verein", "Institution", "Company", in: ["con"]),
    Row("partners", "Träger", "Arbeitgeber", "Dienststelle", "Behörde", in: ["con"]),
    Row("name", "Organisation", "Organization", "Organisationsname", "Firma", in: ["par"]),
    Row("name", "Einrichtung", "Partner", "Verein", "Institution", "Company", in: ["par"]),
    Row("name", "Bezeichnung", "Name der Organisation", "Vereinsname", in: ["par"]),
    Row("name", "Name", "Projekt", "Projektname", "Project", "Projekttitel", in: ["pro"]),
    Row("name", "Name", "Treffen", "Thema", "Betreff", "Meeting", "Subject", in: ["mee"]),
    Row("type", "Kategorie", "Category", "Typ", "Kind"),
    Row("state", "Status"),
    Row("function", "Position", "Rolle", "Role", "Aufgabe", "Job title", "Abteilung", in: ["con"]),
    Row("street", "Adresse", "Anschrift", "Straße und Hausnummer", "Straße Hausnummer"),
    Row("street", "Straße Nr", "Str", "Address", "Street address"),
    Row("postal-code", "Postleitzahl", "Zip", "Zip code", "Postcode"),
    Row("town", "Stadt", "Wohnort", "City", "Gemeinde"),
    Row("website", "Webseite", "Homepage", "Internet", "Internetseite", "URL", "Web"),
    Row("birthday", "Geburtsdatum", "Geb", "Geboren", "Date of birth", "Birthdate"),
    Row("home-district", "Stadtviertel", "Viertel", "Wohnviertel", "Bezirk", "Wohngebiet"),
    Row("districts", "Stadtteil", "District", "Einsatzort", "Einsatzgebiet"),
    Row("languages", "Sprache", "Sprachkenntnisse", "Language"),
    Row("hours", "Stunden", "Wochenstunden", "Stunden pro Woche", "Hours", "Hours per week"),
    Row("topics", "Thema", "Interessen", "Interests", "Themenfelder", in: ["vol", "pro"]),
    Row("target-groups", "Zielgruppe", "Target group"),
    Row("availability", "Verfügbarkeit", "Zeiten", "Availability"),
    Row("skills", "Fähigkeiten", "Fertigkeiten", "Kenntnisse", in: ["vol"]),
    Row("skills", "Kann", "Angebote", "Abilities", in: ["vol"]),
    Row("competences", "Mitgebrachtes", "Was ich mitbringe", "Brings", in: ["vol"]),
    Row("experience", "Erfahrung", "Erfahrungen", "Vorkenntnisse", "Experience", in: ["vol"]),
    Row("motivation", "Warum", "Beweggrund", "Why", in: ["vol"]),
    Row("emergency", "Notfall", "Im Notfall", "Notfallnummer", "Emergency", in: ["vol"]),
    Row("guardian-consent", "Einwilligung Eltern", "Elterneinwilligung", in: ["vol"]),
    Row("pupil", "Schüler", "Schülerin", "Schüler/in", in: ["vol"]),
    Row("available-from", "Ab wann", "Starttermin", "Available", in: ["vol"]),
    Row("serving-since", "Ehrenamtlich seit", "Dabei seit", "Volunteer since", in: ["vol"]),
    Row("support-fields", "Bereich", "Bereiche", "Einsatzbereich", in: ["vol"]),
    Row("groups-wanted", "Zielgruppe", "Zielgruppen", "Target groups", in: ["vol"]),
    Row("form", "Art des Engagements", "Engagement", in: ["vol"]),
    Row("carrier", "Organisation", "Organization", "Partner", "Trägerin", in: ["pro"]),
    Row("volunteer", "Freiwillige", "Ehrenamtliche", "Ehrenamtliche/r", "Name", in: ["pla"]),
    Row("project", "Projektname", "Einsatzstelle"),
    Row("start", "Von", "Ab", "Anfang", "Startdatum", "From", in: ["pro", "pla"]),
    Row("end", "Bis", "Enddatum", "Until", "To", in: ["pro", "pla"]),
    Row("day", "Datum", "Date", "Termin"),
    Row("start", "Zeit", "Beginn", "Start", in: ["mee"]),
    Row("partner", "Organisation", "Organization", in: ["tas"]),
    Row("title", "Titel", "Title", "Name", "Betreff", "Was", in: ["tas", "age"]),
    Row("title", "TOP", "Tagesordnungspunkt", in: ["age"]),
    Row("responsible", "Verantwortlich", "Zuständig", "Responsible", "Assignee"),
    Row("due", "Fällig", "Fällig am", "Frist", "Termin", "Due date", "Deadline"),
    Row("funder", "Fördermittelgeber", "Geldgeber", "Förderer", "Funder"),
    Row("funding", "Fördersumme", "Betrag", "Förderung"),
    Row("notes", "Notiz", "Bemerkung", "Bemerkungen", "Anmerkung", "Anmerkungen", "Kommentar"),
    Row("notes", "Hinweis", "Hinweise", "Note", "Comment", "Comments", "Remarks"),
  ]
}
