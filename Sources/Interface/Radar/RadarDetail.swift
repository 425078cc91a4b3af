import Domain
import Terminal
import Workspace

/// The focused row of the radar: both offers side by side, field by field.
enum RadarDetail {
  static func height(in area: Rect) -> Int { area.height < 12 ? 1 : area.height < 18 ? 6 : 9 }

  static func draw(
    _ frame: inout Frame,
    _ area: Rect,
    _ line: RadarLine,
    _ content: RadarContent,
    _ app: App
  ) {
    guard area.height > 1 else {
      guard case .pair(let pair) = line else { return }
      let text = [pair.verdict, pair.why].filter { !$0.isEmpty }.joined(separator: ": ")
      frame.put(text, x: area.x, y: area.y, role: .detailValue, width: area.width, ellipsis: true)
      return
    }
    let rule = String(repeating: "─", count: area.width)
    frame.put(rule, x: area.x, y: area.y, role: .dialogBorder)
    let rows = rows(line, content, app)
    let label = min(14, area.width / 5)
    let half = (area.width - label - 6) / 2
    for (offset, row) in rows.prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + offset
      let title = row.title[app.language]
      frame.put(title, x: area.x + 2, y: y, role: .detailLabel, width: label, ellipsis: true)
      var x = area.x + label + 3
      guard let second = row.second else {
        let width = area.width - x
        frame.put(row.first, x: x, y: y, role: row.role, width: width, ellipsis: true)
        continue
      }
      frame.put(row.first, x: x, y: y, role: row.role, width: half - 2, ellipsis: true)
      x += half - 1
      frame.put(row.sign, x: x, y: y, role: .match)
      frame.put(second, x: x + 2, y: y, role: row.role, width: half - 1, ellipsis: true)
    }
  }

  private struct Row {
    let title: Text
    let first: String
    /// Nil where one text has the whole row.
    var second: String?
    /// "=" where both are the same, "~" where they have something in common.
    var sign = " "
    var role = Role.detailValue
  }

  private static func rows(_ line: RadarLine, _ content: RadarContent, _ app: App) -> [Row] {
    switch line {
    case .pair(let pair): rows(pair, content, app)
    case .partner(let id, _): rows(id, app)
    default: []
    }
  }

  /// What is in common stands first, since a small window has no room for all.
  private static func rows(_ pair: PairLine, _ content: RadarContent, _ app: App) -> [Row] {
    let office = app.workspace.office
    let (one, two) = (pair.first, pair.second)
    let percent = pair.row.pair.titlePercent
    func words(_ terms: [Term], _ vocabulary: Vocabulary) -> String {
      terms.map { office.words($0, of: vocabulary)[app.language] }.joined(separator: ", ")
    }
    func compared(_ title: Text, _ left: String, _ right: String, isShared: Bool) -> Row {
      let isSame = left == right && !left.isEmpty
      let sign = isSame ? "=" : isShared ? "~" : " "
      return Row(title: title, first: left, second: right, sign: sign)
    }
    let need = pair.row.pair.need
    func shared(_ title: Text, _ show: (ComparedOffer) -> String) -> Row {
      compared(title, show(one), show(two), isShared: need != nil)
    }
    var rows = [
      compared(Text(de: "Titel", en: "Title"), one.title, two.title, isShared: percent != nil),
      Row(
        title: Text(de: "Wer", en: "Who"),
        first: provider(one, app),
        second: provider(two, app)
      ),
      shared(Text(de: "Themen", en: "Topics")) { words($0.topics, .topics) },
      shared(Text(de: "Zielgruppen", en: "Groups")) { offer in
        offer.isForAnybody
          ? Text(de: "alle", en: "anybody")[app.language]
          : words(offer.targetGroups, .targetGroups)
      },
      shared(Text(de: "Stadtteile", en: "Districts")) { offer in
        offer.isEverywhere
          ? Text(de: "überall", en: "everywhere")[app.language]
          : words(offer.districts, .districts)
      },
      compared(
        Text(de: "Zeit", en: "Time"),
        period(one, app),
        period(two, app),
        isShared: true
      ),
    ]
    rows += decision(pair, app)
    rows += content.notes(of: pair).map { note in
      let words = [
        note.record.day?.written(app.language) ?? "",
        office.words(note.record.state, of: .competitionStates)[app.language], note.record.subject,
      ]
      return Row(
        title: Text(de: "! Konkurrenz", en: "! Competition"),
        first: words.filter { !$0.isEmpty }.joined(separator: " · "),
        role: .warning
      )
    }
    return rows
  }

  private static func decision(_ pair: PairLine, _ app: App) -> [Row] {
    guard let id = pair.row.review, let values = app.workspace.values(of: id) else { return [] }
    let day = values["day"].flatMap(Day.init(stored:))?.written(app.language) ?? ""
    let words = [day, values["by"] ?? "", values["reason"] ?? ""].filter { !$0.isEmpty }
    let line = ([pair.verdict] + words).joined(separator: " · ")
    return [Row(title: Text(de: "Geprüft", en: "Reviewed"), first: line, role: .success)]
  }

  private static func rows(_ id: RecordID, _ app: App) -> [Row] {
    guard let type = app.workspace.type(of: id) else { return [] }
    let table = app.workspace.table(type)
    guard let place = table.row(id) else { return [] }
    return ["name", "type", "districts", "focus", "carrier"].compactMap { key in
      type.position(of: key).map { index in
        Row(
          title: type.fields[index].title,
          first: table.shown(place, index, app.workspace.reading)
        )
      }
    }
  }

  private static func provider(_ offer: ComparedOffer, _ app: App) -> String {
    let kind = app.workspace.type(of: offer.id)?.singular[app.language] ?? ""
    let unknown = Text(de: "unbekannt", en: "unknown")[app.language]
    let name = offer.partner.map { app.workspace.label($0) ?? $0.text } ?? unknown
    return "\(kind) · \(name)"
  }

  private static func period(_ offer: ComparedOffer, _ app: App) -> String {
    switch (offer.start, offer.end) {
    case (nil, nil): Text(de: "ohne Angabe", en: "not said")[app.language]
    case (let start?, nil):
      Text(de: "ab ", en: "from ")[app.language] + start.written(app.language)
    case (nil, let end?): Text(de: "bis ", en: "until ")[app.language] + end.written(app.language)
    case (let start?, let end?):
      "\(start.written(app.language)) – \(end.written(app.language))"
    }
  }
}
