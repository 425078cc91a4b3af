internal import Glibc

/// An open folder of the store; everything in it is reached through it and never through a link.
final class Folder {
  let path: String
  let descriptor: Descriptor
  private let device: dev_t

  init(path: String, descriptor: Descriptor, device: dev_t) {
    self.path = path
    self.descriptor = descriptor
    self.device = device
  }

  func failure(_ operation: String, _ name: String = "") -> StoreError {
    failure(operation, name, errno)
  }

  func failure(_ operation: String, _ name: String, _ code: Int32) -> StoreError {
    StoreError(path: name.isEmpty ? path : "\(path)/\(name)", operation: operation, code: code)
  }

  /// The subfolder, or `nil` when there is none.
  func folder(_ name: String) throws -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, name, flags)
    guard number >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP, ENOTDIR: throw StoreRefusal.symbolicLink(path: "\(path)/\(name)", isInside: true)
      default: throw failure("open", name)
      }
    }
    return Folder(path: "\(path)/\(name)", descriptor: opened(number), device: device)
  }

  /// The subfolder, made when absent: the mode is set afterwards, for a umask takes from it.
  func makeFolder(_ name: String, mode: mode_t = 0o2770) throws -> Folder {
    if let found = try folder(name) { return found }
    if mkdirat(descriptor.number, name, mode) == 0 {
      guard let made = try folder(name) else { throw failure("mkdir", name, ENOENT) }
      guard fchmod(made.descriptor.number, mode) == 0 else { throw failure("chmod", name) }
      try sync()
      return made
    }
    guard errno == EEXIST, let other = try folder(name) else { throw failure("mkdir", name) }
    return other
  }

  /// The file, or `nil` when there is none.
  ///
  /// Refuses links, second names and other disks.
  func file(_ name: String, _ flags: Int32 = O_RDONLY) throws -> Descriptor? {
    let number = openat(descriptor.number, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP: throw StoreRefusal.symbolicLink(path: "\(path)/\(name)", isInside: true)
      default: throw failure("open", name)
      }
    }
    let file = opened(number)
    guard let status = file.status else { throw failure("fstat", name) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink <= 1, status.st_dev == device else {
      throw StoreRefusal.unsafeFile(path: "\(path)/\(name)")
    }
    return file
  }

  /// A new file, or `nil` when the name is taken.
  func newFile(_ name: String, _ flags: Int32, mode: mode_t = 0o660) throws -> Descriptor? {
    let all = flags | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(descriptor.number, name, all, mode)
    guard number >= 0 else {
      guard errno == EEXIST else { throw failure("create", name) }
      return nil
    }
    let file = opened(number)
    guard fchmod(number, mode) == 0 else { throw failure("chmod", name) }
    return file
  }

  private func opened(_ number: Int32) -> Descriptor {
    Descriptor(number, calls: descriptor.calls)
  }

  func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// The whole file, or `nil` when there is none.
  func contents(_ name: String) throws -> FileBytes? {
    guard let file = try file(name) else { return nil }
    guard let status = file.status,
      let bytes = FileBytes.reading(file, from: 0, to: Int(status.st_size))
    else { throw failure("read", name) }
    return bytes
  }

  /// Puts the bytes in place of the file so that either all or nothing of them is seen.
  ///
  /// What is not `durable` may be missing or empty after a power cut.
  func replace(
    _ name: String,
    with bytes: UnsafeRawBufferPointer,
    mode: mode_t = 0o660,
    durable: Bool = true
  ) throws {
    let temporary = "\(name).\(RandomText.make(8)).tmp"
    guard let file = try newFile(temporary, O_WRONLY, mode: mode) else {
      throw failure("create", temporary, EEXIST)
    }
    do {
      let written = file.write(bytes)
      guard written == 0 else { throw failure("write", temporary, written) }
      let synced = durable ? file.sync() : 0
      guard synced == 0 else { throw failure("fsync", temporary, synced) }
      guard renameat(descriptor.number, temporary, descriptor.number, name) == 0 else {
        throw failure("rename", name)
      }
    } catch {
      _ = unlinkat(descriptor.number, temporary, 0)
      throw error
    }
    if durable { try sync() }
  }

  /// Removes a file; one that is not there is no error.
  func remove(_ name: String) throws {
    guard unlinkat(descriptor.number, name, 0) == 0 || errno == ENOENT else {
      throw failure("unlink", name)
    }
  }

  /// Makes new names in the folder durable.
  func sync() throws {
    let code = descriptor.sync()
    guard code == 0 || code == EINVAL else { throw failure("fsync", "", code) }
  }

  /// The names in the folder, sorted, without the two dots.
  func names() throws -> [String] {
    let number = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw failure("read") }
    guard let stream = fdopendir(number) else {
      let code = errno
      _ = close(number)
      throw failure("read", "", code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // Only this tells an error from the end of the folder.
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw failure("read") }
        break
      }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
