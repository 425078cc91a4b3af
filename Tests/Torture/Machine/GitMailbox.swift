import Store

/// A bare repository between sites: each writes a branch of its own and takes the others'.
struct GitMailbox {
  private let hub: String

  init(_ exchange: Exchange) throws {
    hub = "\(exchange.offices[0].folder)/hub.git"
    try git(["init", "-q", "--bare", hub])
    for office in exchange.offices {
      let tree = "\(office.folder)/mail"
      try git(["init", "-q", tree])
      try git(["-C", tree, "remote", "add", "hub", hub])
    }
  }

  /// Publishes what the site wrote and takes what the others published.
  func exchange(_ number: Int, _ exchange: Exchange) throws {
    guard let site = exchange.ownSite(number) else { return }
    let office = exchange.offices[number]
    let tree = "\(office.folder)/mail"
    for name in File.names(tree) where name != ".git" { File.remove("\(tree)/\(name)") }
    for path in office.segments(of: site) {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      try File.write("\(tree)/\(name)", File.read(path))
    }
    // One commit without a parent: a history would keep what is to be forgotten.
    try git(["-C", tree, "checkout", "-q", "--orphan", "outgoing-\(Clock.nanoseconds())"])
    try git(["-C", tree, "add", "-A"])
    try git([
      "-C", tree, "-c", "user.name=Tandem", "-c", "user.email=tandem@example.org", "commit", "-q",
      "--allow-empty", "-m", "journal",
    ])
    try git(["-C", tree, "push", "-q", "-f", "hub", "HEAD:refs/heads/\(site)"])
    try git(["-C", tree, "fetch", "-q", "hub", "+refs/heads/*:refs/remotes/hub/*"])
    for branch in try git(["-C", tree, "for-each-ref", "--format=%(refname)", "refs/remotes/hub"]) {
      let other = branch.split(separator: "/").last.map(String.init) ?? ""
      guard other != site else { continue }
      let folder = "\(office.path)/journal/\(other)"
      try Child.run(["mkdir", "-p", folder])
      for name in try git(["-C", tree, "ls-tree", "--name-only", branch]) {
        let lines = try git(["-C", tree, "show", "\(branch):\(name)"])
        try File.deliver(Array(lines.map { "\($0)\n" }.joined().utf8), as: "\(folder)/\(name)")
      }
    }
  }

  @discardableResult
  private func git(_ words: [String]) throws -> [String] { try Child.run(["git"] + words) }
}
