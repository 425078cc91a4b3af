import Domain
import Glibc
import Store

@testable import Workspace

/// An empty office in a folder that goes away with it, on a clock that stands still.
final class TestOffice {
  let folder: String
  let path: String

  static let today = Day(stored: "2026-03-18") ?? Day(number: 0)

  init() throws {
    var template = Array("/tmp/tandem-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal(Text("mkdtemp failed: \(errno)"))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/office"
    try Store.create(at: path)
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

  func open(_ user: String = "anna", _ language: Language = .german) throws -> Workspace {
    let time = LocalClock.milliseconds(of: Self.today, minute: 9 * 60 + 30)
    let store = try Store(at: path, user: user, command: "test", patience: 2000) { time }
    return Workspace(store, language: language) {
      Moment(day: Self.today, time: TimeOfDay(hour: 9, minute: 30))
    }
  }
}

extension Workspace {
  /// Writes values of a record as one undo step.
  func write(_ id: String, _ values: KeyValuePairs<String, String?>) throws {
    try commit(values.map { Change(record: id, field: $0.key, value: $0.value) })
  }

  /// The names of what a listing shows.
  func names(_ listing: Listing) -> [String] {
    listing.refresh(self)
    let table = table(listing.type)
    return listing.rows.map { table.label($0, reading) }
  }
}

extension Workspace {
  func history(of id: RecordID? = nil, limit: Int? = nil) throws -> [HistoryLine] {
    try history(HistoryQuery(record: id?.text, limit: limit))
  }
}
