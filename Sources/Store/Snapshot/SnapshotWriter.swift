/// Writes the lines of a snapshot in their order.
struct SnapshotWriter {
  let output: ByteWriter
  /// Where the line of each record begins, counted from the beginning of the snapshot.
  private(set) var starts: [UInt32] = []
  private var digest: UInt32 = 0
  /// What was taken out of the output.
  private var drained = 0
  private var start = 0
  private var isFirstWrite = true

  /// All bytes so far.
  var size: Int { drained + output.count }

  init(header: SnapshotHeader, capacity: Int, records: Int) {
    output = ByteWriter(capacity: capacity)
    starts.reserveCapacity(records)
    note(header.write(to: output))
  }

  /// Writes what the output holds somewhere else and empties it; returns `errno`, or zero.
  mutating func drain(to file: Descriptor) -> Int32 {
    let code = output.withBytes { file.write($0) }
    drained += output.count
    output.removeAll()
    return code
  }

  /// Writes a line of the preface, newline included.
  mutating func preface(_ line: [UInt8]) {
    note(LineFrame.stated(Array(line.suffix(LineFrame.trailer))))
    output.append(line[...])
  }

  /// Takes the lines of records over as they are.
  mutating func copy(_ lines: Range<Int>, of other: Snapshot) {
    for index in lines {
      let line = other.line(index)
      starts.append(UInt32(truncatingIfNeeded: size))
      note(LineFrame.stated(other.bytes.base + line.end))
      output.append(other.bytes.base + line.start, line.count)
    }
  }

  mutating func beginRecord(key: ArraySlice<UInt8>) {
    start = output.count
    starts.append(UInt32(truncatingIfNeeded: size))
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
    note(output.closeLine(from: start))
  }

  /// Writes the last line and returns where it begins.
  ///
  /// It holds a checksum of all checksums: lines of an older snapshot among these are whole too.
  mutating func finish() -> Int {
    let end = size
    start = output.count
    output.append("{\"end\":")
    output.append(decimal: UInt64(starts.count))
    output.append(",\"sum\":\"")
    output.append(hexadecimal: UInt64(digest), digits: 8)
    output.append(UInt8(ascii: "\""))
    output.closeLine(from: start)
    return end
  }

  private mutating func note(_ checksum: UInt32) { Self.add(checksum, to: &digest) }

  /// Continues the checksum of all checksums.
  static func add(_ checksum: UInt32, to digest: inout UInt32) {
    digest = withUnsafeBytes(of: checksum.littleEndian) {
      CRC32C.checksum($0, continuing: digest)
    }
  }
}
