internal import Glibc

/// The bytes of a file, mapped or read, as long as somebody holds them.
final class FileBytes {
  let base: UnsafePointer<UInt8>
  let count: Int
  private let memory: UnsafeMutableRawPointer
  private let isMapped: Bool
  /// What this is a part of, and keeps alive.
  private let owner: FileBytes?

  var whole: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  private init(_ memory: UnsafeMutableRawPointer, count: Int, isMapped: Bool) {
    self.memory = memory
    self.count = count
    self.isMapped = isMapped
    owner = nil
    base = UnsafePointer(memory.assumingMemoryBound(to: UInt8.self))
  }

  private init(part: UnsafeMutableRawPointer, count: Int, owner: FileBytes) {
    memory = part
    self.count = count
    self.owner = owner
    isMapped = false
    base = UnsafePointer(part.assumingMemoryBound(to: UInt8.self))
  }

  deinit {
    guard owner == nil else { return }
    if isMapped { munmap(memory, count) } else { free(memory) }
  }

  /// Takes over memory that `malloc` gave.
  static func adopting(_ memory: UnsafeMutableRawPointer, count: Int) -> FileBytes {
    FileBytes(memory, count: count, isMapped: false)
  }

  /// Some of the bytes, without a copy.
  static func part(of whole: FileBytes, from start: Int, count: Int) -> FileBytes {
    let from = min(max(0, start), whole.count)
    let length = min(max(0, count), whole.count - from)
    return FileBytes(part: whole.memory + from, count: length, owner: whole)
  }

  static func empty() -> FileBytes { copying([]) }

  static func copying(_ bytes: [UInt8]) -> FileBytes {
    let memory = allocate(bytes.count)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memory.copyMemory(from: start, byteCount: source.count) }
    }
    return FileBytes(memory, count: bytes.count, isMapped: false)
  }

  /// A file that nobody ever shortens: sealed segments and snapshots.
  ///
  /// `isReadNow` says that all of it will be read at once.
  static func mapping(_ file: Descriptor, count: Int, isReadNow: Bool = true) -> FileBytes? {
    guard count > 0 else { return empty() }
    let flags = isReadNow ? MAP_PRIVATE | MAP_POPULATE : MAP_PRIVATE
    let memory = mmap(nil, count, PROT_READ, flags, file.number, 0)
    guard let memory, memory != MAP_FAILED else { return nil }
    return FileBytes(memory, count: count, isMapped: true)
  }

  /// Gives back the memory that reading the mapped file took; what is read again comes again.
  func releasePages() {
    if isMapped { madvise(memory, count, MADV_DONTNEED) }
  }

  /// A copy of part of a file: a mapping of the active segment would end the program when a
  /// colleague's program cuts a torn tail.
  static func reading(_ file: Descriptor, from offset: Int, to end: Int) -> FileBytes? {
    let wanted = max(0, end - offset)
    let memory = allocate(wanted)
    let buffer = UnsafeMutableRawBufferPointer(start: memory, count: wanted)
    guard let count = file.read(into: buffer, at: offset) else {
      free(memory)
      return nil
    }
    return FileBytes(memory, count: count, isMapped: false)
  }

  private static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    guard let memory = malloc(max(1, count)) else {
      preconditionFailure("There is no memory left for \(count) bytes.")
    }
    return memory
  }
}
