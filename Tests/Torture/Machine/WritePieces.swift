import Glibc
import Synchronization

/// How many bytes one write takes at most in this process.
enum WritePieces {
  static let limit = Atomic<Int>(.max)
}

/// Stands before the system's `write` in this program, so that a line can be cut at any byte.
@_cdecl("write")
func writePiece(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  let limit = WritePieces.limit.load(ordering: .relaxed)
  var piece = iovec(iov_base: bytes, iov_len: count)
  if limit < count { piece.iov_len = Int.random(in: 1...limit) }
  return writev(file, &piece, 1)
}
