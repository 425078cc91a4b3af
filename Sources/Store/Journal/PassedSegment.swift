internal import Glibc

/// A segment that was read to its end although it has no seal.
///
/// Its owner left it because the disk failed, or a sync engine brings its end later.
struct PassedSegment {
  let number: Int
  let inode: ino_t
  let size: Int

  func hasChanged(in folder: Folder) -> Bool {
    guard let status = folder.status(Segment.name(number)) else { return true }
    return status.st_ino != inode || Int(status.st_size) != size
  }
}
