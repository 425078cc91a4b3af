/// Writes the lines of a snapshot in their order.
struct SnapshotWriter {
  let output: ByteWriter
  private var records = 0
  private var start = 0
  private var isFirstWrite = true

  init(
    header: SnapshotHeader,
    verdicts: [OperationID: Verdict],
    register: ErasureRegister,
    capacity: Int
  ) {
    output = ByteWriter(capacity: capacity)
    header.write(to: output)
    for (target, verdict) in verdicts.sorted(by: { $0.key < $1.key }) {
      var line = Array("{\"x\":".utf8)
      JSONText.append(target.description, to: &line)
      line.append(contentsOf: ",\"by\":".utf8)
      JSONText.append(verdict.line.description, to: &line)
      line.append(contentsOf: ",\"t\":\"".utf8)
      Hexadecimal.append(verdict.stamp, digits: 16, to: &line)
      line.append(contentsOf: "\",\"k\":\"\(verdict.isUndo ? "undo" : "redo")\"".utf8)
      LineFrame.close(&line, from: 0)
      output.append(line[...])
    }
    for line in register.lines { output.append(line[...]) }
  }

  /// Writes the rivals of one field, before the first record; `false` when a site is unknown.
  func rivals(
    key: ArraySlice<UInt8>,
    field: Int,
    _ rivals: [Rival],
    site: (String) -> Int?
  ) -> Bool {
    guard let line = RivalLine.bytes(key: key, field: field, rivals, site: site) else {
      return false
    }
    output.append(line[...])
    return true
  }

  /// Takes a record's line over as it is.
  mutating func copy(_ line: UnsafePointer<UInt8>, count: Int) {
    output.append(line, count)
    records += 1
  }

  mutating func beginRecord(key: ArraySlice<UInt8>) {
    start = output.count
    output.append("{\"r\":\"")
    output.append(key)
    output.append("\",\"w\":[")
    isFirstWrite = true
  }

  mutating func beginWrite(site: Int, number: UInt64, stamp: UInt64) {
    output.append(isFirstWrite ? "[" : ",[")
    isFirstWrite = false
    output.append(decimal: UInt64(site))
    output.append(UInt8(ascii: ","))
    output.append(decimal: number)
    output.append(",\"")
    output.append(hexadecimal: stamp, digits: 16)
    output.append(UInt8(ascii: "\""))
  }

  mutating func value(field: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int) {
    output.append(UInt8(ascii: ","))
    output.append(decimal: UInt64(field))
    output.append(UInt8(ascii: ","))
    output.append(bytes, count)
  }

  mutating func endWrite() { output.append(UInt8(ascii: "]")) }

  mutating func endRecord() {
    output.append(UInt8(ascii: "]"))
    output.closeLine(from: start)
    records += 1
  }

  mutating func finish() -> FileBytes {
    start = output.count
    output.append("{\"end\":")
    output.append(decimal: UInt64(records))
    output.closeLine(from: start)
    return output.finish()
  }
}
