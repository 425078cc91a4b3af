import Domain
import Workspace

/// The views of hours, expenses, allowances and funds.
enum MoneyViews {
  static let all: [ViewEntry] = [
    ViewEntry("enter-hours", key: "H", EntrySheet.hours.title, in: .money) { app in
      open(.hours, app)
    },
    ViewEntry("enter-expenses", key: "X", EntrySheet.expenses.title, in: .money) { app in
      open(.expenses, app)
    },
    ViewEntry("money", key: "u", MoneyScreen.title, in: .money) { app in
      app.push(MoneyScreen(app))
    },
    ViewEntry("fund-report", key: nil, FundMenu.title, in: .money) { app in FundMenu.open(app) },
    ViewEntry(DatedValue.kind.plural, key: "G", RatesScreen.title, in: .money) { app in
      app.push(RatesScreen())
    },
  ]

  /// What could not be saved is not begun.
  private static func open(_ sheet: EntrySheet, _ app: App) {
    if let reason = app.workspace.readOnly { return app.say(reason, .warning) }
    app.push(EntryScreen(sheet, app))
  }
}
