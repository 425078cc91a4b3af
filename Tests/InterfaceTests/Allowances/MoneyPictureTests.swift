import Domain
import Terminal
import Testing

@testable import Interface

struct MoneyPictureTests {
  static let scenes = [
    Scene(
      "entry-hours",
      "w 3 H 'ngu' Enter 'gestern' Enter '1,5' Enter 'Deutsch' Enter Enter Enter Enter '2' Enter"
    ),
    Scene(
      "small-entry",
      "w 3 H 'ngu' Enter Enter '26' ^S Enter Enter 'x' Enter",
      width: 40,
      height: 10
    ),
    Scene(
      "english-entry-expenses",
      "w 3 X 'zim' Enter Enter 'mil' Enter '12.5' Enter 'car' Enter ^S 'z'",
      .english,
      width: 120,
      height: 40
    ),
    Scene("money", "w 3 u"),
    Scene("small-money", "w 3 u", width: 40, height: 10),
    Scene("english-money-funds", "w 3 u s s", .english, width: 120, height: 40),
    Scene("rates", "w 3 G Enter ^u '1000' ^S"),
    Scene("small-rates", "w 3 G G", width: 40, height: 10),
    Scene("english-rates", "w 3 G j", .english, width: 200, height: 60),
  ]

  @Test(arguments: scenes)
  func `hours, sums and rates`(scene: Scene) throws {
    let office = try TestOffice()
    try office.writeMoney()
    let app = try office.app(
      "anna",
      scene.language,
      width: scene.width,
      height: scene.height
    )
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }
}
