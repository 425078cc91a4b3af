import Domain
import Terminal
import Testing

@testable import Interface

struct ErasurePictureTests {
  let office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.mention()
  }

  @Test(arguments: [
    Scene("erasure", ""),
    Scene("erasure-chosen", "j j Space"),
    Scene("erasure-twin", "End"),
    Scene("erasure-reason", "Enter"),
    Scene("erasure-reason-refused", "Enter ' Nguyễn' Enter"),
    Scene("erasure-question", "Enter Enter"),
    Scene("english-erasure", "j j", .english),
    Scene("english-erasure-question", "Enter Enter", .english),
    Scene("large-erasure", "j j", width: 120, height: 40),
    Scene("small-erasure", "", width: 40, height: 10),
    Scene("small-erasure-mention", "j j Space", width: 40, height: 10),
    Scene("small-erasure-reason-refused", "Enter ' Nguyễn' Enter", width: 40, height: 10),
    Scene("small-erasure-question", "Enter Enter", width: 40, height: 10),
    Scene("small-english-erasure", "End", .english, width: 40, height: 10),
  ])
  func `all that goes is shown before it is asked`(scene: Scene) throws {
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(TestOffice.erase)
    // The lines have their places only once they were drawn.
    _ = app.frame()
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test
  func `who is typing about the person is told that it is gone`() throws {
    for (name, language, width, height) in [
      ("erased-elsewhere", Language.german, 80, 24),
      ("small-erased-elsewhere", .english, 40, 10),
    ] {
      let office = try TestOffice()
      let anna = try office.app("anna", language, width: width, height: height)
      anna.type("3 / 'nguy' Enter b")
      try anna.fill("limits", "'keine Abende'")
      try office.app("bert").type("\(TestOffice.erase) Enter Enter l")
      anna.handle(.none)
      Picture.check(anna, office, name)
    }
  }
}
