import Glibc
import Testing

@testable import Store

@Test
func `every changed byte in the middle of a journal is noticed and harms no other line`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<5 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  let path = place.segment(store)
  let whole = contents(path)
  let picture = store.picture()
  let ends = whole.indices.filter { whole[$0] == 0x0a }
  for index in ends[1]...ends[2] {
    for flip: UInt8 in [1, 0x20, 0x80, 0xff] {
      var damaged = whole
      damaged[index] ^= flip
      overwrite(path, damaged)
      let reopened = try place.open()
      #expect(reopened.notices.contains { $0.severity == .damage })
      for name in ["vol:0", "vol:1", "vol:4"] where index > ends[1] {
        #expect(reopened.picture()[name] == picture[name])
      }
      let codes: [Finding.Code] = [.damagedLine, .gluedLines]
      #expect(store.check().contains { codes.contains($0.code) && $0.line != nil })
    }
  }
}

@Test
func `no single byte can change in a line without being noticed`() {
  var line = Array(#"{"n":1,"t":"0192f0c1a2b30001","s":"k3v9q2xw7a","k":"seal","m":"ü""#.utf8)
  LineFrame.close(&line, from: 0)
  line.removeLast()
  func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { LineFrame.verify($0, count: buffer.count) != nil } ?? false
    }
  }
  #expect(isWhole(line))
  for index in line.indices {
    for value in UInt8.min...UInt8.max where value != line[index] {
      var damaged = line
      damaged[index] = value
      #expect(!isWhole(damaged))
    }
  }
  for start in line.indices {
    for end in start..<line.count {
      var damaged = line
      for index in start...end { damaged[index] = 0 }
      #expect(!isWhole(damaged))
    }
  }
}

@Test
func `a missing, doubled or swapped line is seen`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<4 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let path = place.segment(store)
  let lines = contents(path).split(separator: 0x0a).map { Array($0) + [0x0a] }
  func codes(_ order: [Int]) throws -> Set<Finding.Code> {
    overwrite(path, Array(order.flatMap { lines[$0] }))
    let opened = try place.open()
    let found = Set(opened.notices.map(\.code))
    return found
  }
  #expect(try codes([0, 1, 2, 3]).isEmpty)
  #expect(try codes([0, 2, 3]) == [.missingNumber])
  #expect(try codes([0, 1, 1, 2, 3]) == [.repeatedLine])
  #expect(try codes([0, 2, 1, 3]) == [.missingNumber, .doubledNumber])
}

@Test
func `random bytes never trap the readers`() {
  var random = SystemRandomNumberGenerator()
  let sample = Array(
    #"{"n":12,"t":"0192f0c1a2b30001","s":"k3v9q2xw7a","u":"b\u00fc","k":"undo","x":"a:1","part":[1,2],"ch":[["a","b",null,"c\ud83d\ude00",null]]}"#
      .utf8
  )
  for round in 0..<4000 {
    var bytes = sample
    for _ in 0..<(round % 6) {
      let index = Int(random.next(upperBound: UInt64(bytes.count)))
      switch random.next(upperBound: UInt64(3)) {
      case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: index)
      default: bytes.insert(Array("\\\"[]{},:9u".utf8).randomElement() ?? 0, at: index)
      }
    }
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      if let header = LineHeader(base, from: 0, to: bytes.count, site: TextBytes("k3v9q2xw7a")) {
        _ = JSONText.string(base, header.user)
        _ = OperationID(JSONText.string(base, header.target))
      }
      for start in 0..<bytes.count {
        var changes: [RawChange] = []
        if RawChange.read(base, from: start, to: bytes.count, into: &changes) {
          for change in changes { _ = JSONText.value(base, change.new) }
        }
      }
    }
  }
}
