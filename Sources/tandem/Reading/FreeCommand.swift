import Domain
import Terminal
import Workspace

extension Subcommand {
  static let free = Subcommand(
    "free",
    Text(de: "zeigt, wer wann Zeit hat", en: "shows who has time when"),
    details: Text(
      de: """
        Freiwillige, die einsetzbar oder im Einsatz sind, zu der Zeit Zeit haben, nicht abwesend
        und nicht schon eingeplant sind und noch Stunden frei haben. Ein Wochentag meint den
        nächsten, heute eingeschlossen; ein Datum steht wie im Formular. Zwei Uhrzeiten müssen ganz
        frei sein; von „nachmittags“ oder ohne --time genügt eine Stunde.

        --language meint hier die Sprache, die jemand spricht; die der Texte folgt $LANG.
        Status 0, wenn jemand gefunden ist, sonst 1.

        Mit --json steht jede Person als ein Objekt in einer Zeile: volunteer (Kennung), name, day,
        times („14:00-17:00“), minutes-left (je Woche, null ohne Angabe), level und written (Stufen
        der Sprache, null ohne Angabe), districts.
        """,
      en: """
        Volunteers who are ready or active, available at that time, neither absent nor placed
        already, and with hours left. A weekday means the next one, today included; a date is typed
        as in forms. Two times must be free as a whole; of “afternoon”, or without --time, an hour
        is enough.

        --language means a language that somebody speaks; that of the texts follows $LANG.
        Status 0 where somebody is found, else 1.

        With --json each person is one object in a line: volunteer (identity), name, day, times
        (“14:00-17:00”), minutes-left (a week, null where unknown), level and written (levels of
        the language, null where unknown), districts.
        """
    ),
    options: [
      Option(
        "day",
        value: "DAY",
        Text(de: "Wochentag (Di, Tue) oder Datum", en: "weekday (Tue, Di) or date"),
        required: true
      ),
      Option(
        "time",
        value: "TIME",
        Text(de: "z. B. 14:00-17:00 oder nachmittags", en: "e.g. 14:00-17:00 or afternoon")
      ),
      Option(
        "language",
        value: "L",
        Text(de: "nur wer diese Sprache spricht", en: "only who speaks this language")
      ),
      Option(
        "level",
        value: "LEVEL",
        Text(de: "mindestens so gut: native, fluent, good", en: "at least native, fluent, good")
      ),
      Option(
        "district",
        value: "D",
        Text(de: "nur wer in diesem Stadtteil hilft", en: "only who serves in this district")
      ),
      Option("topic", value: "T", Text(de: "nur zu diesem Thema", en: "only with this topic")),
      .json,
    ]
  ) { context in
    let typed = try context.freeTime()
    let workspace = try context.open()
    let office = workspace.office
    var question = FreeQuestion(
      day: try context.freeDay(office.today),
      from: typed.from,
      until: typed.until,
      isWhole: typed.isWhole
    )
    question.language = try context.term(
      "language",
      of: .languages,
      besides: office.terms[.languages].entries.map(\.term),
      workspace
    )
    if let level = context.arguments[option: "level"] {
      question.level = Term(try Vocabulary.languageLevels.key(meaning: level, context.language))
    }
    question.district = try context.term(
      "district",
      of: .districts,
      besides: office.settings.districts,
      workspace
    )
    question.topic = try context.term(
      "topic",
      of: .topics,
      besides: office.terms[.topics].entries.map(\.term),
      workspace
    )
    let found = FreeVolunteers(question, in: office)
    try context.print(found, question, office)
    return found.answers.isEmpty ? 1 : 0
  }
}

extension Context {
  /// The time of `--time`, on a day that is still open.
  fileprivate func freeTime() throws(UsageError) -> FreeQuestion {
    var question = FreeQuestion(day: Day(number: 0), from: 0, until: 1440, isWhole: false)
    let typed = arguments[option: "time"] ?? ""
    guard question.takeTime(typed) else {
      throw UsageError(
        de: "--time braucht eine Zeit: z. B. 14:00-17:00, 9-12 oder nachmittags.",
        en: "--time needs a time: for example 14:00-17:00, 9-12 or afternoon.",
        topic: command.name
      )
    }
    return question
  }

  fileprivate func freeDay(_ today: Day) throws -> Day {
    let typed = arguments[option: "day"] ?? ""
    if let day = try FreeQuestion.day(meaning: typed, today: today) { return day }
    throw UsageError(
      de: "--day braucht einen Wochentag oder ein Datum: z. B. Di, heute oder 14.3.",
      en: "--day needs a weekday or a date: for example Tue, today or 2026-03-14.",
      topic: command.name
    )
  }

  fileprivate func print(
    _ found: FreeVolunteers,
    _ question: FreeQuestion,
    _ office: Office
  ) throws {
    if arguments.has("json") {
      for answer in found.answers { try output.line(line(answer, question)) }
      return
    }
    let day = question.day.writtenWithWeekday(language)
    if found.answers.isEmpty {
      say(Text(de: "Am \(day) hat niemand Zeit.", en: "Nobody has time on \(day)."))
    } else {
      try printTable(found, Text(de: "Frei am \(day)", en: "Free on \(day)"), office)
    }
    if !found.unasked.isEmpty {
      let count = found.unasked.count
      say(
        Text(
          de: "Passend, aber ohne erfasste Zeiten: \(count).",
          en: "Fitting, but never asked for their times: \(count)."
        )
      )
    }
  }

  private func printTable(_ found: FreeVolunteers, _ heading: Text, _ office: Office) throws {
    var table = TextTable(
      [
        .init(title: Text(de: "Name", en: "Name")[language], width: 24),
        .init(title: heading[language], width: 24),
        .init(title: Text(de: "Übrig", en: "Left")[language], width: 8),
        .init(title: Text(de: "Sprachen", en: "Languages")[language], width: 40),
        .init(title: Text(de: "Stadtteile", en: "Districts")[language], width: 40),
      ],
      limit: Output.columns
    )
    let reading = Reading(language: language, terms: office.terms)
    for answer in found.answers {
      let record = answer.volunteer.record
      let cells = [
        record.label(reading), answer.times.map { $0.written(language) }.joined(separator: ", "),
        answer.left.map { Minutes($0).written(language) } ?? "?",
        FieldKind.languages.show(record.languages.stored, reading),
        record.reach.map { reading.word($0.key, of: .districts) }.joined(separator: ", "),
      ]
      table.add(cells.map { Cells.safe($0) })
    }
    try table.forEachLine { try output.line($0) }
  }

  private func line(_ answer: FreeVolunteers.Answer, _ question: FreeQuestion) -> JSONLine {
    let record = answer.volunteer.record
    var line = JSONLine()
    line.object { line in
      line.key("volunteer")
      line.string(answer.volunteer.id.text)
      line.key("name")
      line.string(PersonName.listed(last: record.lastName, first: record.firstName))
      line.key("day")
      line.string(question.day.stored)
      line.key("times")
      line.strings(answer.times.map(\.clock))
      line.key("minutes-left")
      line.number(answer.left)
      line.key("level")
      line.string(orNull: answer.skill?.level.key)
      line.key("written")
      line.string(orNull: answer.skill?.written.key)
      line.key("districts")
      line.strings(record.reach.map(\.key))
    }
    return line
  }
}
