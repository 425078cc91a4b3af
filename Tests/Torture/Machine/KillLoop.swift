import Glibc

/// Keeps processes at work on a store and kills them at any moment.
struct KillLoop {
  /// What each process does; all but the first word and the store's path.
  let parts: [[String]]
  /// Milliseconds that a process lives after its first words.
  var life = 8.0
  private(set) var ledger = Ledger()
  private(set) var kills = 0

  init(_ parts: [[String]]) { self.parts = parts }

  /// Kills that many processes and collects what they acknowledged.
  mutating func run(_ office: Office, kills limit: Int) throws {
    let end = kills + limit
    var running: [Worker] = []
    for part in parts { running.append(try Worker(part, office)) }
    while kills < end {
      for index in running.indices where running[index].isDue {
        try stop(running[index])
        running[index] = try Worker(parts[index], office)
      }
      try wait(&running)
    }
    // The last ones die at once, as with a machine that is switched off.
    for worker in running { worker.child.kill() }
    for worker in running { try stop(worker) }
  }

  private mutating func stop(_ worker: Worker) throws {
    worker.child.kill()
    let (lines, status) = worker.child.finish()
    if status == nil { ledger.fail("a killed process did not end") }
    ledger.take(lines)
    kills += 1
  }

  private mutating func wait(_ running: inout [Worker]) throws {
    var polls = running.map { pollfd(fd: $0.child.output, events: Int16(POLLIN), revents: 0) }
    let next = running.map(\.deadline).min() ?? 0
    let pause = max(0, min(1, next - Clock.seconds()))
    // Finer than what poll counts in.
    if pause < 0.001 { usleep(100) }
    guard poll(&polls, nfds_t(polls.count), Int32(pause * 1000)) >= 0 else { return }
    for index in running.indices where polls[index].revents != 0 {
      let isFirst = !running[index].child.hasSpoken
      guard running[index].child.readSome() else {
        // It ended by itself, and says why.
        running[index].deadline = 0
        continue
      }
      if isFirst { running[index].deadline = Clock.seconds() + Double.random(in: 0...life) / 1000 }
    }
  }
}

private struct Worker {
  let child: Child
  var deadline: Double

  init(_ part: [String], _ office: Office) throws {
    child = try .part([part[0], office.path] + part.dropFirst())
    deadline = Clock.seconds() + 20
  }

  var isDue: Bool { Clock.seconds() >= deadline }
}
