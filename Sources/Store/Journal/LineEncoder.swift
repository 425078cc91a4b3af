/// The lines of a journal as bytes, newline included.
enum LineEncoder {
  /// The lines of a transaction: one, or several parts with numbers in a row.
  static func set(
    number: UInt64,
    stamp: UInt64,
    site: String,
    user: String,
    changes: [[UInt8]],
    note: String?
  ) throws -> [[UInt8]] {
    let room = LineFrame.limit - 256 - 6 * user.utf8.count
    var noteBytes: [UInt8] = []
    if let note { JSONText.append(note, to: &noteBytes) }
    var groups: [[[UInt8]]] = []
    var used = noteBytes.count
    var group: [[UInt8]] = []
    for change in changes {
      if !group.isEmpty, used + change.count + 1 > room {
        groups.append(group)
        group = []
        used = 0
      }
      used += change.count + 1
      guard used <= room else { throw StoreRefusal.lineTooLong }
      group.append(change)
    }
    groups.append(group)
    return groups.enumerated().map { index, group in
      var line = start(number + UInt64(index), stamp, site, user, "set")
      if groups.count > 1 {
        line.append(contentsOf: ",\"part\":[\(index + 1),\(groups.count)]".utf8)
      }
      line.append(contentsOf: ",\"ch\":[".utf8)
      for (place, change) in group.enumerated() {
        if place > 0 { line.append(UInt8(ascii: ",")) }
        line.append(contentsOf: change)
      }
      line.append(UInt8(ascii: "]"))
      if index == 0, note != nil {
        line.append(contentsOf: ",\"m\":".utf8)
        line.append(contentsOf: noteBytes)
      }
      LineFrame.close(&line, from: 0)
      return line
    }
  }

  static func change(
    record: String,
    field: String,
    old: String?,
    new: String?,
    replaced: OperationID?,
    known: [OperationID] = []
  ) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    JSONText.append(record, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    JSONText.append(field, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    JSONText.append(old, orNullTo: &bytes)
    bytes.append(UInt8(ascii: ","))
    JSONText.append(new, orNullTo: &bytes)
    bytes.append(UInt8(ascii: ","))
    JSONText.append(replaced.map(\.description), orNullTo: &bytes)
    for (place, name) in known.enumerated() {
      bytes.append(contentsOf: place == 0 ? ",[".utf8 : ",".utf8)
      JSONText.append(name.description, to: &bytes)
    }
    if !known.isEmpty { bytes.append(UInt8(ascii: "]")) }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// A line that takes a transaction back, or brings it again.
  static func verdict(
    number: UInt64,
    stamp: UInt64,
    site: String,
    user: String,
    isUndo: Bool,
    target: OperationID,
    reason: String?
  ) throws -> [UInt8] {
    var line = start(number, stamp, site, user, isUndo ? "undo" : "redo")
    line.append(contentsOf: ",\"x\":".utf8)
    JSONText.append(target.description, to: &line)
    if let reason {
      line.append(contentsOf: ",\"m\":".utf8)
      JSONText.append(reason, to: &line)
    }
    LineFrame.close(&line, from: 0)
    guard line.count <= LineFrame.limit else { throw StoreRefusal.lineTooLong }
    return line
  }

  static func seal(
    number: UInt64,
    stamp: UInt64,
    site: String,
    lines: Int,
    checksum: UInt32
  ) -> [UInt8] {
    var line = start(number, stamp, site, nil, "seal")
    line.append(contentsOf: ",\"lines\":\(lines),\"crc\":\"".utf8)
    Hexadecimal.append(UInt64(checksum), digits: 8, to: &line)
    line.append(UInt8(ascii: "\""))
    LineFrame.close(&line, from: 0)
    return line
  }

  static func start(
    _ number: UInt64,
    _ stamp: UInt64,
    _ site: String,
    _ user: String?,
    _ kind: String
  ) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(400)
    line.append(contentsOf: "{\"n\":\(number),\"t\":\"".utf8)
    Hexadecimal.append(stamp, digits: 16, to: &line)
    line.append(contentsOf: "\",\"s\":\"\(site)\"".utf8)
    if let user {
      line.append(contentsOf: ",\"u\":".utf8)
      JSONText.append(user, to: &line)
    }
    line.append(contentsOf: ",\"k\":\"\(kind)\"".utf8)
    return line
  }
}
