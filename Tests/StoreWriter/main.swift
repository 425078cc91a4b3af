import Glibc
import Store

// Stands for a colleague's program in the tests: writes until it is killed, or until it cannot.
// usage: StoreWriter append|limit|visit|hold STORE USER [NUMBER]
//        StoreWriter member STORE USER UID GROUP UMASK

func say(_ text: String) {
  let bytes = Array("\(text)\n".utf8)
  _ = write(1, bytes, bytes.count)
}

/// Commits without end and says so after each one.
func append(_ path: String, _ user: String) throws {
  let store = try Store(at: path, user: user, segmentSize: 30_000)
  for number in 0... {
    let value = "\(user) \(getpid()) \(number)"
    let record = "vol:\(number % 40)"
    let change = Change(record: record, field: "f\(number % 7)", value: value)
    if number % 9 == 8 {
      // What the other has built upon is rightly refused.
      do { try store.undo() } catch StoreRefusal.inUse { continue }
    } else if let operation = try store.commit([change]) {
      say("\(operation) \(value)")
    }
    store.writeSnapshotIfWorthwhile()
  }
}

/// Commits with a limit on the size of files and goes on when it is lifted.
func limit(_ path: String, _ user: String, _ bytes: Int) throws {
  let store = try Store(at: path, user: user)
  var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t.max)
  setrlimit(__rlimit_resource_t(1), &limit)
  for number in 0..<1000 {
    do {
      let change = Change(record: "vol:\(number)", field: "name", value: "name \(number)")
      if let operation = try store.commit([change]) { say("\(operation) name \(number)") }
    } catch let error as StoreError {
      say("error \(error.operation) \(error.code)")
      break
    }
  }
  limit.rlim_cur = rlim_t.max
  setrlimit(__rlimit_resource_t(1), &limit)
  if let operation = try store.commit([Change(record: "vol:x", field: "name", value: "after")]) {
    say("\(operation) after")
  }
}

/// Opens the store as another user of the machine and tries to write.
func visit(_ path: String, _ user: String, _ uid: Int) throws {
  umask(0o077)
  guard setgid(gid_t(uid)) == 0, setuid(uid_t(uid)) == 0 else { return say("no such user") }
  let store = try Store(at: path, user: user)
  say("read-only \(store.isReadOnly)")
  say("value \(store.record("vol:1")?["name"]?.value ?? "-")")
  do {
    try store.commit([Change(record: "vol:1", field: "name", value: user)])
    say("saved")
  } catch {
    say("refused \(error)")
  }
}

/// Commits as a member of the store's group, in three segments, with an undo and a snapshot.
func member(_ path: String, _ user: String, _ uid: Int, _ group: Int, _ mask: Int) throws {
  if getuid() == 0 {
    var groups = [gid_t(group)]
    guard setgroups(1, &groups) == 0, setgid(gid_t(uid)) == 0, setuid(uid_t(uid)) == 0 else {
      return say("no such user")
    }
  }
  umask(mode_t(mask))
  let store = try Store(at: path, user: user, segmentSize: 600)
  // The program may have set its own.
  umask(mode_t(mask))
  for number in 0..<8 {
    let change = Change(record: "vol:\(user)\(number)", field: "name", value: user)
    try store.commit([change])
  }
  try store.undo()
  let value = String(repeating: "x", count: 300_000)
  try store.commit([Change(record: "vol:\(user)", field: "note", value: value)])
  store.writeSnapshotIfWorthwhile()
  say("saved \(getuid())")
}

/// Stays in the critical section for as many milliseconds, says so, and commits.
func hold(_ path: String, _ user: String, _ milliseconds: Int) throws {
  // Whoever started this may have signals blocked.
  var none = sigset_t()
  sigemptyset(&none)
  sigprocmask(SIG_SETMASK, &none, nil)
  for number in [SIGTERM, SIGINT, SIGHUP, SIGQUIT] { signal(number, SIG_DFL) }
  let store = try Store(at: path, user: user, command: "hold")
  let change = Change(record: "vol:held", field: "name", value: user)
  try store.commit([change]) { _ in
    say("inside")
    usleep(UInt32(milliseconds) * 1000)
    say("still")
  }
  say("saved")
}

let arguments = CommandLine.arguments
let number = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0
do {
  switch arguments[1] {
  case "append": try append(arguments[2], arguments[3])
  case "hold": try hold(arguments[2], arguments[3], number)
  case "member":
    try member(arguments[2], arguments[3], number, Int(arguments[5]) ?? 0, Int(arguments[6]) ?? 0)
  case "limit": try limit(arguments[2], arguments[3], number)
  default: try visit(arguments[2], arguments[3], number)
  }
} catch {
  say("failed \(error)")
  exit(1)
}
