/// The line of a snapshot that keeps the rivals of one field:
/// `{"d":record,"f":field,"w":[[site,n,t,user,value],…]}`.
enum RivalLine {
  /// The line, newline included; `nil` when a site is unknown.
  static func bytes(
    key: ArraySlice<UInt8>,
    field: Int,
    _ rivals: [Rival],
    site: (String) -> Int?
  ) -> [UInt8]? {
    var line = Array("{\"d\":\"".utf8)
    line.append(contentsOf: key)
    line.append(contentsOf: "\",\"f\":\(field),\"w\":[".utf8)
    for (place, rival) in rivals.enumerated() {
      guard let site = site(rival.write.site) else { return nil }
      line.append(contentsOf: "\(place > 0 ? "," : "")[\(site),\(rival.write.number),\"".utf8)
      Hexadecimal.append(rival.stamp, digits: 16, to: &line)
      line.append(contentsOf: "\",".utf8)
      JSONText.append(rival.user, to: &line)
      line.append(UInt8(ascii: ","))
      JSONText.append(rival.value, orNullTo: &line)
      line.append(UInt8(ascii: "]"))
    }
    line.append(UInt8(ascii: "]"))
    LineFrame.close(&line, from: 0)
    return line
  }

  /// Reads a line whose checksum is right; `nil` when it is not such a line.
  static func read(
    _ base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int,
    header: SnapshotHeader
  ) -> (record: ExactText, field: Int, rivals: [Rival])? {
    var scanner = JSONScanner(base, from: start + 1, to: end)
    let (comma, colon) = (UInt8(ascii: ","), UInt8(ascii: ":"))
    guard scanner.string() != nil, scanner.take(colon), let record = scanner.string(),
      scanner.take(comma), scanner.string() != nil, scanner.take(colon),
      let field = scanner.index(), field < header.fields.count, scanner.take(comma),
      scanner.string() != nil, scanner.take(colon), scanner.take(UInt8(ascii: "["))
    else { return nil }
    var rivals: [Rival] = []
    while scanner.take(UInt8(ascii: "[")) {
      guard let site = scanner.index(), site < header.sites.count, scanner.take(comma),
        let number = scanner.number(), scanner.take(comma), let digits = scanner.string(),
        let stamp = Hexadecimal.value(.init(start: base + digits.start, count: digits.count)),
        scanner.take(comma), let user = scanner.string(), scanner.take(comma),
        let value = scanner.value(), scanner.take(UInt8(ascii: "]"))
      else { return nil }
      rivals.append(
        Rival(
          value: JSONText.value(base, value),
          write: OperationID(site: header.sites[site].site, number: number),
          stamp: stamp,
          user: JSONText.string(base, user)
        )
      )
      _ = scanner.take(comma)
    }
    return (ExactText(JSONText.string(base, record)), field, rivals)
  }
}
