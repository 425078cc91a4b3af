import Domain
import Terminal
import Workspace

extension ListView {
  /// Draws title, headings and rows, and below them the detail of the focused record.
  func draw(_ frame: inout Frame, _ area: Rect, _ app: App, withDetail: Bool) {
    guard let listing else { return }
    refresh(app.workspace)
    let detail = withDetail ? DetailView.height(in: area) : 0
    let room = remarkWidth(in: area)
    let columns = Columns(
      listing,
      width: area.width - (room > 0 ? room + 1 : 0),
      leading: leading
    )
    drawTitle(&frame, area, columns, listing, app)
    drawHeadings(&frame, area.y + 1, columns, listing, app)
    if let remark, room > 0 {
      drawRemark(remark.title, &frame, area, y: area.y + 1, .listHeader, app)
    }
    let rows = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 2 - detail)
    drawRows(&frame, rows, columns, listing, app)
    if detail > 0, let focused {
      let box = Rect(x: area.x, y: rows.bottom, width: area.width, height: detail)
      let told = remark.flatMap { remark in
        remark.isToldBelow ? remark.title + Text(": ") + remark.words(focused, app.workspace) : nil
      }
      DetailView.draw(&frame, box, focused, listing.type, columns, told: told, app)
    }
  }

  /// Never more than half of the list.
  private func remarkWidth(in area: Rect) -> Int {
    guard let remark, area.width >= remark.from else { return 0 }
    return min(remark.width, area.width / 2)
  }

  private func drawRemark(
    _ text: Text,
    _ frame: inout Frame,
    _ area: Rect,
    y: Int,
    _ role: Role,
    _ app: App
  ) {
    let width = remarkWidth(in: area)
    let x = area.x + area.width - width
    frame.put(text[app.language], x: x, y: y, role: role, width: width, ellipsis: true)
  }

  private func drawTitle(
    _ frame: inout Frame,
    _ area: Rect,
    _ columns: Columns,
    _ listing: Listing,
    _ app: App
  ) {
    let isFiltered = !listing.filter.isEmpty || editor != nil
    let count = isFiltered ? "\(rows.count)/\(listing.total)" : String(listing.total)
    var title = "\((title ?? listing.type.title)[app.language]) \(count)"
    if let note = note?(self, app.workspace) { title += " · \(note[app.language])" }
    if !marked.isEmpty {
      title +=
        Text(de: " · \(marked.count) markiert", en: " · \(marked.count) marked")[app.language]
      if hiddenMarks > 0 {
        title += Text(de: ", \(hiddenMarks) verborgen", en: ", \(hiddenMarks) hidden")[app.language]
      }
    }
    if listing.showsArchived {
      title += Text(de: " · mit Archivierten", en: " · with archived")[app.language]
    }
    // The order by a field that is no column here is told beside the count.
    if !columns.shows(listing.sorting.field) {
      let field = listing.type.fields[listing.sorting.field].title[app.language]
      title += " · \(field) \(listing.sorting.isDescending ? "↓" : "↑")"
    }
    var x = area.x + frame.put(title, x: area.x, y: area.y, role: .title) + 2
    guard isFiltered else { return }
    x += frame.put("/", x: x, y: area.y, role: .match)
    let room = max(1, area.width - x - 1)
    if let editor {
      editor.draw(&frame, x: x, y: area.y, width: room, role: .match)
    } else {
      frame.put(listing.filter, x: x, y: area.y, role: .match, width: room, ellipsis: true)
    }
  }

  private func drawHeadings(
    _ frame: inout Frame,
    _ y: Int,
    _ columns: Columns,
    _ listing: Listing,
    _ app: App
  ) {
    for column in columns.all {
      let isSorted = column.field == listing.sorting.field
      let sign = isSorted ? (listing.sorting.isDescending ? " ↓" : " ↑") : ""
      let title = listing.type.fields[column.field].title[app.language]
      frame.put(
        Cells.cut(title, to: max(0, column.width - sign.count), ellipsis: true) + sign,
        x: column.x,
        y: y,
        role: isSorted ? .listHeaderSorted : .listHeader,
        width: column.width
      )
    }
  }

  private func drawRows(
    _ frame: inout Frame,
    _ area: Rect,
    _ columns: Columns,
    _ listing: Listing,
    _ app: App
  ) {
    guard area.height > 0 else { return }
    guard !rows.isEmpty else {
      let text =
        listing.filter.isEmpty && nothing != nil
        ? nothing ?? Text("")
        : listing.filter.isEmpty && listing.scope == nil && !listing.showsArchived
          && !app.workspace.table(listing.type).ids.isEmpty
          ? Text(de: "Alle sind archiviert. A zeigt sie.", en: "All are archived. A shows them.")
          : listing.filter.isEmpty
            ? Text(
              de: "Noch nichts da. n legt etwas an.",
              en: "Nothing here yet. n adds something."
            )
            : Text(
              de: "Nichts gefunden. Esc leert die Suche.",
              en: "Nothing found. Esc clears the filter."
            )
      frame.put(text[app.language], x: area.x + 2, y: area.y, role: .dim)
      if editor == nil { frame.cursor = (area.x, area.y) }
      return
    }
    let table = app.workspace.table(listing.type)
    let reading = app.workspace.reading
    let first = firstRow(height: area.height)
    for (offset, id) in rows.dropFirst(first).prefix(area.height).enumerated() {
      guard let row = table.row(id) else { continue }
      let y = area.y + offset
      let isFocused = first + offset == focus
      let isMarked = isMarked(id)
      let plain: Role = isMarked ? .listMarked : table.isArchived(row) ? .listArchived : .list
      let chosen: Role = isMarked ? .listSelectedMarked : .listSelected
      frame.put(isFocused ? ">" : " ", x: area.x, y: y, role: plain)
      let isDiffering = !isMarked && app.workspace.isDiffering(id)
      let isAlert =
        !isMarked && !isDiffering && (isAlert?(id, app.workspace) ?? app.workspace.isWarned(id))
      frame.put(
        isMarked
          ? "*"
          : isDiffering
            ? DifferenceScreen.sign
            : isAlert ? OverviewRow.sign : table.isArchived(row) ? "-" : " ",
        x: area.x + 1,
        y: y,
        role: isDiffering || isAlert ? .warning : plain
      )
      for (place, column) in columns.all.enumerated() {
        // Only the first column carries the focus: a bar over the whole row would be sent twice
        // for each step.
        let role = isFocused && place == 0 ? chosen : plain
        let value = table.shown(row, column.field, reading)
        frame.put(value, x: column.x, y: y, role: role, width: column.width, ellipsis: true)
      }
      if let remark, remarkWidth(in: area) > 0 {
        drawRemark(
          remark.words(id, app.workspace),
          &frame,
          area,
          y: y,
          isAlert ? .warning : plain,
          app
        )
      }
      if isFocused, editor == nil { frame.cursor = (area.x, y) }
    }
  }
}
