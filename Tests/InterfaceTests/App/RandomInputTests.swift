import Domain
import Glibc
import Terminal
import Testing
import Workspace

@testable import Interface

/// Twenty thousand inputs that nobody would type.
struct RandomInputTests {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `no input brings the program down`(seed: UInt64) throws {
    let office = try TestOffice(isEmpty: true)
    let path = office.folder + "/demo"
    try DemoOffice.write(records: 200, seed: seed, to: path, today: TestOffice.today)
    let workspace = try Workspace.open(path, language: seed % 2 == 0 ? .german : .english)
    let app = App(workspace, themes: ThemeChoice(), size: (80, 24))
    app.edit = { .text("\($0)\nmore") }
    var numbers = Numbers(state: seed)
    var recent: [Input] = []
    for step in 0..<2000 {
      let input = numbers.input()
      recent = recent.suffix(20) + [input]
      app.handle(input)
      if step % 3 == 0 {
        let frame = app.frame()
        guard frame.width == app.size.width, frame.height == app.size.height else {
          Issue.record("The frame has the wrong size after \(recent)")
          return
        }
      }
      if app.isFinished { app.isFinished = false }
    }
    app.handle(.resize(width: 80, height: 24))
    #expect(app.frame().text.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
  }
}

/// Numbers that come in the same order for the same seed (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func input() -> Input {
    switch Int.random(in: 0..<100, using: &self) {
    case 0: return .paste("eins\nzwei\r\n\tdrei \u{1B}[31m")
    case 1: return .paste(String(repeating: "ä", count: Int.random(in: 0...300, using: &self)))
    case 2:
      return .resize(
        width: Int.random(in: 1...200, using: &self),
        height: Int.random(in: 1...60, using: &self)
      )
    case 3, 4: return .resize(width: 80, height: 24)
    case 5: return .none
    case 6...40: return .key(Self.keys.randomElement(using: &self) ?? .enter)
    default: return .key(.character(Self.letters.randomElement(using: &self) ?? "x"))
    }
  }

  private static let keys: [Key] = [
    .enter, .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .backspace, .insert, .delete,
    .up, .down, .down, .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
    .control("s"), .control("c"), .control("e"), .control("l"), .control("u"), .control("k"),
    .control("w"), .control("a"), .control("n"), .control("p"), .function(1), .function(2),
    .function(3), .function(4), .function(60), .alt("x"),
  ]

  private static let letters = Array(
    "12345qjklnbeavuUzsSmMAXcwprf-/:?th gG+.,!'\"\\äößéžłđñ漢字👩‍👩‍👧\u{301}\u{202E}\u{0}0:;@"
  )
}
