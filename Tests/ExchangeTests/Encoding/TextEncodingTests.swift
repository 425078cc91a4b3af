import Domain
import Exchange
import Testing

@Suite
struct TextEncodingTests {
  private static let words = "Straße der Öztürk – „Ayşe“"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test
  func `every encoding is found by looking`() throws {
    let text = TextEncodingTests.words
    let files: [([UInt8], TextEncoding)] = [
      (Array(text.utf8), .utf8),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
      ([0xFF, 0xFE] + TextEncodingTests.utf16(text, bigEndian: false), .utf16LittleEndian),
      ([0xFE, 0xFF] + TextEncodingTests.utf16(text, bigEndian: true), .utf16BigEndian),
      (TextEncodingTests.utf16(text, bigEndian: false), .utf16LittleEndian),
      (TextEncodingTests.utf16(text, bigEndian: true), .utf16BigEndian),
    ]
    for (bytes, encoding) in files {
      let read = try TextEncoding.decode(bytes)
      #expect(read.text == text)
      #expect(read.encoding == encoding)
    }
  }

  @Test
  func `Windows-1252 is read with its quotes, dashes and the euro`() throws {
    let bytes: [UInt8] = [0x84, 0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x93, 0x20, 0x96, 0x20, 0x80]
    let read = try TextEncoding.decode(bytes)
    #expect(read.text == "„Müller“ – €")
    #expect(read.encoding == .windows1252)
  }

  @Test
  func `the empty file is empty text`() throws {
    #expect(try TextEncoding.decode([]).text.isEmpty)
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 3, 4, 0, 0, 8, 0, 0x90, 0x81], [0x4E, 0x61, 0, 0x6D, 0x65], [0xFF, 0xFE, 0x41],
      [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], [0xEF, 0xBB, 0xBF, 0xC3], [0x41, 0x81, 0xFC],
      [1, 2, 3, 4, 5, 6, 7, 8, 14, 15],
    ] as [[UInt8]]
  )
  func `what is no text is refused`(bytes: [UInt8]) {
    #expect(throws: Refusal.self) { try TextEncoding.decode(bytes) }
  }
}
