import Domain
import Terminal
import Workspace

/// The picture of a week: rooms by days where there is room, else the days of one room.
struct RoomPlanDrawing {
  let plan: RoomPlanScreen
  let body: Rect
  let app: App

  func draw(_ frame: inout Frame) {
    let first = plan.monday
    let last = first.adding(days: 6)
    let week = Text(de: "KW \(first.week)", en: "week \(first.week)")[app.language]
    let name = RoomPlanScreen.title[app.language]
    let days = "\(first.written(app.language)) – \(last.written(app.language))"
    let title = "\(name) · \(week) · \(days)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    plan.isGrid = body.width >= 76
    guard plan.focusedRoom != nil else {
      let none = Text(
        de: "Noch keine Räume. Sie stehen in der Liste „Räume“ (: räume).",
        en: "No rooms yet. They are in the list “Rooms” (: rooms)."
      )
      for (row, line) in Cells.lines(wrapping: none[app.language], width: body.width - 4)
        .enumerated()
      {
        frame.put(line, x: 2, y: body.y + 2 + row, role: .dim)
      }
      frame.cursor = (0, body.y + 2)
      return
    }
    let detail = body.height >= 14 ? min(6, max(3, plan.focusedUses.count + 2)) : 0
    let area = Rect(
      x: 0,
      y: body.y + 1,
      width: body.width,
      height: max(1, body.height - 1 - detail)
    )
    if plan.isGrid { drawGrid(&frame, area) } else { drawDays(&frame, area) }
    if detail > 0 {
      let box = Rect(x: 0, y: area.bottom, width: body.width, height: detail)
      drawDetail(&frame, box)
    }
  }

  private var today: Day { app.workspace.today }

  /// `Mo 16.03.`, or `Mon 03-16`; in narrow cells `Mo 16.`, or `Mon 16`.
  private func heading(_ day: Day, width: Int = .max) -> String {
    let (_, month, date) = day.parts
    let name = day.weekdayName(app.language).prefix(app.language == .german ? 2 : 3)
    guard width >= 12 else {
      return "\(name) \(padded(date, to: 2))" + (app.language == .german ? "." : "")
    }
    let numbers =
      app.language == .german
      ? "\(padded(date, to: 2)).\(padded(month, to: 2))."
      : "\(padded(month, to: 2))-\(padded(date, to: 2))"
    return "\(name) \(numbers)"
  }

  /// Room names need less than a day's uses, once there is room for their purposes; they have what
  /// the seven days leave over.
  private var label: Int {
    let least = min(26, max(14, body.width / 6))
    return body.width - (body.width - least) / 7 * 7
  }

  private func drawGrid(_ frame: inout Frame, _ area: Rect) {
    let width = (area.width - label) / 7
    for place in 0..<7 {
      let day = plan.monday.adding(days: place)
      let role: Role = day == today ? .listHeaderSorted : .listHeader
      let x = label + place * width
      frame.put(heading(day, width: width), x: x + 1, y: area.y, role: role, width: width)
    }
    let lines = plan.rooms.indices.flatMap { room in
      (0..<plan.lines(of: plan.rooms[room].id)).map { (room: room, line: $0) }
    }
    let height = max(1, area.height - 1)
    scroll(to: lines.indices.filter { lines[$0].room == plan.room }, height, total: lines.count)
    for (offset, line) in lines.dropFirst(plan.top).prefix(height).enumerated() {
      let y = area.y + 1 + offset
      let room = plan.rooms[line.room]
      let isFocused = line.room == plan.room
      if line.line == 0 {
        frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
        let role: Role = isFocused ? .listHeaderSorted : .list
        frame.put(room.record.name, x: 2, y: y, role: role, width: label - 3, ellipsis: true)
      }
      for place in 0..<7 {
        let uses = plan.uses(of: room.id, on: plan.monday.adding(days: place))
        let isHere = isFocused && place == plan.weekday
        let x = label + place * width
        cell(uses, line.line, isHere: isHere, x: x, y: y, width: width, &frame)
      }
    }
  }

  /// One use in a cell; what does not fit is told in the detail below.
  private func cell(
    _ uses: [RoomUse],
    _ line: Int,
    isHere: Bool,
    x: Int,
    y: Int,
    width: Int,
    _ frame: inout Frame
  ) {
    if isHere, line == 0 { frame.cursor = (x, y) }
    guard uses.indices.contains(line) else {
      guard line == 0 else { return }
      let free = Text(de: "frei", en: "free")[app.language]
      frame.put(isHere ? free : "·", x: x + 1, y: y, role: isHere ? .listSelected : .dim)
      return
    }
    let use = uses[line]
    let isTwice = plan.conflicting.contains(use.id)
    if isTwice { frame.put(OverviewRow.sign, x: x, y: y, role: .warning) }
    let times = RoomWords.short(use, app.language)
    let text = width >= 16 ? "\(times) \(use.purpose)" : times
    let role: Role = isHere ? .listSelected : isTwice ? .warning : .list
    frame.put(text, x: x + 1, y: y, role: role, width: width - 1, ellipsis: true)
  }

  private func scroll(to lines: [Int], _ height: Int, total: Int) {
    guard let first = lines.first, let last = lines.last else { return }
    if last >= plan.top + height { plan.top = last - height + 1 }
    if first < plan.top { plan.top = first }
    plan.top = min(plan.top, max(0, total - height))
  }

  /// The days of the focused room below each other.
  private func drawDays(_ frame: inout Frame, _ area: Rect) {
    guard let room = plan.focusedRoom else { return }
    let count = plan.rooms.count
    let title = "\(room.record.name) (\(plan.room + 1)/\(count))"
    frame.put(title, x: 0, y: area.y, role: .listHeaderSorted, width: area.width, ellipsis: true)
    let height = max(1, area.height - 1)
    scroll(to: [plan.weekday], height, total: 7)
    for (offset, place) in (plan.top..<7).prefix(height).enumerated() {
      let y = area.y + 1 + offset
      let day = plan.monday.adding(days: place)
      let uses = plan.uses(of: room.id, on: day)
      let isHere = place == plan.weekday
      let isTwice = uses.contains { plan.conflicting.contains($0.id) }
      frame.put(isHere ? ">" : " ", x: 0, y: y, role: .list)
      frame.put(isTwice ? OverviewRow.sign : " ", x: 1, y: y, role: isTwice ? .warning : .list)
      let head = heading(day)
      frame.put(head, x: 2, y: y, role: isHere ? .listSelected : .list)
      let words = uses.map { "\(RoomWords.short($0, app.language)) \($0.purpose)" }
      let free = Text(de: "frei", en: "free")[app.language]
      frame.put(
        words.isEmpty ? free : words.joined(separator: "; "),
        x: 3 + Cells.width(of: head),
        y: y,
        role: words.isEmpty ? .dim : .list,
        width: area.width - 3 - Cells.width(of: head),
        ellipsis: true
      )
      if isHere { frame.cursor = (0, y) }
    }
  }

  /// The room, and what takes it on the focused day.
  private func drawDetail(_ frame: inout Frame, _ area: Rect) {
    guard let room = plan.focusedRoom else { return }
    let rule = String(repeating: "─", count: area.width)
    frame.put(rule, x: 0, y: area.y, role: .dialogBorder)
    let facts = RoomWords.facts(room.record, app)
    let day = plan.focusedDay.writtenWithWeekday(app.language)
    let title = [day, room.record.name, facts].filter { !$0.isEmpty }.joined(separator: " · ")
    frame.put(
      title,
      x: 2,
      y: area.y + 1,
      role: .detailLabel,
      width: area.width - 2,
      ellipsis: true
    )
    let uses = plan.focusedUses
    guard !uses.isEmpty else {
      let free = Text(de: "frei – n bucht den Raum", en: "free – n books the room")
      frame.put(free[app.language], x: 2, y: area.y + 2, role: .dim, width: area.width - 2)
      return
    }
    for (offset, use) in uses.prefix(area.height - 2).enumerated() {
      let isTwice = plan.conflicting.contains(use.id)
      let sign = isTwice ? "\(OverviewRow.sign) " : ""
      frame.put(
        sign + RoomWords.use(use)[app.language],
        x: 2,
        y: area.y + 2 + offset,
        role: isTwice ? .warning : .detailValue,
        width: area.width - 2,
        ellipsis: true
      )
    }
  }
}
