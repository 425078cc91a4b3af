import Domain
import Terminal

/// The list of all commands, from which keys, help, palette and the row of keys come.
enum Commands {
  static let all: [Command] = [
    MatrixCommands.all,
    RadarCommands.all,
    PartnerCommands.all,
    PrivacyCommands.all,
    RecordCommands.all,
    DocumentCommands.all,
    ConversationCommands.all,
    ListCommands.all,
    FormCommands.all,
    HistoryCommands.all,
    VocabularyCommands.all,
    MatrixMovementCommands.all,
    MapCommands.all,
    LifeCommands.all,
    PlacementCommands.all,
    AgreementCommands.all,
    RecognitionCommands.all,
    EnquiryCommands.all,
    RequestCommands.all,
    OutreachCommands.all,
    CourseCommands.all,
    SectionCommands.all,
    SeriesCommands.all,
    AgendaCommands.all,
    RoomCommands.all,
    TaskCommands.all,
    CalendarCommands.all,
    WarningCommands.all,
    TodayCommands.all,
    EntryCommands.all,
    MinutesCommands.all,
    AttendanceCommands.all,
    MoneyCommands.all,
    FundingCommands.all,
    RateCommands.all,
    LoadCommands.all,
    FreeCommands.all,
    InterpreterCommands.all,
    TimelineCommands.all,
    ReportCommands.all,
    ViewCommands.all,
    PaneCommands.all,
    MovementCommands.all,
    ProgramCommands.all,
    ViewCommands.views,
  ].flatMap { $0 }

  /// Gives the command that the key means where the app is now.
  static func run(_ key: Key, _ app: App) {
    guard let command = command(for: key, app) else { return }
    run(command, app)
  }

  static func run(_ command: Command, _ app: App) {
    if let reason = command.unless(app) {
      app.say(reason, .warning)
      return
    }
    app.attempt { try command.run(app) }
  }

  static func command(for key: Key, _ app: App) -> Command? {
    available(app).first { $0.keys.contains(key) }
  }

  /// The usual key of a command, as it is written for people.
  static func key(of name: String, _ language: Language) -> String {
    let key = all.first { $0.name == name }?.keys.first
    return key.map { KeyName.name($0, language) } ?? ""
  }

  /// The contexts that many screens have.
  private static let general: Set<Context> = [.anywhere, .list, .record, .page]

  /// The commands that hold where the app is now, the most special first.
  static func available(_ app: App) -> [Command] {
    let contexts = app.top.contexts
    return all.filter { contexts.contains($0.context) }
  }

  /// The commands of the row of keys, those of the screen first, the one that always has room last.
  static func shown(_ app: App) -> [Command] {
    let shown = available(app).filter { command in
      !command.short.de.isEmpty && (!command.isOnlyWherePossible || command.unless(app) == nil)
    }
    let main = shown.filter { $0.name == app.top.mainCommand }
    let others = shown.filter { $0.name != app.top.mainCommand }
    let plain = others.filter { !$0.isOccasional && !$0.isSpare }
    let usual =
      plain.filter { !general.contains($0.context) } + plain.filter { general.contains($0.context) }
    return main + others.filter(\.isOccasional)
      + usual.dropLast() + others.filter(\.isSpare) + usual.suffix(1)
  }
}
