/// Who volunteers, in how many ways, and what they are qualified for (requirements 215, 242).
enum VolunteerReport {
  static let kind = ReportKind(
    "volunteers",
    Text(de: "Freiwillige und Qualifizierung", en: "Volunteers and qualification"),
    purpose: Text(
      de: "Wie viele sich engagieren, wer dazukam und was sie können.",
      en: "How many volunteer, who joined and what they are able to do."
    )
  ) { books, period, _ in
    let stock = VolunteerStock(books)
    let day = period.lastKnown(on: books.office.today)
    let there = day.map(stock.there) ?? []
    return [
      counts(stock, period, there),
      variety(books.office, there, day ?? period.from),
      VolunteerShares.section(books.office, stock, period),
      qualified(books.office, period),
    ]
  }

  private typealias Column = ReportColumn<Entry<Volunteer>>

  private static func counts(
    _ stock: VolunteerStock,
    _ period: ReportPeriod,
    _ there: [Entry<Volunteer>]
  ) -> ReportSection {
    let rows: [(Text, [Entry<Volunteer>])] = [
      (Text(de: "am letzten Tag", en: "on the last day"), there),
      (Text(de: "neu hinzugekommen", en: "joined"), stock.begun(in: period)),
      (Text(de: "ausgeschieden", en: "left"), stock.left(in: period)),
    ]
    let table = ReportTable(
      "count",
      Text(de: "Freiwillige", en: "Volunteers"),
      rows: Text(de: "Stand", en: "State"),
      columns: [Text(de: "Personen", en: "People")],
      rows.map { ReportTable.Row($0.0, [.people($0.1.map(\.id))]) },
      balance: ReportTable.Balance(joined: 1, left: 2)
    )
    return ReportSection(
      Text(de: "Anzahl", en: "Count"),
      [
        .table(table),
        .note(
          Text(
            de:
              "Es zählt, wer am letzten Tag nicht ausgeschieden oder archiviert war. Wer nur Interesse gezeigt hat oder wessen Daten nicht verarbeitet werden dürfen, zählt nicht. Als erster Tag gilt „Engagiert seit“, sonst der früheste bekannte Einsatz oder das Erstgespräch. Ohne bekannten Beginn zählt jemand ab dem eingetragenen letzten Kontakt, sonst erst heute, und nie als neu.",
            en:
              "Who had not left and was not archived on the last day counts. Who only showed interest, or whose data may not be processed, does not. The first day is “volunteering since”, else the earliest known service or first interview. Without a known beginning somebody counts from the last contact entered, else from today, and never as new."
          )
        ),
      ]
    )
  }

  private static func variety(
    _ office: Office,
    _ there: [Entry<Volunteer>],
    _ day: Day
  ) -> ReportSection {
    let people = [Column.people(Text(de: "Personen", en: "People"))]
    func table(
      _ key: String,
      _ title: Text,
      _ rows: Text,
      _ vocabulary: Vocabulary,
      _ terms: (Volunteer) -> [Term]
    ) -> ReportTable {
      .grouping(
        key,
        title,
        rows: rows,
        there,
        by: { terms($0.record) },
        words: { office.words($0, of: vocabulary) },
        columns: people
      )
    }
    let consents = Consents(office.consents, on: office.today)
    let agreed = Set(there.map(\.id).filter { consents.holds("special", of: $0) })
    let migration = ReportTable.grouping(
      "by-migration",
      Text(de: "Eigene Migration (freiwillige Angabe)", en: "Own migration (told by choice)"),
      rows: Text(de: "Angabe", en: "Told"),
      there,
      by: { agreed.contains($0.id) ? [$0.record.migration] : [] },
      words: { office.words($0, of: .migrationExperience) },
      columns: people
    )
    let ages = AgeGroup.table(there, on: day)
    let tables = [
      table("by-form", Text(de: "Nach Form", en: "By form"), form, .engagementForms) { [$0.form] },
      table("by-state", Text(de: "Nach Stand", en: "By state"), state, .volunteerStates) {
        [$0.state]
      },
      migration,
      table("by-language", Text(de: "Nach Sprache", en: "By language"), language, .languages) {
        $0.languages.map(\.language)
      },
      table("by-district", Text(de: "Nach Stadtteil", en: "By district"), district, .districts) {
        [$0.homeDistrict]
      },
      table("by-topic", Text(de: "Nach Thema", en: "By topic"), topic, .topics, \.topics),
      table("by-way", Text(de: "Von, mit, für", en: "By, with, for"), way, .participationModes) {
        [$0.participation]
      },
      ages,
    ]
    let many = Text(
      de:
        "Wer mehrere Sprachen oder Themen hat, steht bei jeder; die Zeilen ergeben dann mehr als alle. Angaben zur Migration zählen nur mit Einwilligung, die heute gilt.",
      en:
        "Who has several languages or topics stands with each; the rows then make more than all. Details of migration count only with a consent that holds today."
    )
    return ReportSection(
      Text(de: "Wer sich engagiert", en: "Who volunteers"),
      told: tables.map { .table($0) } + [
        .picture(ReportPicture(.bars, of: "by-district")), .note(many),
      ]
    )
  }

  private static let form = Text(de: "Form", en: "Form")
  private static let state = Text(de: "Stand", en: "State")
  private static let language = Text(de: "Sprache", en: "Language")
  private static let district = Text(de: "Stadtteil", en: "District")
  private static let topic = Text(de: "Thema", en: "Topic")
  private static let way = Text(de: "Beteiligung", en: "Participation")

  private static func qualified(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let gained = office.qualifications.filter {
      $0.record.volunteer != nil && period.holds($0.record.acquired)
    }
    let table = ReportTable.grouping(
      "by-qualification",
      Text(de: "Erworbene Qualifikationen", en: "Qualifications gained"),
      rows: Text(de: "Qualifikation", en: "Qualification"),
      gained,
      by: { [$0.record.type] },
      words: { office.words($0, of: .qualificationKinds) },
      columns: [
        ReportColumn<Entry<Qualification>>.people(Text(de: "Personen", en: "People")) {
          $0.volunteer
        }
      ]
    )
    return ReportSection(
      Text(de: "Qualifizierung", en: "Qualification"),
      told: [.table(table), .picture(ReportPicture(.bars, of: "by-qualification"))]
    )
  }
}

extension ReportColumn where Item == Entry<Volunteer> {
  /// How many volunteers there are.
  static func people(_ title: Text) -> Self {
    ReportColumn(title) { .people($0.map(\.id)) }
  }
}
