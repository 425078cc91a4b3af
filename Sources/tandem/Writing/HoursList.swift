import Domain
import Exchange
import Workspace

/// Many rows of hours from a table.
struct HoursList {
  private let rows: [HoursRow]
  private let flaws: [Int: Refusal]

  /// The columns in the order that holds without a first row of names, each with its names, folded.
  private static let columns: [(field: String, names: Set<String>)] = [
    ("volunteer", ["name", "freiwillige", "freiwillige/r", "volunteer", "person"]),
    ("day", ["tag", "datum", "day", "date"]),
    ("length", ["dauer", "stunden", "zeit", "duration", "length", "hours"]),
    ("activity", ["tatigkeit", "taetigkeit", "was", "activity"]),
    ("placement", ["einsatz", "placement"]),
  ]

  init(_ bytes: [UInt8]) throws(Refusal) {
    let headed = HoursList.headed(bytes)
    let table = try CSVTable.read(headed)
    let added = headed.count == bytes.count ? 0 : 1
    let fields = table.header.cells.enumerated().map { index, cell -> String? in
      let name = Folding.fold(cell.filter { !$0.isWhitespace })
      return HoursList.columns.first { $0.names.contains(name) }?.field
    }
    rows = table.rows.map { row in
      let pairs = zip(fields, row.cells).compactMap { field, cell in field.map { ($0, cell) } }
      return HoursRow(line: row.line - added, texts: Dictionary(pairs) { first, _ in first })
    }
    flaws = Dictionary(table.rows.compactMap { row in row.flaw.map { (row.line - added, $0) } }) {
      first,
      _ in
      first
    }
  }

  /// The file with a first row of names, on its first line where it has none.
  private static func headed(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let line = body.prefix { $0 != 0x0A && $0 != 0x0D }
    let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    let separator = separators.max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    }
    let first = String(decoding: line, as: UTF8.self)
    let cells = first.split { ";,\t".contains($0) }.map {
      Folding.fold($0.filter { !$0.isWhitespace && $0 != "\"" })
    }
    let isNamed = cells.contains { cell in columns.contains { $0.names.contains(cell) } }
    // What is no text of single bytes is left to the reader of tables.
    guard !isNamed, !first.hasPrefix("sep="), let separator, !line.contains(0), !line.isEmpty else {
      return bytes
    }
    let names = columns.map(\.field).joined(separator: String(UnicodeScalar(separator)))
    return Array(names.utf8) + [0x0A] + body
  }

  /// What becomes of the rows.
  struct Plan {
    var drafts: [Draft] = []
    var sentences: [Text] = []
    var known = 0
    var refused = 0

    var summary: Text {
      Text(
        de: "\(drafts.count) eingetragen, \(known) schon da, \(refused) abgelehnt.",
        en: "\(drafts.count) entered, \(known) there already, \(refused) refused."
      )
    }
  }

  func plan(_ workspace: Workspace) -> Plan {
    var plan = Plan()
    var there = workspace.hoursThere
    for row in rows {
      let place = Text(de: "Zeile \(row.line): ", en: "Row \(row.line): ")
      do throws(Refusals) {
        if let flaw = flaws[row.line] { throw Refusals(all: [flaw]) }
        let draft = try row.draft(workspace)
        let words = HoursList.words(draft, workspace)
        let key = HoursKey(HoursEntry(values: draft.values))
        if let count = there[key], count > 0 {
          there[key] = count - 1
          plan.known += 1
          plan.sentences.append(place + words + Text(de: " – schon da", en: " – there already"))
        } else {
          plan.drafts.append(draft)
          plan.sentences.append(place + words)
        }
      } catch {
        plan.refused += 1
        let reasons = error.all.dropFirst().reduce(error.all.first?.text ?? Text("")) {
          $0 + Text(" ") + $1.text
        }
        plan.sentences.append(place + Text(de: "abgelehnt: ", en: "refused: ") + reasons)
      }
    }
    return plan
  }

  private static func words(_ draft: Draft, _ workspace: Workspace) -> Text {
    let reading = workspace.reading
    let entry = HoursEntry(values: draft.values)
    let person = entry.volunteer.flatMap(reading.label) ?? ""
    let words = [person, entry.label(reading), entry.activity].filter { !$0.isEmpty }
    return Text(words.joined(separator: " · "))
  }
}
