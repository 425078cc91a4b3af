import Glibc

/// A place for a store that goes away with it, and the program to be tried there.
final class Office {
  let folder: String
  /// Where the store is, or will be.
  let path: String
  /// Variables beside those that every run gets.
  var environment: [String: String] = [:]

  init() {
    var template = Array("/tmp/tandem-office-XXXXXX".utf8CString)
    let isMade = mkdtemp(&template) != nil
    folder =
      isMade
      ? String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
    path = folder + "/office"
  }

  /// An office with a store of invented records.
  convenience init(records: Int, seed: Int = 1) {
    self.init()
    run("demo", path, "--records", "\(records)", "--seed", "\(seed)")
  }

  deinit {
    if !folder.isEmpty { shell("chmod -R u+rwX '\(folder)'; rm -rf '\(folder)'") }
  }

  /// Runs the program in German on this store.
  @discardableResult
  func run(_ arguments: String...) -> Outcome { run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) -> Outcome {
    guard let program = Self.program else { return Outcome(status: -1, output: "", messages: "") }
    return start(program, arguments)
  }

  /// Runs a command of the shell; `$TANDEM` is the program.
  @discardableResult
  func shell(_ command: String) -> Outcome { start("/bin/sh", ["-c", command]) }

  /// Adds a record; the identity is empty where that was refused.
  func add(_ kind: String, _ fields: String...) -> String {
    guard let program = Self.program else { return "" }
    return start(program, ["add", "--create", kind] + fields).line
  }

  func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  /// Puts a file into the folder; returns its path.
  func write(_ name: String, _ bytes: [UInt8]) -> String {
    let place = "\(folder)/\(name)"
    guard let file = fopen(place, "w") else { return place }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return place
  }

  private func start(_ program: String, _ arguments: [String]) -> Outcome {
    let outputs = ["\(folder)/.output", "\(folder)/.messages"]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (index, path) in outputs.enumerated() {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, Int32(index + 1), path, flags, 0o600)
    }
    defer { posix_spawn_file_actions_destroy(&actions) }
    let words = cStrings([program] + arguments)
    let variables = cStrings(variables.map { "\($0.key)=\($0.value)" })
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, nil, words, variables) == 0 else {
      return Outcome(status: -1, output: "", messages: "")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // A signal shows as more than any exit status.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 256 + status & 0x7F
    return Outcome(status: code, output: text(outputs[0]), messages: text(outputs[1]))
  }

  private var variables: [String: String] {
    let own = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder, "TMPDIR": folder,
      "LANG": "de_DE.UTF-8", "TZ": "Europe/Berlin", "TANDEM_STORE": path,
      "TANDEM": Self.program ?? "",
    ]
    return own.merging(environment) { _, given in given }
  }

  private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { (text: String) in strdup(text) } + [nil]
  }

  private func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }

  /// The program stands beside the bundle of the tests, wherever that was built.
  static let program: String? = {
    var places = CommandLine.arguments
    places.append(
      #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined() + "/.build/debug/x"
    )
    for place in places {
      var path = place
      while let slash = path.lastIndex(of: "/") {
        path = String(path[..<slash])
        let candidate = "\(path)/tandem"
        var status = stat()
        if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return candidate }
      }
    }
    return nil
  }()
}
