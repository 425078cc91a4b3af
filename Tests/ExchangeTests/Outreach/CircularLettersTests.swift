import Domain
import Glibc
import Testing

@testable import Exchange

@Suite("A circular as files")
struct CircularLettersTests {
  private func letters(
    _ people: [(last: String, first: String, email: String)],
    subject: String = "Fest am Kai",
    text: String = "Guten Tag {name},\nbis bald."
  ) -> CircularLetters {
    var office = Office(today: .init(number: 20_000))
    office.volunteers = people.enumerated().map { index, person in
      var volunteer = Volunteer()
      (volunteer.lastName, volunteer.firstName) = (person.last, person.first)
      (volunteer.email, volunteer.state) = (person.email, Term("active"))
      volunteer.lastContact = office.today
      return Entry(RecordID("vol:\(index)"), volunteer)
    }
    office.consents = office.volunteers.map { entry in
      var consent = Consent()
      (consent.volunteer, consent.purpose) = (entry.id, Term("circular"))
      consent.given = office.today
      return Entry(RecordID("cns:\(entry.id.text)"), consent)
    }
    var circular = Circular()
    (circular.subject, circular.text) = (subject, text)
    circular.audience = Term("volunteers")
    return CircularLetters(circular, CircularRecipients(circular, office))
  }

  @Test
  func `each with an address gets a draft, each without one a letter`() throws {
    let letters = letters([
      ("Öztürk", "Ayşe", "a@post.example"), ("Weber", "Ina", ""),
    ])
    let names = letters.drafts.map(\.name)
    #expect(names == ["001-oeztuerk-ayse.eml", "002-weber-ina.txt"])
    let mail = try #require(letters.drafts.first?.text)
    #expect(mail.hasPrefix("X-Unsent: 1\r\nTo: =?utf-8?Q?"))
    #expect(mail.contains("\r\n <a@post.example>\r\nSubject: Fest am Kai\r\n"))
    #expect(mail.contains("\r\n\r\nGuten Tag Ay=C5=9Fe =C3=96zt=C3=BCrk,\r\nbis bald.\r\n"))
    #expect(letters.drafts.last?.text == "Fest am Kai\n\nGuten Tag Ina Weber,\nbis bald.\n")
    #expect(letters.letters.map(\.name) == ["001-oeztuerk-ayse.txt", "002-weber-ina.txt"])
  }

  @Test
  func `no name and no subject adds a line to the head`() throws {
    let letters = letters(
      [("Weber\r\nBcc: x@evil.example", "Ina\u{202E}\u{1B}[31m", "a@post.example")],
      subject: "Fest\r\nBcc: y@evil.example\n\nHallo"
    )
    let mail = try #require(letters.drafts.first?.text)
    let parts = mail.split(separator: "\r\n\r\n", maxSplits: 1)
    let head = try #require(parts.first).split(separator: "\r\n")
    let fields = head.filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: ":").first }
    #expect(
      fields == [
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ]
    )
    #expect(mail.utf8.allSatisfy { $0 == 13 || $0 == 10 || (32...126).contains($0) })
    let lines = mail.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
  }

  @Test
  func `an address that is none is written to by post`() {
    let letters = letters([("Weber", "Ina", "a@post.example\r\nBcc: x@evil.example")])
    #expect(letters.drafts.map(\.name) == ["001-weber-ina.txt"])
    #expect(letters.rows.last?[1] == "")
  }

  @Test
  func `placeholders are filled once, others are left as they are`() {
    let letters = letters(
      [("{vorname}", "Ina", "")],
      text: "{Vorname} {nachname} {name} {anrede}{unbekannt} { } {"
    )
    #expect(
      letters.letters.first?.text
        == "Fest am Kai\n\nIna {vorname} Ina {vorname} {unbekannt} { } {\n"
    )
  }

  @Test
  func `the list is safe for spreadsheets`() throws {
    let letters = letters([("=HYPERLINK(1)", "", "a@post.example")])
    let table = try #require(letters.list.last)
    #expect(table.name == "empfang.csv" && table.text.contains("'=HYPERLINK(1)"))
    #expect(letters.list.first?.text == "Fest am Kai\n\nGuten Tag {name},\nbis bald.\n")
  }

  /// Another reader: Python's own parser of messages, where there is one.
  @Test
  func `another program reads what was written`() throws {
    let subject = "Fest „am Kai“: " + String(repeating: "Größe ", count: 30)
    let text = "Gruß {name}=\n.\nFrom hier " + String(repeating: "äß= ", count: 60) + "Ende"
    let letters = letters([("Nguyễn", "Thị Lan", "lan@post.example")], subject: subject, text: text)
    let mail = try #require(letters.drafts.first?.text)
    let template = Array("/tmp/tandem-mail-XXXXXX".utf8CString)
    var name = template
    let file = mkstemp(&name)
    try #require(file >= 0)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = Array(mail.utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    close(file)
    let script = """
      import email, email.policy, sys
      m = email.message_from_file(open(sys.argv[1], newline=''), policy=email.policy.default)
      t = m['to'].addresses[0]
      sys.stdout.reconfigure(encoding='utf-8')
      print(m['subject'].strip()); print(t.display_name); print(t.addr_spec)
      print(m.defects, m['subject'].defects, m['to'].defects)
      print(m.get_content(), end='')
      """
    guard let pipe = popen("python3 -c \"\(script)\" \(path) 2>&1", "r") else { return }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      output += buffer.prefix(count)
    }
    // Where there is no such program, the shell says 127.
    if pclose(pipe) >> 8 == 127 { return }
    let lines = String(decoding: output, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      Array(lines.prefix(3)) == [
        String(subject.dropLast()), "Thị Lan Nguyễn", "lan@post.example",
      ]
    )
    #expect(lines.dropFirst(3).first == "[] () ()")
    let body = text.replacing("{name}", with: "Thị Lan Nguyễn")
    #expect(lines.dropFirst(4).joined(separator: "\n") == body + "\n")
  }
}
