/// The lines of an erasure as bytes, newline included.
extension LineEncoder {
  /// Names what is to be gone; `changes` are encoded values that take the place of erased ones.
  static func erase(
    number: UInt64,
    stamp: UInt64,
    site: String,
    user: String,
    records: [String],
    remarks: [OperationID],
    changes: [[UInt8]],
    reason: String
  ) throws -> [UInt8] {
    var line = start(number, stamp, site, user, "erase")
    line.append(contentsOf: ",\"r\":".utf8)
    LineMember.append(records, to: &line)
    if !remarks.isEmpty {
      line.append(contentsOf: ",\"o\":".utf8)
      LineMember.append(remarks.map(\.description), to: &line)
    }
    line.append(contentsOf: ",\"ch\":[".utf8)
    for (index, change) in changes.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      line.append(contentsOf: change)
    }
    line.append(contentsOf: "],\"m\":".utf8)
    JSONText.append(reason, to: &line)
    LineFrame.close(&line, from: 0)
    guard line.count <= LineFrame.limit else { throw StoreRefusal.lineTooLong }
    return line
  }

  /// Confirms that the files of the sites hold nothing any more of what the erasures name.
  static func done(
    number: UInt64,
    stamp: UInt64,
    site: String,
    user: String,
    erasures: [OperationID],
    sites: [String]
  ) -> [UInt8] {
    var line = start(number, stamp, site, user, "done")
    line.append(contentsOf: ",\"e\":".utf8)
    LineMember.append(erasures.map(\.description), to: &line)
    line.append(contentsOf: ",\"sites\":".utf8)
    LineMember.append(sites, to: &line)
    LineFrame.close(&line, from: 0)
    return line
  }

  /// What is left of a line: its place in the count, and its part in a transaction.
  static func erased(_ header: LineHeader, site: String, by erasure: OperationID) -> [UInt8] {
    var line = start(header.number, header.stamp, site, nil, "erased")
    if header.parts > 1 {
      line.append(contentsOf: ",\"part\":[\(header.part),\(header.parts)]".utf8)
    }
    line.append(contentsOf: ",\"by\":".utf8)
    JSONText.append(erasure.description, to: &line)
    LineFrame.close(&line, from: 0)
    return line
  }
}
