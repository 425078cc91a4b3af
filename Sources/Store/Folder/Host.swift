internal import Glibc

/// The machine that the program runs on, under a name that does not give its identity away.
enum Host {
  /// Sixteen hexadecimal digits, the same after each start of the machine.
  static let name: String = {
    var identity = firstLine(of: "/etc/machine-id")
    if identity.isEmpty {
      var buffer = [CChar](repeating: 0, count: 256)
      if gethostname(&buffer, buffer.count - 1) == 0 {
        identity = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      }
    }
    // machine-id(5) asks for a keyed hash, so that no file tells which machine wrote it.
    return Hexadecimal.text(
      SipHash.hash(identity, key: (0x7461_6e64_656d_2d73, 0x7469_6520_6964)),
      digits: 16
    )
  }()

  private static func firstLine(of path: String) -> [UInt8] {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return [] }
    let file = Descriptor(number)
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = buffer.withUnsafeMutableBytes { file.read(into: $0, at: 0) } ?? 0
    return Array(buffer.prefix(count).prefix { $0 > 0x20 })
  }
}
