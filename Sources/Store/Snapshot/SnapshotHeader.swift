/// What a snapshot says before its records: the keys it abbreviates and how far it reaches.
struct SnapshotHeader {
  /// How far the lines of one site are contained.
  struct Coverage {
    var site: String
    var position: Position
  }

  var store = ""
  var fields: [String] = []
  /// A write names its site by its place in this list.
  var sites: [Coverage] = []

  init(store: String, fields: [String], sites: [Coverage]) {
    self.store = store
    self.fields = fields
    self.sites = sites
  }

  /// Writes the first line and returns its checksum.
  func write(to writer: ByteWriter) -> UInt32 {
    var line = Array("{\"snapshot\":2,\"store\":".utf8)
    JSONText.append(store, to: &line)
    line.append(contentsOf: ",\"fields\":[".utf8)
    for (index, field) in fields.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      JSONText.append(field, to: &line)
    }
    line.append(contentsOf: "],\"sites\":[".utf8)
    for (index, coverage) in sites.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      let position = coverage.position
      line.append(contentsOf: "[\"\(coverage.site)\",\(position.number),\"".utf8)
      Hexadecimal.append(UInt64(position.checksum), digits: 8, to: &line)
      line.append(contentsOf: "\",\(position.segment),\(position.start),\(position.end)]".utf8)
    }
    line.append(UInt8(ascii: "]"))
    let checksum = LineFrame.close(&line, from: 0)
    writer.append(line[...])
    return checksum
  }

  init?(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
    var scanner = JSONScanner(base, from: start, to: end)
    let comma = UInt8(ascii: ",")
    func key(_ name: String) -> Bool {
      guard let token = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      return TextBytes(name).equals(base, token)
    }
    guard scanner.take(UInt8(ascii: "{")), key("snapshot"), scanner.number() == 2,
      scanner.take(comma), key("store"), let identity = scanner.string(), scanner.take(comma),
      key("fields"), scanner.take(UInt8(ascii: "["))
    else { return nil }
    store = JSONText.string(base, identity)
    while scanner.peek() == UInt8(ascii: "\""), let field = scanner.string() {
      fields.append(JSONText.string(base, field))
      _ = scanner.take(comma)
    }
    guard scanner.take(UInt8(ascii: "]")), scanner.take(comma), key("sites"),
      scanner.take(UInt8(ascii: "["))
    else { return nil }
    while scanner.take(UInt8(ascii: "[")) {
      guard let site = scanner.string(), scanner.take(comma), let number = scanner.number(),
        scanner.take(comma), let checksum = scanner.string(),
        let value = Hexadecimal.value(.init(start: base + checksum.start, count: checksum.count)),
        scanner.take(comma), let segment = scanner.index(), scanner.take(comma),
        let first = scanner.index(), scanner.take(comma), let last = scanner.index(),
        scanner.take(UInt8(ascii: "]"))
      else { return nil }
      let name = JSONText.string(base, site)
      // Whose places are looked up by name must not have two.
      guard !sites.contains(where: { $0.site == name }) else { return nil }
      sites.append(
        Coverage(
          site: name,
          position: Position(
            segment: segment,
            start: first,
            end: last,
            number: number,
            checksum: UInt32(truncatingIfNeeded: value)
          )
        )
      )
      _ = scanner.take(comma)
    }
  }
}
