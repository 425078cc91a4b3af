import CNcurses
import Glibc

/// What a scalar does on a terminal.
enum ScalarKind: Equatable {
  case plain(width: Int)
  case mark
  case blank
  case newline
  case joiner
  case dropped
  case unsafe

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7f: self = .plain(width: 1)
    case 0x09: self = .blank
    case 0x0a, 0x0d, 0x85, 0x2028, 0x2029: self = .newline
    case 0x00..<0x20, 0x7f..<0xa0: self = .unsafe
    case 0xa0: self = .blank
    case 0xa1..<0x300: self = scalar.value == 0xad ? .dropped : .plain(width: 1)
    case 0x61c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: self = .unsafe
    case 0x200d: self = .joiner
    case 0x180b...0x180f, 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff, 0xe0000...0xe0fff: self = .dropped
    default: self.init(other: scalar)
    }
  }

  private init(other scalar: Unicode.Scalar) {
    switch Self.columns(of: scalar) {
    case 1...2 where scalar.properties.generalCategory == .spaceSeparator: self = .blank
    case 1: self = .plain(width: 1)
    case 2: self = .plain(width: 2)
    case 0: self = scalar.properties.generalCategory == .format ? .dropped : .mark
    default: self = .unsafe
    }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let known = Int(wcwidth(wchar_t(scalar.value)))
    // A locale that does not know 一 is none of Unicode: then a rough table must do.
    if known < 0, wcwidth(0x4e00) < 0 { return roughColumns(of: scalar) }
    return known
  }

  private static func roughColumns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .unassigned, .surrogate, .control: return -1
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
