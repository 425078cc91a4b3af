import Domain
import Glibc
import Store
import Workspace

@testable import Interface

/// An office in a folder that goes away with it, on a clock that stands still.
final class TestOffice {
  let folder: String
  let path: String
  /// Wednesday, 18 March 2026, 09:30.
  let now = Moment(day: TestOffice.today, time: TimeOfDay(hour: 9, minute: 30))

  static let today = Day(stored: "2026-03-18") ?? Day(number: 0)

  /// Read once: every test opens the program anew.
  static let themes = ThemeChoice()

  /// An office with the records of `TestRecords`, or an empty one.
  init(isEmpty: Bool = false) throws {
    guard Surrounding.isSet else { throw Refusal(Text("There is no locale C.UTF-8.")) }
    var template = Array("/tmp/tandem-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal(Text("mkdtemp failed: \(errno)"))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/office"
    try Store.create(at: path)
    if !isEmpty { try store("anna").commit(batch: TestRecords.transactions) }
  }

  deinit {
    var arguments: [UnsafeMutablePointer<CChar>?] =
      ["rm", "-rf", folder].map { (text: String) in strdup(text) }
    arguments.append(nil)
    var process = pid_t()
    if posix_spawnp(&process, "rm", nil, nil, arguments, environ) == 0 {
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for argument in arguments { free(argument) }
  }

  private func store(_ user: String) throws -> Store {
    let time = LocalClock.milliseconds(of: now.day, minute: now.time?.minutes ?? 0)
    return try Store(at: path, user: user, command: "test", patience: 2000) { time }
  }

  func workspace(_ user: String = "anna", _ language: Language = .german) throws -> Workspace {
    Workspace(try store(user), language: language) { [now] in now }
  }

  /// The program as a user has it on the screen.
  func app(
    _ user: String = "anna",
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24
  ) throws -> App {
    App(
      try workspace(user, language),
      themes: TestOffice.themes,
      size: (width: width, height: height)
    )
  }
}

/// What every test counts on: how wide letters are, and that the office lies in no time zone.
private enum Surrounding {
  static let isSet: Bool = {
    setenv("TZ", "UTC0", 1)
    tzset()
    return setlocale(LC_ALL, "C.UTF-8") != nil
  }()
}
