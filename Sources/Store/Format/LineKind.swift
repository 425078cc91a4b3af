internal import Glibc

/// What a journal line does.
///
/// Kinds that this version does not know are kept and passed over.
enum LineKind {
  case set
  case undo
  case redo
  case seal
  /// Personal data is to be gone: names records and fields, never values.
  case erase
  /// A site has cleaned its own files of what an `erase` line names.
  case done
  /// What is left of a line whose data was erased.
  case erased
  /// A damaged line that a repair could not recover.
  case lost
  case other

  init(_ base: UnsafePointer<UInt8>, _ token: Token) {
    let start = base + token.start
    switch token.count {
    case 3 where memcmp(start, "set", 3) == 0: self = .set
    case 4 where memcmp(start, "undo", 4) == 0: self = .undo
    case 4 where memcmp(start, "redo", 4) == 0: self = .redo
    case 4 where memcmp(start, "seal", 4) == 0: self = .seal
    case 5 where memcmp(start, "erase", 5) == 0: self = .erase
    case 4 where memcmp(start, "done", 4) == 0: self = .done
    case 6 where memcmp(start, "erased", 6) == 0: self = .erased
    case 4 where memcmp(start, "lost", 4) == 0: self = .lost
    default: self = .other
    }
  }

  /// Whether such a line gives fields their values.
  var isWriting: Bool { self == .set || self == .erase }
}
