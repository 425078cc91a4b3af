import Glibc

/// Files as plainly as can be: the tests play the machine that damages them.
enum File {
  static func read(_ path: String) -> [UInt8] {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return [] }
    defer { close(number) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(number, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// Puts the bytes in place of what the file holds.
  static func write(_ path: String, _ bytes: [UInt8]) throws {
    try put(path, bytes, O_TRUNC)
  }

  static func append(_ path: String, _ bytes: [UInt8]) throws {
    try put(path, bytes, O_APPEND)
  }

  private static func put(_ path: String, _ bytes: [UInt8], _ flags: Int32) throws {
    let number = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o660)
    guard number >= 0 else { throw Trouble("open \(path): \(errno)") }
    defer { close(number) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress.map { $0 + done }, $0.count - done)
      }
      guard count > 0 else { throw Trouble("write \(path): \(errno)") }
      done += count
    }
  }

  /// The names in a folder, sorted, without the two dots.
  static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All files below a folder.
  static func all(below path: String) -> [String] {
    names(path).flatMap { name in
      isFolder("\(path)/\(name)") ? all(below: "\(path)/\(name)") : ["\(path)/\(name)"]
    }
  }

  static func remove(_ path: String) {
    if isFolder(path) {
      for name in names(path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Replaces a file as a sync engine does: a new one takes its name.
  static func deliver(_ bytes: [UInt8], as path: String) throws {
    try write("\(path).arriving", bytes)
    guard rename("\(path).arriving", path) == 0 else { throw Trouble("rename \(path): \(errno)") }
  }

  /// Whether the bytes stand somewhere in the others.
  static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      var start = 0
      while start + needle.count <= buffer.count,
        let found = memchr(base + start, Int32(first), buffer.count - needle.count - start + 1)
      {
        if memcmp(found, needle, needle.count) == 0 { return true }
        start = found - UnsafeMutableRawPointer(mutating: base) + 1
      }
      return false
    }
  }
}
