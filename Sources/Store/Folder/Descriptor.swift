internal import Glibc

/// An open file or folder that closes itself.
final class Descriptor {
  let number: Int32
  let calls: SystemCalls

  init(_ number: Int32, calls: SystemCalls = SystemCalls()) {
    self.number = number
    self.calls = calls
  }

  deinit {
    _ = close(number)
  }

  var status: stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// Writes all bytes, however many pieces the system makes of them.
  ///
  /// Returns `errno`, or zero.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = calls.write(number, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count > 0 {
        done += count
      } else if count == 0 {
        return EIO
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Returns `errno`, or zero; so do the two below.
  func truncate(to size: Int) -> Int32 { retrying { calls.truncate(number, size) } }

  func flush() -> Int32 { retrying { calls.flush(number) } }

  func sync() -> Int32 { retrying { calls.sync(number) } }

  /// Reads up to the end of the buffer or of the file.
  ///
  /// Returns the count, or `nil` and `errno`.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
    var done = 0
    while done < bytes.count {
      let count = pread(
        number,
        bytes.baseAddress.map { $0 + done },
        bytes.count - done,
        off_t(offset + done)
      )
      if count > 0 {
        done += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        return nil
      }
    }
    return done
  }
}

/// Repeats a call that a signal interrupted and returns its `errno`, or zero.
func retrying(_ call: () -> Int32) -> Int32 {
  while call() != 0 {
    if errno != EINTR { return errno }
  }
  return 0
}
