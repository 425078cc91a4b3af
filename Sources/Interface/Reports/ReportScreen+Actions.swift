import Domain
import Exchange
import Workspace

/// What can be done in a report.
extension ReportScreen {
  /// Opens what stands in the focus: the records of a figure, a text, or the record of a line.
  func open(_ app: App) throws {
    let (report, _) = report(app)
    switch focus {
    case .figure(let place):
      guard let table = report.tables.first(where: { $0.key == place.table }),
        let figure = table.figure(at: place)
      else { return }
      let row = place.row.map { table.rows[$0].name } ?? table.total?.name ?? Text("")
      let title = table.title + Text(": ") + row + Text(" · ") + table.columns[place.column]
      FigureView.open(figure, title, app)
    case .line(_, let record): app.open(record)
    case .block(let key):
      let blocks = report.sections.flatMap(\.parts).compactMap { part in
        if case .text(let block) = part { block } else { nil }
      }
      if let block = blocks.first(where: { $0.key == key }) { try write(block, app) }
    case nil: break
    }
  }

  /// The form of the text of a block, with the text itself open.
  private func write(_ block: ReportBlock, _ app: App) throws {
    if let reason = app.workspace.readOnly { throw Refusal(reason) }
    let draft: Draft
    if let record = block.record, let known = app.workspace.draft(of: record) {
      draft = known
    } else {
      var values = ["report": kind.name, "year": String(period.until.year), "block": block.key]
      switch subject {
      case .directive(let id): values["directive"] = id.text
      case .source(let term): values["source"] = term.key
      case nil: break
      }
      draft = app.workspace.newDraft(RecordType(ReportText.self), values)
    }
    let form = FormScreen(draft, app, only: ["text"])
    let title = kind.title + Text(" \(period.until.year) · ") + block.title
    form.title = title
    form.savedAs = title
    app.push(form)
    form.openNote(app, with: nil, title: title, isSaving: true)
  }

  /// Asks for another year, a quarter, or days from and to.
  func askForPeriod(_ app: App, _ typed: String = "", problem: Text? = nil) {
    let prompt = LinePrompt(
      title: Text(
        de: "Zeitraum: 2026, Q3, 2026 Q3 oder 1.3. bis 31.5.",
        en: "Period: 2026, Q3, 2026 Q3 or 2026-03-01 to 2026-05-31"
      ),
      text: typed,
      problem: problem
    ) { [weak self] app, typed in
      guard let self, typed.contains(where: { !$0.isWhitespace }) else { return }
      do throws(Refusal) {
        let today = app.workspace.today
        show(try ReportPeriod.parse(typed, year: period.until.year, today: today))
      } catch {
        askForPeriod(app, typed, problem: error.text)
      }
    }
    app.push(prompt)
  }

  /// The ways to save: as it may leave the house, or with all figures for the office.
  func save(_ app: App) {
    let title = kind.title + Text(" ") + period.title
    let question = QuestionScreen(
      title,
      [
        .init(
          key: Text(de: "w", en: "p"),
          Text(de: "Zum Weitergeben, ohne kleine Zahlen …", en: "To pass on, no small figures …")
        ) { [self] in menu(title, isInternal: false).open($0) },
        .init(
          key: Text(de: "b", en: "o"),
          Text(de: "Nur fürs Büro, mit allen Zahlen …", en: "For the office only, all figures …")
        ) { [self] in menu(title, isInternal: true).open($0) },
      ],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  private func menu(_ title: Text, isInternal: Bool) -> ReportMenu {
    let mark = Text(" – ") + ReportWords.officeOnly
    return ReportMenu(title: isInternal ? title + mark : title, hasTable: true) { [self] app in
      let (report, disclosure) = report(app)
      let document = ReportDocument(
        report,
        isInternal ? nil : disclosure,
        app.workspace.office,
        app.language
      )
      return .init(
        document: document.document,
        rows: document.rows(decimal: "."),
        excelRows: document.rows(decimal: ","),
        fileName: document.fileName
      )
    }
  }
}
