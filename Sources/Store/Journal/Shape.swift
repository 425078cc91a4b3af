internal import Glibc

/// What tells from outside that a file holds something else than before.
struct Shape: Equatable {
  private let inode: UInt64
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The shapes of a site's segments by their numbers.
  static func all(_ segments: [Int], in folder: Folder) -> [Int: Shape] {
    segments.reduce(into: [:]) { shapes, number in
      guard let status = folder.status(Segment.name(number)) else { return }
      shapes[number] = Shape(
        inode: UInt64(status.st_ino),
        size: Int(status.st_size),
        seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec
      )
    }
  }
}
