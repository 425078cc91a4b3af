import Glibc
import Testing

@testable import Interface

/// Another office with a copy of the same store, kept in step by copying files.
final class OtherOffice {
  let office: TestOffice
  private let here: TestOffice

  init(of here: TestOffice) throws {
    self.here = here
    office = try TestOffice(isEmpty: true)
    try run("cp \(here.path)/STORE.json \(office.path)/STORE.json")
    try exchange()
  }

  /// Brings each office the lines of the other one.
  func exchange() throws {
    // A journal only grows: of two copies of a file the longer one is the newer one.
    for (from, to) in [(here.path, office.path), (office.path, here.path)] {
      try run(
        """
        cd \(from)/journal && for file in */*.jsonl; do
          copy=\(to)/journal/$file
          [ -e $file ] || continue
          [ -e $copy ] && [ $(wc -c < $copy) -ge $(wc -c < $file) ] && continue
          mkdir -p ${copy%/*} && cp $file $copy.new && mv $copy.new $copy || exit 1
        done
        """
      )
    }
  }

  private func run(_ command: String) throws {
    var arguments: [UnsafeMutablePointer<CChar>?] =
      ["sh", "-c", command].map { (text: String) in strdup(text) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process = pid_t()
    var status: Int32 = -1
    try #require(posix_spawnp(&process, "sh", nil, nil, arguments, environ) == 0)
    waitpid(process, &status, 0)
    try #require(status == 0, "\(command)")
  }
}
