import Domain
import Testing

@testable import Interface

struct FormPictureTests {
  @Test(arguments: [
    Scene("form-new", "2 n"),
    Scene("form-edit", "3 / 'lan' Enter b"),
    Scene("form-problems", "3 n ^S"),
    Scene("form-problem-at-field", "3 n 'Test' Tab Tab Tab Tab Tab 'viel' Tab"),
    Scene("form-choice", "2 n 'Neu' Tab 'ver'"),
    Scene("form-choices", "2 / 'saaletal' Enter b Tab Tab Tab Tab Tab Tab Enter 'nord'"),
    Scene("form-languages", "3 n 'Test' Tab Tab Tab 'dari' Tab Tab"),
    Scene("form-link", "2 n 'Neu' Tab Tab Tab Tab 'saal'"),
    Scene("form-day", "5 n 'nächsten mo'"),
    Scene("form-day-wrong", "5 n '31.2.' Tab"),
    Scene("form-completion", "2 n 'Neu' Tab Tab Tab Tab Tab 'Bürg'"),
    Scene("form-scrolled", "3 / 'zimmer' Enter b" + String(repeating: " Tab", count: 40)),
    Scene("form-leave", "2 n 'Neu' Esc"),
    Scene("small-form", "3 n 'Test'", width: 40, height: 10),
    Scene("english-form", "5 n 'tomorrow'", .english, width: 120, height: 40),
  ])
  func `a form shows what is typed and what it means`(scene: Scene) throws { try scene.check() }

  @Test
  func `a note fills the screen`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 / 'zimmer' Enter b")
    (app.top as? FormScreen)?.focus("notes")
    app.type("Enter Enter 'Dritte Zeile'")
    Picture.check(app, office, "note")
  }
}
