/// The shape in which Graphviz draws each type of partner; the others are boxes.
enum NetworkShapes {
  static let all: [String: DotGraph.Shape] = [
    "agency": .house,
    "kobe": .house,
    "guide": .hexagon,
    "municipality": .octagon,
    "council": .octagon,
    "jobcentre": .octagon,
    "welfare": .component,
    "counselling": .component,
    "aid": .component,
    "helpers": .folder,
    "association": .folder,
    "mso": .diamond,
    "residents": .diamond,
    "school": .tab,
    "university": .tab,
    "education": .tab,
    "company": .parallelogram,
  ]
}
