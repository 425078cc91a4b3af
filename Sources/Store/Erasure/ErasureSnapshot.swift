/// Erasures in a snapshot: a line each, `{"g":id,"t":stamp,"r":[…],"f":[…],"o":[…],"d":[sites]}`.
///
/// The list `f` holds record and field in turn.
extension ErasureRegister {
  /// The lines, newline included.
  var lines: [[UInt8]] {
    let known = erasures.values.sorted { $1.follows($0) }
    // A confirmation may have come here before the erasure itself.
    let early = confirmations.keys.filter { erasures[$0] == nil }.sorted().map {
      Erasure(operation: $0, stamp: 0, records: [], places: [], remarks: [])
    }
    return (early + known).map { erasure in
      var line = Array("{\"g\":".utf8)
      JSONText.append(erasure.operation.description, to: &line)
      line.append(contentsOf: ",\"t\":\"".utf8)
      Hexadecimal.append(erasure.stamp, digits: 16, to: &line)
      line.append(contentsOf: "\",\"r\":".utf8)
      LineMember.append(erasure.records, to: &line)
      line.append(contentsOf: ",\"f\":".utf8)
      LineMember.append(erasure.places.flatMap { [$0.record, $0.field] }, to: &line)
      line.append(contentsOf: ",\"o\":".utf8)
      LineMember.append(erasure.remarks.map(\.description), to: &line)
      line.append(contentsOf: ",\"d\":".utf8)
      LineMember.append(sites(confirming: erasure.operation).sorted(), to: &line)
      LineFrame.close(&line, from: 0)
      return line
    }
  }

  /// Takes in a verified line; `false` when it is not one of these.
  mutating func read(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var scanner = JSONScanner(base, from: start + 1, to: end)
    func member(_ name: String) -> Bool {
      _ = scanner.take(UInt8(ascii: ","))
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")) else { return false }
      return TextBytes(name).equals(base, key)
    }
    guard member("g"), let name = scanner.string(),
      let operation = OperationID(JSONText.string(base, name)), member("t"),
      let stamp = scanner.string(),
      let value = Hexadecimal.value(.init(start: base + stamp.start, count: stamp.count)),
      member("r"), let records = LineMember.texts(&scanner), member("f"),
      let fields = LineMember.texts(&scanner), fields.count % 2 == 0, member("o"),
      let remarks = LineMember.texts(&scanner), member("d"),
      let sites = LineMember.texts(&scanner)
    else { return false }
    let places = stride(from: 0, to: fields.count, by: 2).map {
      Erasure.Place(record: fields[$0], field: fields[$0 + 1])
    }
    if value > 0 {
      _ = add(
        Erasure(
          operation: operation,
          stamp: value,
          records: records,
          places: places,
          remarks: remarks.compactMap { OperationID($0) }
        )
      )
    }
    confirm(operation, by: sites)
    return true
  }
}
