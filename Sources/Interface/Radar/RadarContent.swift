import Domain
import Workspace

/// What the radar shows, read anew only when something it rests on has changed.
final class RadarContent {
  /// All rows, in order.
  private(set) var lines: [RadarLine] = []
  private(set) var openCount = 0
  private(set) var listedCount = 0
  private(set) var settledCount = 0
  /// The notes on competition, by the partners that each of them names.
  private(set) var notes: [Entry<CompetitionNote>] = []
  private var state: TableState?
  /// What the search rests on; a review changes none of it.
  private var searched: TableState?
  private var found: OfficeParallels?
  /// Counts the searches.
  private(set) var searches = 0
  private var pairs: (open: [PairLine], settled: [PairLine]) = ([], [])
  private var crowds: [CoordinationOffices.Group] = []

  private static let kinds = [
    Offer.kind, Project.kind, PairReview.kind, Partner.kind, CompetitionNote.kind,
    OfficeSettings.kind, Tandem.kind, Agreement.kind, OfficeTerm.kind,
  ]

  private static let searchedKinds = [Offer.kind, Project.kind, OfficeSettings.kind]

  /// Takes the records as they are now; true where something changed.
  func refresh(_ workspace: Workspace) -> Bool {
    let state = workspace.state(of: RadarContent.kinds)
    guard state != self.state else { return false }
    self.state = state
    let office = workspace.office
    let found = search(office, workspace)
    notes = workspace.records(CompetitionNote.self).compactMap {
      $0.1.archived == nil ? Entry($0.0, $0.1) : nil
    }
    pairs = (
      found.open.compactMap { line($0, found, office, workspace) },
      found.settled.compactMap { line($0, found, office, workspace) }
    )
    openCount = found.openCount
    listedCount = found.open.count
    settledCount = found.settled.count
    crowds = CoordinationOffices.find(in: office, on: office.today)
    return true
  }

  /// Searches anew only where offers, projects or the threshold changed.
  private func search(_ office: Office, _ workspace: Workspace) -> OfficeParallels {
    let now = workspace.state(of: RadarContent.searchedKinds)
    let isKept = now == searched
    searched = now
    if !isKept { searches += 1 }
    let result = isKept ? found?.reviewed(in: office) : nil
    let made = result ?? OfficeParallels(office)
    found = made
    return made
  }

  /// Makes the rows: all, or those with the words of the filter.
  func select(_ filter: String, _ workspace: Workspace) {
    let words = Folding.collapse(Folding.fold(filter)).split(whereSeparator: \.isWhitespace)
    func fits(_ text: String) -> Bool { words.allSatisfy { text.contains($0) } }
    let open = words.isEmpty ? pairs.open : pairs.open.filter { fits($0.text) }
    let settled = words.isEmpty ? pairs.settled : pairs.settled.filter { fits($0.text) }
    lines = []
    let rest = openCount - listedCount
    let more = rest > 0 && words.isEmpty ? openCount : open.count
    add(Text(de: "Ungeprüft (\(more))", en: "Not reviewed (\(more))"), open.map { .pair($0) })
    if rest > 0 {
      lines.append(
        .heading(
          Text(
            de: "… davon \(rest) nicht aufgeführt: Prüfen Sie zuerst die neuesten.",
            en: "… \(rest) of them not listed: please review the newest first."
          )
        )
      )
    }
    let fitting = crowds.flatMap { crowd -> [RadarLine] in
      let names = crowd.offices.map { ($0, workspace.label($0) ?? $0.text) }
      let title = self.title(crowd, workspace.office)
      let text = ([title[workspace.language]] + names.map(\.1)).joined(separator: " ")
      guard fits(Folding.collapse(Folding.fold(text))) else { return [] }
      return [.crowd(title)] + names.map { .partner($0.0, name: $0.1) }
    }
    add(
      Text(
        de: "Mehrere Koordinierungsstellen für ein Feld",
        en: "Several coordination offices for one field"
      ),
      fitting
    )
    add(
      Text(de: "Geprüft (\(settled.count))", en: "Reviewed (\(settled.count))"),
      settled.map { .pair($0) }
    )
  }

  /// The notes on competition between the partners of a pair, the newest first.
  func notes(of line: PairLine) -> [Entry<CompetitionNote>] {
    guard let one = line.first.partner, let other = line.second.partner else { return [] }
    return notes.filter {
      $0.record.partners.contains(one) && $0.record.partners.contains(other)
    }.sorted { ($1.record.day?.number ?? 0, $1.id) < ($0.record.day?.number ?? 0, $0.id) }
  }

  private func add(_ heading: Text, _ rows: [RadarLine]) {
    guard !rows.isEmpty else { return }
    if !lines.isEmpty { lines.append(.gap) }
    lines.append(.heading(heading))
    lines += rows
  }

  private func title(_ crowd: CoordinationOffices.Group, _ office: Office) -> Text {
    func words(_ terms: Set<Term>, _ vocabulary: Vocabulary) -> Text {
      let words = terms.sorted { $0.key < $1.key }.map { office.words($0, of: vocabulary) }
      return Text(
        de: words.map(\.de).joined(separator: ", "),
        en: words.map(\.en).joined(separator: ", ")
      )
    }
    let place =
      crowd.districts.isEmpty
      ? Text(de: "überall", en: "everywhere") : words(crowd.districts, .districts)
    return words(crowd.topics, .topics) + Text(" · ") + place
  }

  private func line(
    _ row: OfficeParallels.Row,
    _ found: OfficeParallels,
    _ office: Office,
    _ workspace: Workspace
  ) -> PairLine? {
    guard let first = found.radar.offer(row.pair.first),
      let second = found.radar.offer(row.pair.second)
    else { return nil }
    let unknown = Text(de: "unbekannt", en: "unknown")[workspace.language]
    func name(_ offer: ComparedOffer) -> String { offer.partner.map(office.name) ?? unknown }
    let partners = Set([first.partner, second.partner].compactMap { $0 })
    return PairLine(
      row: row,
      first: first,
      second: second,
      partners: "\(name(first)) — \(name(second))",
      why: row.pair.reason(office.words(_:of:))[workspace.language],
      verdict: row.verdict == .none
        ? "" : office.words(row.verdict, of: .pairVerdicts)[workspace.language],
      isCompeting: partners.count == 2
        && notes.contains { partners.isSubset(of: $0.record.partners) }
    )
  }
}
