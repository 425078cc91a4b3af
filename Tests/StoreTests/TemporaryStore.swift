import Glibc

@testable import Store

/// A store in a folder that goes away with it.
final class TemporaryStore {
  let path: String
  let folder: String

  init() throws {
    var template = Array("/tmp/tandem-store-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreError(path: "/tmp", operation: "mkdtemp", code: errno)
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

  func open(
    _ user: String = "anna",
    segmentSize: Int = 8 << 20,
    clock: (() -> UInt64)? = nil
  ) throws -> Store {
    try Store(
      at: path,
      user: user,
      command: "test",
      patience: 2000,
      segmentSize: segmentSize,
      clock: clock
    )
  }

  /// The segment that the site of the store writes to.
  func segment(_ store: Store) -> String {
    guard let own = store.journal.own else { return "" }
    return "\(path)/journal/\(own.site)/\(Segment.name(own.segment))"
  }
}

/// The whole file.
func contents(_ path: String) -> [UInt8] {
  let number = open(path, O_RDONLY)
  guard number >= 0 else { return [] }
  let file = Descriptor(number)
  var bytes = [UInt8](repeating: 0, count: Int(file.status?.st_size ?? 0))
  _ = bytes.withUnsafeMutableBytes { file.read(into: $0, at: 0) }
  return bytes
}

/// Puts bytes in place of a file, whatever its mode.
func overwrite(_ path: String, _ bytes: [UInt8]) {
  let number = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o660)
  guard number >= 0 else { return }
  _ = bytes.withUnsafeBytes { Descriptor(number).write($0) }
}

extension Store {
  func set(_ record: String, _ values: KeyValuePairs<String, String?>) throws {
    try commit(values.map { Change(record: record, field: $0.key, value: $0.value) })
  }

  func value(_ record: String, _ field: String) -> String? { self.record(record)?[field]?.value }

  /// Everything that the fold knows, cleared fields and rivals included, to compare two stores.
  func picture() -> [String: [String]] {
    var picture: [String: [String]] = [:]
    for key in state.allKeys() {
      let cells = state.record(key)?.cells ?? []
      guard !cells.isEmpty else { continue }
      picture[key.text] = cells.map {
        "\(state.fields.names[$0.field]) \($0.value.debugDescription) \($0.write) \($0.stamp)"
      }.sorted()
    }
    for (key, fields) in state.namedRivals() {
      for (field, rivals) in fields {
        picture[key.text, default: []].append("\(field.text) ≠ \(rivals)")
      }
      picture[key.text]?.sort()
    }
    return picture
  }
}
