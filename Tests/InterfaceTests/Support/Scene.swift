import Domain
import Glibc
import Terminal
import Testing

@testable import Interface

/// A start, keys, and the picture that they lead to, which stands in `Pictures`.
///
/// With TANDEM_PICTURES=write in the environment the pictures are written anew.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String
  var isEmpty = false
  var language = Language.german
  var width = 80
  var height = 24

  init(
    _ name: String,
    _ keys: String,
    isEmpty: Bool = false,
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24
  ) {
    self.name = name
    self.keys = keys
    self.isEmpty = isEmpty
    self.language = language
    self.width = width
    self.height = height
  }

  var testDescription: String { "\(name): \(keys)" }

  func check() throws {
    let office = try TestOffice(isEmpty: isEmpty)
    let app = try office.app("anna", language, width: width, height: height)
    app.type(keys)
    Picture.check(app, office, name)
  }
}

/// A picture that was looked at and found good.
enum Picture {
  /// Compares text, roles and cursor of the screen with the file.
  static func check(_ app: App, _ office: TestOffice, _ name: String) {
    let path = "\(folder)/\(name).txt"
    let frame = app.frame()
    let cursor = frame.cursor.map { "\($0.x),\($0.y)" } ?? "none"
    let text = ([frame.text, "cursor \(cursor)", frame.roles].joined(separator: "\n") + "\n")
      .replacing(office.folder, with: "/tmp/tandem-office")
    if let mode = getenv("TANDEM_PICTURES"), String(cString: mode) == "write" {
      write(text, to: path)
      return
    }
    let expected = read(path)
    guard text != expected else { return }
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let differences = (0..<max(new.count, old.count)).filter { row in
      (row < new.count ? new[row] : "") != (row < old.count ? old[row] : "")
    }.map { row in
      "\(row): \(row < old.count ? old[row] : "")\n \(row): \(row < new.count ? new[row] : "")"
    }
    Issue.record("\(name) looks otherwise:\n \(differences.joined(separator: "\n "))")
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/\(parts.joined(separator: "/"))/Pictures"
  }()

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else {
      Issue.record("\(path) cannot be written.")
      return
    }
    fputs(text, file)
    fclose(file)
  }
}
