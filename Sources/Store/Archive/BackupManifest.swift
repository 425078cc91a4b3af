/// What a backup says about itself, as its last member: one framed line.
package struct BackupManifest: Equatable {
  static let format = 1

  /// The store's own name.
  package let store: String
  /// The site that made it.
  let site: String
  /// The names that machine had before, newest first: nobody else answers for their folders.
  var former: [String] = []
  /// Milliseconds since 1970.
  package let created: UInt64
  var members: [BackupMember]
  var content: BackupContent

  /// How many records have a value, by the prefix of their ids.
  package var records: [String: Int] { content.records }

  /// The lines that were damaged already when the backup was made.
  package var damagedLines: Int { members.reduce(0) { $0 + $1.damaged } }

  var bytes: [UInt8] {
    var line = Array("{\"backup\":\(Self.format),\"store\":".utf8)
    JSONText.append(store, to: &line)
    line += Array(",\"site\":\"\(site)\",\"created\":\(created),\"members\":[".utf8)
    for (index, member) in members.enumerated() {
      line += Array(index > 0 ? ",[".utf8 : "[".utf8)
      JSONText.append(member.name, to: &line)
      let checksum = Hexadecimal.text(UInt64(member.checksum), digits: 8)
      line += Array(",\(member.size),\"\(checksum)\",\(member.damaged)]".utf8)
    }
    line += Array("],\"last\":".utf8)
    Self.append(content.numbers.map { ($0.key, $0.value) }, to: &line)
    line += Array(",\"records\":".utf8)
    Self.append(content.records.map { ($0.key, UInt64($0.value)) }, to: &line)
    line += Array(",\"former\":".utf8)
    LineMember.append(former, to: &line)
    LineFrame.close(&line, from: 0)
    return line
  }

  private static func append(_ pairs: [(String, UInt64)], to line: inout [UInt8]) {
    line.append(UInt8(ascii: "["))
    for (index, pair) in pairs.sorted(by: { $0.0 < $1.0 }).enumerated() {
      line += Array(index > 0 ? ",[".utf8 : "[".utf8)
      JSONText.append(pair.0, to: &line)
      line += Array(",\(pair.1)]".utf8)
    }
    line.append(UInt8(ascii: "]"))
  }
}

extension BackupManifest {
  /// Whether the bytes are a whole manifest, of whatever format; `nil` when they are not.
  static func format(of bytes: FileBytes) -> Int? {
    guard bytes.count > 0, bytes.base[bytes.count - 1] == 0x0a,
      LineFrame.verify(bytes.base, count: bytes.count - 1) != nil
    else { return nil }
    var scanner = JSONScanner(bytes.base, from: 0, to: bytes.count)
    guard scanner.take(UInt8(ascii: "{")), scanner.key("backup") else { return nil }
    return scanner.index()
  }

  init?(_ bytes: FileBytes) {
    guard Self.format(of: bytes) == Self.format else { return nil }
    let comma = UInt8(ascii: ",")
    var scanner = JSONScanner(bytes.base, from: 0, to: bytes.count)
    guard scanner.take(UInt8(ascii: "{")), scanner.key("backup"), scanner.number() != nil,
      scanner.take(comma), scanner.key("store"), let store = scanner.text(), scanner.take(comma),
      scanner.key("site"), let site = scanner.text(), scanner.take(comma),
      scanner.key("created"), let created = scanner.number(), created < 1 << 48,
      scanner.take(comma), scanner.key("members"), scanner.take(UInt8(ascii: "["))
    else { return nil }
    (self.store, self.site, self.created) = (store, site, created)
    members = []
    content = BackupContent()
    while scanner.take(UInt8(ascii: "[")) {
      guard let name = scanner.text(), scanner.take(comma), let size = scanner.index(),
        scanner.take(comma), let checksum = scanner.text().flatMap({ UInt32($0, radix: 16) }),
        scanner.take(comma), let damaged = scanner.index(), scanner.take(UInt8(ascii: "]"))
      else { return nil }
      members.append(
        BackupMember(name: name, size: size, checksum: checksum, damaged: damaged)
      )
      _ = scanner.take(comma)
    }
    guard scanner.take(UInt8(ascii: "]")), scanner.take(comma), scanner.key("last"),
      let numbers = scanner.pairs(), scanner.take(comma), scanner.key("records"),
      let records = scanner.pairs()
    else { return nil }
    content.numbers = numbers
    content.records = records.mapValues { Int(clamping: $0) }
    guard scanner.take(comma) else { return }
    guard scanner.key("former"), let names = LineMember.texts(&scanner) else {
      // What a later program says behind it is passed over.
      return
    }
    former = names
  }
}

extension JSONScanner {
  fileprivate mutating func key(_ name: String) -> Bool {
    guard let token = string(), take(UInt8(ascii: ":")) else { return false }
    return TextBytes(name).equals(base, token)
  }

  fileprivate mutating func text() -> String? { string().map { JSONText.string(base, $0) } }

  fileprivate mutating func pairs() -> [String: UInt64]? {
    guard take(UInt8(ascii: "[")) else { return nil }
    var pairs: [String: UInt64] = [:]
    while take(UInt8(ascii: "[")) {
      guard let name = text(), take(UInt8(ascii: ",")), let value = number(),
        take(UInt8(ascii: "]"))
      else { return nil }
      pairs[name] = value
      _ = take(UInt8(ascii: ","))
    }
    return take(UInt8(ascii: "]")) ? pairs : nil
  }
}
