import Domain

/// The views of hours, expenses, allowances and funds.
enum MoneyViews {
  static let all: [ViewEntry] = [
    ViewEntry("enter-hours", key: nil, EntrySheet.hours.title, in: .work) { app in
      app.push(EntryScreen(.hours, app))
    },
    ViewEntry("enter-expenses", key: nil, EntrySheet.expenses.title, in: .work) { app in
      app.push(EntryScreen(.expenses, app))
    },
    ViewEntry("money", key: nil, MoneyScreen.title, in: .work) { app in
      app.push(MoneyScreen(app))
    },
    ViewEntry(DatedValue.kind.plural, key: nil, RatesScreen.title, in: .office) { app in
      app.push(RatesScreen())
    },
  ]
}
