internal import Glibc

/// What a journal line does.
///
/// Kinds that this version does not know are kept and passed over.
enum LineKind {
  case set
  case undo
  case redo
  case seal
  case other

  init(_ base: UnsafePointer<UInt8>, _ token: Token) {
    let start = base + token.start
    switch token.count {
    case 3 where memcmp(start, "set", 3) == 0: self = .set
    case 4 where memcmp(start, "undo", 4) == 0: self = .undo
    case 4 where memcmp(start, "redo", 4) == 0: self = .redo
    case 4 where memcmp(start, "seal", 4) == 0: self = .seal
    default: self = .other
    }
  }
}
