extension SampleOrigin {
  /// Names of Europe, female and male; every pair of first and last name is invented.
  static let european = [
    SampleOrigin(
      "de",
      others: "en, fr, es",
      share: 40,
      first: """
        Anna, Bernd, Beate, Carsten, Christiane, Detlef, Dörte, Eberhard, Elke, Erik, Franziska,
        Friedrich, Gerlinde, Götz, Hannelore, Hans-Jürgen, Heike, Henning, Ilse, Ingo, Jörg, Jutta,
        Karin, Karl-Heinz, Käthe, Klaus, Lea, Lutz, Marie-Luise, Matthias, Mechthild, Norbert,
        Oda, Ole, Paula, Rainer, Renate, Rüdiger, Sabine, Sönke, Stefanie, Thomas, Ulrike, Uwe,
        Vera, Volker, Wiebke, Wolfgang, Yvonne, Zoë
        """,
      last: """
        Ackermann, Albers, Bäcker, Behrens, Brömmelkamp, Bußmann, Claasen, Dörfler, Eichhorn,
        Engelbrecht, Faßbender, Fröhlich, Gäbler, Grünwald, Haßelbach, Heinemann, Hülsmann,
        Jansen-Ohlendorf, Jürgens, Kaltenbach, Köhler, Kröger, Lindhorst, Löwe, Lütkemeier,
        Mäurer, Mühlhäuser, Müller, Müller-Lüdenscheidt, Niederquell, Nößler, Oßwald, Öchsner,
        Petersen, Pfennigschmidt, Quast, Rademacher, Rößler, Schäfer, Schmidt, Schröder,
        Schulze-Kötteritzsch, Seßler, Strauß, Theißen, Ückert, Vogel, von der Heide, von Thann,
        Weißgerber, Wolff, Wüstenfeld, Zeisig, Zöllner, zu Auenstein
        """
    ),
    SampleOrigin(
      "uk",
      others: "ru, en, pl",
      share: 8,
      first: """
        Iryna, Oleksandr, Kateryna, Dmytro, Tetjana, Andrij, Nadija, Serhij, Ljudmyla, Wolodymyr,
        Олена, Андрій, Марія, Юлія, Наталія, Богдан, Ярина, Михайло
        """,
      last: """
        Bondarenko, Dovhopolyj, Hrytsenko, Kostjuk, Lysenko, Schtscherbyna, Tkatschuk, Wyschnewa,
        Kowaltschuk, Jaroschenko, Гончаренко, Їжакевич, Мельничук, Ґудзь, Сидоренко, Зайчук
        """
    ),
    SampleOrigin(
      "pl",
      others: "de, en",
      share: 5,
      first: """
        Agnieszka, Łukasz, Małgorzata, Paweł, Żaneta, Stanisław, Katarzyna, Michał, Bożena,
        Wojciech, Elżbieta, Grzegorz
        """,
      last: """
        Błaszczyk, Dąbrowska, Gołębiewski, Jabłońska, Kędzior, Łęcki, Mróz, Ślusarczyk, Świątek,
        Wąsik, Zieliński, Żurawska
        """
    ),
    SampleOrigin(
      "ro",
      others: "en, fr, it",
      share: 4,
      first: """
        Andreea, Bogdan, Crăița, Ștefan, Ioana, Răzvan, Mădălina, Țurcan, Florența, Dănuț,
        Ileana, Mihai
        """,
      last: """
        Bălănescu, Ciobanu, Drăgușin, Găină, Iliuță, Mânzat, Pârvu, Rățoi, Stănică, Șerbănoiu,
        Țărnă, Văcărean
        """
    ),
    SampleOrigin(
      "el",
      others: "en, de",
      share: 3,
      first: """
        Eleni, Giorgos, Despina, Konstantinos, Παναγιώτα, Νίκος, Αθηνά, Στέλιος, Chrysoula, Vasilis
        """,
      last: """
        Anagnou, Dimoulas, Karydis, Lamprakou, Σταυράκη, Μαυρίδης, Παππάς, Tsioufis, Voulgaraki,
        Xenakidis
        """
    ),
    SampleOrigin(
      "bcs",
      others: "de, en, it",
      share: 3,
      first: """
        Đorđe, Jasmina, Ćamil, Željka, Šejla, Nenad, Vesna, Mirsad, Snežana, Dražen
        """,
      last: """
        Begović, Čaušević, Đurđević, Hadžić, Jurišić, Ljubičić, Mešić, Šarčević, Vukšić, Žunić
        """
    ),
    SampleOrigin(
      "sv",
      others: "en, da",
      share: 2,
      first: "Åsa, Björn, Øystein, Kjærsti, Sølvi, Håkan, Maj-Britt, Torbjørn",
      last: "Ågren, Bjørnstad, Ekström, Grønvold, Hjärne, Nygård, Sæther, Þórsson"
    ),
  ]
}
