/// What this host last saw of each site, to notice one that went back in time.
///
/// One framed line: `{"seen":1,"sites":[[site,n,checksum],…]}`. Disposable: at any doubt nothing was
/// seen.
enum Seen {
  static let file = "seen.json"

  static func encode(_ lines: [String: SeenLine]) -> [UInt8] {
    var bytes = Array("{\"seen\":1,\"sites\":[".utf8)
    for (place, (site, line)) in lines.sorted(by: { $0.key < $1.key }).enumerated() {
      bytes.append(contentsOf: "\(place > 0 ? "," : "")[\"\(site)\",\(line.number),\"".utf8)
      Hexadecimal.append(UInt64(line.checksum), digits: 8, to: &bytes)
      bytes.append(contentsOf: "\"]".utf8)
    }
    bytes.append(UInt8(ascii: "]"))
    LineFrame.close(&bytes, from: 0)
    return bytes
  }

  static func decode(_ bytes: FileBytes) -> [String: SeenLine]? {
    let (base, comma) = (bytes.base, UInt8(ascii: ","))
    guard bytes.count > 0, base[bytes.count - 1] == 0x0a,
      LineFrame.verify(base, count: bytes.count - 1) != nil
    else { return nil }
    var scanner = JSONScanner(base, from: 0, to: bytes.count - 1)
    func key(_ name: String) -> Bool {
      guard let token = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      return TextBytes(name).equals(base, token)
    }
    guard scanner.take(UInt8(ascii: "{")), key("seen"), scanner.number() == 1,
      scanner.take(comma), key("sites"), scanner.take(UInt8(ascii: "["))
    else { return nil }
    var lines: [String: SeenLine] = [:]
    while scanner.take(UInt8(ascii: "[")) {
      guard let site = scanner.string(), scanner.take(comma), let number = scanner.number(),
        scanner.take(comma), let checksum = scanner.string(), checksum.count == 8,
        let value = Hexadecimal.value(.init(start: base + checksum.start, count: checksum.count)),
        scanner.take(UInt8(ascii: "]"))
      else { return nil }
      lines[JSONText.string(base, site)] = SeenLine(
        number: number,
        checksum: UInt32(truncatingIfNeeded: value)
      )
      _ = scanner.take(comma)
    }
    return lines
  }
}

extension Store {
  /// Recalls what earlier sessions of this host saw; before the journal is read, for others go on.
  func recallSeen() {
    // Nothing depends on the file: who may not read it has seen nothing.
    guard let bytes = try? local?.contents(Seen.file), let lines = Seen.decode(bytes) else {
      return
    }
    for (site, line) in lines { journal.expect(line, of: site) }
  }

  /// Reports the sites that hold less than, or something else than, this host saw of them.
  func compareWithSeen() {
    for (site, line) in journal.seen.sorted(by: { $0.key < $1.key }) {
      let found = journal.sites.first { $0.site == site }
      // A line that waits for its time is still there.
      // An erasure leaves other lines in the place of those that were seen.
      let differs = found?.differsFromSeen == true && state.register.isEmpty
      guard site != journal.ownSite, found?.isHeld != true,
        (found?.highest ?? 0) < line.number || differs
      else { continue }
      let finding = Finding(.wentBack, path: "\(journal.folder.path)/\(site)")
      if !notices.contains(finding) { notices.append(finding) }
    }
  }

  /// The same where it is asked for after each change: others at once, what this host writes itself
  /// once a minute.
  func keepSeenNowAndThen() {
    let now = clock()
    let isDue = now < seenKept || now - seenKept >= HybridClock.minute
    let hasNews = journal.sites.contains { site in
      site.site != journal.ownSite && site.last.number > keptSeen[site.site]?.number ?? 0
    }
    if isDue || hasNews { keepSeen() }
  }

  /// Keeps what was seen for the next session, where it is news.
  func keepSeen() {
    guard !isReadOnly, failure == nil, let local else { return }
    var lines = journal.seen
    for site in journal.sites where site.last.number >= max(1, lines[site.site]?.number ?? 0) {
      lines[site.site] = SeenLine(number: site.last.number, checksum: site.last.checksum)
    }
    seenKept = clock()
    guard lines != keptSeen else { return }
    // Disposable, hence not worth waiting for the disk; failing is no error.
    let isKept: Void? = try? Seen.encode(lines).withUnsafeBytes {
      try local.replace(Seen.file, with: $0, durable: false)
    }
    if isKept != nil { keptSeen = lines }
  }
}
