import Domain
import Workspace

/// The lists of the record types that no pane shows.
enum ListViews {
  /// Where a list stands in the menu; parts of other records are found in the palette.
  private static let places: [String: (key: Character?, group: ViewEntry.Group)] = [
    "res": ("z", .responsibilities),
    "inf": ("i", .responsibilities),
    "dec": ("d", .responsibilities),
    "com": ("c", .responsibilities),
    "con": ("k", .cooperation),
    "cnv": ("g", .cooperation),
    "med": ("V", .cooperation),
    "tan": ("t", .cooperation),
    "agr": ("v", .cooperation),
    "sid": (nil, .cooperation),
    "agt": (nil, .cooperation),
    "chk": (nil, .cooperation),
    "net": ("n", .networks),
    "mem": ("M", .networks),
    "top": ("T", .networks),
    "hel": ("h", .networks),
    "pre": ("P", .networks),
    "por": ("W", .networks),
    "off": ("o", .work),
    "rev": (nil, .work),
    "nee": (nil, .work),
    "nsv": (nil, .work),
    "fin": ("i", .people),
    "cst": ("r", .people),
    "sup": ("g", .people),
    "abs": ("y", .people),
    "cns": ("c", .people),
    "lpr": (nil, .people),
    "req": ("n", .deployment),
    "dnb": (nil, .deployment),
    "fpr": (nil, .deployment),
    "pla": ("e", .deployment),
    "gag": ("v", .deployment),
    "mst": (nil, .deployment),
    "esc": ("w", .deployment),
    "crs": ("K", .qualification),
    "cse": (nil, .qualification),
    "ptc": ("T", .qualification),
    "qua": ("Q", .qualification),
    "cur": ("C", .qualification),
    "cus": (nil, .qualification),
    "lec": ("D", .qualification),
    "hrs": ("h", .money),
    "exp": ("x", .money),
    "adc": (nil, .money),
    "fnd": ("M", .money),
    "val": (nil, .money),
    "rcg": ("R", .money),
    "enq": ("f", .enquiries),
    "ref": ("F", .enquiries),
    "opl": ("O", .enquiries),
    "vic": (nil, .enquiries),
    "svc": (nil, .enquiries),
    "roo": ("R", .rooms),
    "rbk": ("b", .rooms),
    "rsc": ("m", .rooms),
    "adv": ("b", .projects),
    "str": ("h", .projects),
    "gst": ("g", .projects),
    "gra": ("F", .funding),
    "dir": ("R", .funding),
    "fdl": ("N", .funding),
    "mab": ("m", .funding),
    "jah": (nil, .funding),
    "stf": ("S", .team),
    "pha": ("p", .team),
    "ser": ("r", .meetings),
    "age": ("t", .meetings),
    "wgr": (nil, .meetings),
    "bes": ("b", .meetings),
    "ver": (nil, .meetings),
    "tas": ("a", .tasks),
    "cam": ("A", .outreach),
    "pub": ("v", .outreach),
    "cir": ("R", .outreach),
    "app": ("V", .outreach),
    "sto": ("E", .outreach),
    "kno": ("W", .knowledge),
    "ipa": ("I", .knowledge),
  ]

  static let all: [ViewEntry] = {
    let elsewhere = [OfficeSettings.kind, OfficeTerm.kind, DatedValue.kind]
    let shown = Pane.all.compactMap { $0.type?.kind } + elsewhere
    let listed = RecordTypes.all.filter { !shown.contains($0.kind) && !$0.isProtected }
    return listed.map { type in
      let place = places[type.kind.prefix]
      let name = type.kind.plural
      return ViewEntry(name, key: place?.key, type.title, in: place?.group ?? .office) { app in
        app.openList(name, ListView(Listing(type)))
      }
    }
  }()
}
