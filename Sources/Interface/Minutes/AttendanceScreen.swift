import Domain
import Terminal
import Workspace

/// Who attends a meeting, ticked by key while the minutes are open.
final class AttendanceScreen: Screen {
  private let minutes: MinutesScreen
  private(set) var attendance: Attendance
  private var focus = 0
  private var top = 0

  init(_ minutes: MinutesScreen, _ app: App) {
    self.minutes = minutes
    attendance = Attendance(minutes.draft, app.workspace, ticked: minutes.ticked)
  }

  var contexts: Set<Context> { [.attendance] }
  var subjects: [RecordID] { [minutes.id] }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    let rows = attendance.rows
    let row = rows.indices.contains(focus) ? rows[focus] : nil
    attendance = Attendance(minutes.draft, app.workspace, ticked: attendance.ticked)
    focus =
      row.flatMap { attendance.rows.firstIndex(of: $0) }
      ?? min(focus, max(0, attendance.rows.count - 1))
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard case .key(let key) = input else { return true }
    let last = max(0, attendance.rows.count - 1)
    switch key {
    case .down, .character("j"): focus = min(last, focus + 1)
    case .up, .character("k"): focus = max(0, focus - 1)
    case .pageDown: focus = min(last, focus + 10)
    case .pageUp: focus = max(0, focus - 10)
    case .home, .character("g"): focus = 0
    case .end, .character("G"): focus = last
    default: return false
    }
    return true
  }

  /// What is changed here is saved with the minutes.
  private func change(_ app: App, _ change: (inout Attendance) -> Void) {
    guard !minutes.sayClosed(app) else { return }
    change(&attendance)
    minutes.draft = attendance.draft
    minutes.ticked = attendance.ticked
    // Who is there decides whom a name in the text means.
    minutes.isReadingStale = true
  }

  func turn(_ app: App) {
    guard attendance.rows.indices.contains(focus) else { return }
    let row = attendance.rows[focus]
    change(app) { $0.turn(row, app.workspace) }
  }

  func addPerson(_ app: App) {
    guard !minutes.sayClosed(app), let field = RecordType(Meeting.self).field("participants") else {
      return
    }
    app.push(
      PickerScreen(
        title: Text(de: "Wer ist noch da?", en: "Who else is there?"),
        source: .make(field, app)
      ) { [weak self] chosen, app in
        guard let self, let id = chosen.first.map({ RecordID($0) }) else { return }
        change(app) { $0.add(id, app.workspace) }
        focus = attendance.rows.firstIndex { $0.id == id } ?? focus
      }
    )
  }

  func addGuest(_ app: App) {
    guard !minutes.sayClosed(app) else { return }
    app.push(
      LinePrompt(
        title: Text(
          de: "Gast, mit Organisation: z. B. Frau Sommer (Stadtwerke)",
          en: "Guest, with organisation: e.g. Ms Sommer (Stadtwerke)"
        )
      ) { [weak self] app, name in self?.change(app) { $0.addGuest(name) } }
    )
  }

  func editGuests(_ app: App) {
    guard !minutes.sayClosed(app) else { return }
    app.push(
      LinePrompt(title: Text(de: "Gäste:", en: "Guests:"), text: attendance.guests) {
        [weak self] app, names in self?.change(app) { $0.set(guests: names) }
      }
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let counts = [Attendance.State.present, .excused, .absent].map { attendance.count($0) }
    let amounts = Text(
      de: "\(counts[0]) da · \(counts[1]) entschuldigt · \(counts[2]) fehlen",
      en: "\(counts[0]) present · \(counts[1]) excused · \(counts[2]) absent"
    )
    let title = Text(de: "Wer ist da?", en: "Who is there?")
    Chrome.drawTitle(&frame, title[app.language], amounts[app.language])
    let guests = Text(de: "Gäste: ", en: "Guests: ")[app.language]
    let none = Text(de: "keine", en: "none")[app.language]
    frame.put(
      guests + (attendance.guests.isEmpty ? none : attendance.guests),
      x: 0,
      y: body.bottom - 1,
      role: .dim,
      width: body.width,
      ellipsis: true
    )
    frame.cursor = (0, body.y + 1)
    guard !attendance.rows.isEmpty else {
      let hint = Text(
        de: "Niemand ist eingeladen. n nimmt jemanden auf, + einen Gast.",
        en: "Nobody is invited. n adds somebody, + a guest."
      )
      frame.put(hint[app.language], x: 0, y: body.y + 1, role: .dim, width: body.width)
      return
    }
    let height = max(1, body.height - 2)
    if focus < top { top = focus }
    if focus >= top + height { top = focus - height + 1 }
    for (offset, row) in attendance.rows.dropFirst(top).prefix(height).enumerated() {
      draw(row, isFocused: top + offset == focus, &frame, body.y + 1 + offset, app)
    }
  }

  private func draw(
    _ row: Attendance.Row,
    isFocused: Bool,
    _ frame: inout Frame,
    _ y: Int,
    _ app: App
  ) {
    let role: Role = isFocused ? .listSelected : .list
    let (sign, word) = AttendanceScreen.words(attendance.state(row))
    // On a narrow screen the name has the room.
    let isNarrow = frame.width < 60
    let start = isNarrow ? 6 : 19
    frame.fill(x: 0, y: y, width: frame.width, height: 1, role: role)
    frame.put("\(isFocused ? ">" : " ") [\(sign)]", x: 0, y: y, role: role)
    if !isNarrow { frame.put(word[app.language], x: 6, y: y, role: role, width: 12) }
    let name = app.workspace.label(row.id) ?? row.id.text
    let house = row.isPartner ? Text(de: "Organisation", en: "Organisation")[app.language] : ""
    let partners = app.workspace.entry(row.id, of: Contact.self)?.record.partners ?? []
    let detail =
      isNarrow ? "" : row.isPartner ? house : partners.compactMap(app.workspace.label).first ?? ""
    let width = min(Cells.width(of: detail), max(0, (frame.width - 20) / 2))
    frame.put(
      name,
      x: start,
      y: y,
      role: role,
      width: max(1, frame.width - start - (width > 0 ? width + 2 : 0)),
      ellipsis: true
    )
    frame.put(detail, x: frame.width - width, y: y, role: role, width: width, ellipsis: true)
    if isFocused { frame.cursor = (0, y) }
  }

  private static func words(_ state: Attendance.State) -> (String, Text) {
    switch state {
    case .present: ("x", Text(de: "da", en: "present"))
    case .excused: ("e", Text(de: "entschuldigt", en: "excused"))
    case .absent: (" ", Text(de: "fehlt", en: "absent"))
    }
  }
}
