internal import Glibc

/// Where everything goes that a repair removes or changes.
struct Quarantine {
  /// How the names of kept segments begin.
  static let prefix = "segment-"

  let folder: Folder
  private let time: UInt64

  init(in local: Folder, time: UInt64) throws {
    folder = try local.makeFolder("quarantine")
    self.time = time
  }

  /// Keeps a copy of a whole segment.
  func keep(segment name: String, of site: String, _ bytes: FileBytes) throws {
    try keep("\(Self.prefix)\(site)-\(name)-\(time)", bytes, from: 0)
  }

  /// Keeps what stands behind the last newline.
  func keep(tailOf name: String, of site: String, _ bytes: FileBytes, from offset: Int) throws {
    try keep("\(site)-\(name)-\(offset)-\(time)", bytes, from: offset)
  }

  /// Takes a file over; one that lies on another disk is refused by the system.
  func take(_ name: String, from source: Folder) throws {
    let kept = "\(name)-\(time)-\(RandomText.make(4))"
    guard renameat(source.descriptor.number, name, folder.descriptor.number, kept) == 0 else {
      throw source.failure("rename", name)
    }
    try folder.sync()
    try source.sync()
  }

  private func keep(_ name: String, _ bytes: FileBytes, from offset: Int) throws {
    try folder.replace(
      name,
      with: UnsafeRawBufferPointer(start: bytes.base + offset, count: bytes.count - offset)
    )
  }
}
