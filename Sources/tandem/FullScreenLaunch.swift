import Domain
import Interface

/// Starts the full-screen program.
enum FullScreenLaunch {
  static func run(_ arguments: Arguments, _ language: Language) throws -> Int32 {
    let isDemo = arguments.has("demo")
    if isDemo, arguments.has("store") {
      throw UsageError(
        de: "--demo hat einen eigenen Ordner; --store passt nicht dazu.",
        en: "--demo has a folder of its own; --store does not go with it."
      )
    }
    do {
      if isDemo {
        try FullScreen.run(path: "", language: language, start: .demo)
        return 0
      }
      let place = try StorePlace.find(arguments)
      let start: FullScreen.Start =
        place.isThere ? .store : .nothing(makeFolders: place.makeParents)
      try FullScreen.run(path: place.path, language: language, start: start)
      return 0
    } catch let error as FullScreen.NoTerminal {
      throw UsageError(de: error.text.de, en: error.text.en)
    }
  }
}
