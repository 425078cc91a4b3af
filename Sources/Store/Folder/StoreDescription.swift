internal import Glibc

/// What `STORE.json` says: which programs may read and write, and the store's own name.
struct StoreDescription {
  static let file = "STORE.json"
  static let version = 1

  var minimumReader = StoreDescription.version
  var minimumWriter = StoreDescription.version
  var store = ""

  init?(_ bytes: FileBytes) {
    var scanner = JSONScanner(bytes.base, from: 0, to: bytes.count)
    var format: Int?
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return nil }
      switch JSONText.string(bytes.base, key) {
      case "format": format = scanner.index()
      case "minReader":
        guard let value = scanner.index() else { return nil }
        minimumReader = value
      case "minWriter":
        guard let value = scanner.index() else { return nil }
        minimumWriter = value
      case "store":
        guard let value = scanner.string() else { return nil }
        store = JSONText.string(bytes.base, value)
      default:
        guard scanner.value() != nil else { return nil }
      }
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")), format != nil, !store.isEmpty else { return nil }
  }

  /// The text of a new store's file.
  static func fresh(seconds: UInt64) -> [UInt8] {
    let text =
      "{\"format\":\(version),\"minReader\":\(version),\"minWriter\":\(version),"
      + "\"store\":\"\(RandomText.make(16, lowercase: true))\",\"created\":\(seconds)}\n"
    return Array(text.utf8)
  }
}
