/// What a snapshot says before its records: a line each.
struct SnapshotPreface {
  var verdicts: [OperationID: Verdict] = [:]
  var register = ErasureRegister()
  /// By record and field; a snapshot counts its fields by the header, a state by its own table.
  var rivals: [ExactText: [Int: [Rival]]] = [:]

  /// Takes in the newest verdict on a transaction, or an erasure.
  mutating func take(_ line: JournalLine) {
    _ = register.take(line)
    guard let (target, verdict) = line.verdict else { return }
    if let old = verdicts[target], !old.yields(to: verdict) { return }
    verdicts[target] = verdict
  }

  /// Takes in a verified line of a snapshot; `false` when it is none of these.
  mutating func read(
    _ base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int,
    header: SnapshotHeader
  ) -> Bool {
    switch base[start + 2] {
    case UInt8(ascii: "x"):
      guard let (target, verdict) = Verdict.read(base, from: start, to: end) else { return false }
      verdicts[target] = verdict
    case UInt8(ascii: "g"):
      return register.read(base, from: start, to: end)
    case UInt8(ascii: "d"):
      guard let line = RivalLine.read(base, from: start, to: end, header: header) else {
        return false
      }
      rivals[line.record, default: [:]][line.field] = line.rivals
    default:
      return false
    }
    return true
  }
}

extension SnapshotPreface {
  /// The same with other numbers for the fields.
  func counting(fields: [Int: Int]) -> SnapshotPreface {
    var copy = self
    copy.rivals = rivals.mapValues { list in
      Dictionary(list.compactMap { entry in fields[entry.key].map { ($0, entry.value) } }) { $1 }
    }
    return copy
  }
}

/// The lines of a preface one after the other, so that writing them can be interrupted.
struct PrefaceLines {
  private let verdicts: [(OperationID, Verdict)]
  private let erasures: [[UInt8]]
  private let rivals: [(ExactText, Int, [Rival])]
  private var place = 0

  init(_ preface: SnapshotPreface) {
    verdicts = preface.verdicts.map { ($0.key, $0.value) }
    erasures = preface.register.lines
    rivals = preface.rivals.flatMap { key, fields in fields.map { (key, $0.key, $0.value) } }
  }

  /// Whether all lines were given out.
  var isComplete: Bool { place == verdicts.count + erasures.count + rivals.count }

  /// The next line, newline included; `nil` at the end, or where a site is unknown.
  mutating func next(site: (String) -> Int?) -> [UInt8]? {
    var index = place
    if index < verdicts.count {
      place += 1
      return verdicts[index].1.line(on: verdicts[index].0)
    }
    index -= verdicts.count
    if index < erasures.count {
      place += 1
      return erasures[index]
    }
    index -= erasures.count
    guard index < rivals.count else { return nil }
    let (key, field, found) = rivals[index]
    let line = RivalLine.bytes(key: State.written(key)[...], field: field, found, site: site)
    if line != nil { place += 1 }
    return line
  }
}

extension Verdict {
  /// The line of a snapshot, newline included.
  func line(on target: OperationID) -> [UInt8] {
    var bytes = Array("{\"x\":".utf8)
    JSONText.append(target.description, to: &bytes)
    bytes.append(contentsOf: ",\"by\":".utf8)
    JSONText.append(line.description, to: &bytes)
    bytes.append(contentsOf: ",\"t\":\"".utf8)
    Hexadecimal.append(stamp, digits: 16, to: &bytes)
    bytes.append(contentsOf: "\",\"k\":\"\(isUndo ? "undo" : "redo")\"".utf8)
    LineFrame.close(&bytes, from: 0)
    return bytes
  }

  fileprivate static func read(
    _ base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> (OperationID, Verdict)? {
    var scanner = JSONScanner(base, from: start + 1, to: end)
    func text() -> String? {
      guard scanner.string() != nil, scanner.take(UInt8(ascii: ":")),
        let token = scanner.string()
      else { return nil }
      _ = scanner.take(UInt8(ascii: ","))
      return JSONText.string(base, token)
    }
    guard let target = text().flatMap(OperationID.init),
      let line = text().flatMap(OperationID.init),
      let stamp = text().flatMap({ UInt64($0, radix: 16) }), let kind = text()
    else { return nil }
    return (target, Verdict(isUndo: kind == "undo", line: line, stamp: stamp))
  }
}
