/// Something about the store's files that a person should know.
package struct Finding: Hashable, Sendable {
  package enum Code: String, Sendable {
    /// The end of a file without a newline: a write was cut off, nothing acknowledged is in it.
    case tornTail
    /// A torn tail was moved to quarantine.
    case tornTailCut
    case damagedLine
    case missingNumber
    case doubledNumber
    /// The lines of a site whose clock is more than a day ahead are not read yet.
    case heldBack
    case unfinishedTransaction
    case wrongPermissions
    case unsafeFile
    case strayFile
    case snapshotDiffers
    case diskNearlyFull
    case notWritable
    /// A write may not have reached the disk; nothing more is written before a restart.
    case diskFailed
  }

  package enum Severity: Int, Comparable, Sendable {
    case note
    case warning
    case damage

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package let code: Code
  package let path: String
  /// Counted from one, where it is known.
  package let line: Int?
  package let offset: Int?

  init(_ code: Code, path: String, line: Int? = nil, offset: Int? = nil) {
    self.code = code
    self.path = path
    self.line = line
    self.offset = offset
  }

  package var severity: Severity {
    switch code {
    case .damagedLine, .missingNumber, .doubledNumber, .diskFailed: .damage
    case .heldBack, .wrongPermissions, .unsafeFile, .diskNearlyFull, .notWritable: .warning
    case .tornTail, .tornTailCut, .unfinishedTransaction, .strayFile, .snapshotDiffers: .note
    }
  }
}
