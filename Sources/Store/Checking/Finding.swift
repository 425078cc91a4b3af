/// Something about the store's files that a person should know.
package struct Finding: Hashable, Sendable {
  package enum Code: String, CaseIterable, Sendable {
    /// The end of a file without a newline: a write was cut off, nothing acknowledged is in it.
    case tornTail
    /// A torn tail was moved to quarantine.
    case tornTailCut
    case damagedLine
    /// A newline was lost: two whole lines stand in one.
    case gluedLines
    /// A repair found no copy of a damaged line and put a mark in its place.
    case lostLine
    case missingNumber
    /// The same line twice, which is harmless.
    case repeatedLine
    /// Two lines that differ bear one number.
    case doubledNumber
    /// The lines of another site end before a line that was read from it earlier.
    case wentBack
    /// The lines of a site whose clock is more than a day ahead are not read yet.
    case heldBack
    case unfinishedTransaction
    case wrongPermissions
    case wrongOwner
    case unsafeFile
    case strayFile
    /// A sync engine kept two versions of a file.
    case syncConflict
    case snapshotDiffers
    case diskNearlyFull
    case notWritable
    /// The disk refused to flush; what was acknowledged stands in a later segment.
    case diskFailed
    /// Personal data that should be gone may still stand in this site's files.
    case erasureUnfinished
    /// Another site has not confirmed an erasure yet.
    case erasureUnconfirmed
    /// A backup that may hold erased data is not where it was written.
    case backupMissing
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
  /// Whether it is about the files of another site, which only that site may change.
  package let isElsewhere: Bool
  /// The numbers of the lines that it is about, where they are missing.
  package let numbers: ClosedRange<UInt64>?
  /// Whether a repair has to wait until a person has put another file of the site right.
  package private(set) var isBlocked = false

  init(
    _ code: Code,
    path: String,
    line: Int? = nil,
    offset: Int? = nil,
    isElsewhere: Bool = false,
    numbers: ClosedRange<UInt64>? = nil
  ) {
    self.code = code
    self.path = path
    self.line = line
    self.offset = offset
    self.isElsewhere = isElsewhere
    self.numbers = numbers
  }

  /// The same where nothing of it can be repaired yet.
  var blocked: Finding {
    guard code != .unsafeFile, code != .diskFailed else { return self }
    var finding = self
    finding.isBlocked = true
    return finding
  }

  /// What reading the whole journal finds anew as long as it is so.
  static let ofReading: Set<Code> = [
    .tornTail, .heldBack, .damagedLine, .doubledNumber, .missingNumber, .repeatedLine,
  ]

  package var severity: Severity {
    switch code {
    case .damagedLine, .gluedLines, .missingNumber, .doubledNumber, .diskFailed, .erasureUnfinished:
      .damage
    case .heldBack, .wentBack, .wrongPermissions, .wrongOwner, .unsafeFile, .diskNearlyFull,
      .notWritable, .erasureUnconfirmed, .backupMissing:
      .warning
    case .tornTail, .tornTailCut, .lostLine, .repeatedLine, .unfinishedTransaction, .strayFile,
      .syncConflict, .snapshotDiffers:
      .note
    }
  }
}
