import Glibc

extension Session {
  /// Waits for what comes next, for ever or for so many milliseconds.
  ///
  /// The process sleeps meanwhile. Ctrl-Z stops the program here, wherever it is.
  package func next(timeout milliseconds: Int? = nil) -> Input {
    let deadline = milliseconds.map { Self.now + max(0, $0) }
    while true {
      if let ending { return ending }
      if let input = decoder.next() { return act(on: input) }
      let isPartial = !decoder.isEmpty
      let wait = isPartial ? patience : deadline.map { max(0, $0 - Self.now) }
      let events = waitForEvents(milliseconds: wait)
      if events.hasSignal, let input = actOnSignals() { return input }
      if events.hasInput {
        readInput()
      } else if events.isNothing {
        guard isPartial else { return .none }
        if let input = decoder.next(final: true) { return act(on: input) }
      }
    }
  }

  /// Tells whether something waits already, so that drawing would be in vain.
  package var hasInput: Bool {
    if ending != nil || !decoder.isEmpty { return true }
    return !waitForEvents(milliseconds: 0).isNothing
  }

  private func act(on input: Input) -> Input {
    guard input == .key(.control("z")) else { return input }
    return suspend(wholeGroup: true)
  }

  /// How long the rest of something begun may take to arrive.
  private var patience: Int {
    if decoder.isPasting { return 1000 }
    return decoder.isEscapeAlone ? escapeDelay : max(100, escapeDelay)
  }

  private struct Events {
    var hasInput = false
    var hasSignal = false
    var isNothing: Bool { !hasInput && !hasSignal }
  }

  private func waitForEvents(milliseconds: Int?) -> Events {
    var descriptors = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    while poll(&descriptors, 2, timeout) < 0 {
      guard errno == EINTR else {
        ending = .hangup
        return Events(hasInput: true)
      }
    }
    return Events(hasInput: descriptors[0].revents != 0, hasSignal: descriptors[1].revents != 0)
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &bytes, bytes.count)
    if count > 0 {
      decoder.feed(bytes.prefix(count))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      ending = .hangup
    }
  }

  private func actOnSignals() -> Input? {
    let arrived = signals.take()
    note(endingIn: arrived)
    if let ending { return ending }
    if arrived.contains(SIGTSTP) { return suspend(wholeGroup: false) }
    // Somebody stopped the program for good and continued it: the shell has used the terminal.
    if arrived.contains(SIGCONT), tcgetpgrp(0) == getpgrp() {
      enterScreen()
      return .resize(width: size.width, height: size.height)
    }
    guard arrived.contains(SIGWINCH), adoptSize() else { return nil }
    return .resize(width: size.width, height: size.height)
  }

  func note(endingIn arrived: Set<Int32>) {
    if arrived.contains(SIGHUP) {
      ending = .hangup
    } else if let signal = [SIGTERM, SIGINT, SIGQUIT].first(where: arrived.contains) {
      ending = .terminate(signal: signal)
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
