extension SampleOrigin {
  /// Names of Asia, Africa and America; every pair of first and last name is invented.
  static let others = [
    SampleOrigin(
      "tr",
      others: "de, ku, en",
      share: 9,
      first: """
        Ayşe, Mehmet, Gülşen, Çağrı, Işıl, İbrahim, Öznur, Şükrü, Tuğba, Yiğit, Nilüfer, Hüseyin,
        Müjde, Doğan, Ebru, Cem
        """,
      last: """
        Açıkgöz, Balcı, Çelikoğlu, Değirmenci, Ekşioğlu, Gündoğdu, Işık, İnanır, Karadağ, Öztürk,
        Saygılı, Şahinbaş, Tüfekçi, Uğurlu, Ünlü, Yağmurdereli
        """
    ),
    SampleOrigin(
      "ar",
      others: "en, ku, fr",
      share: 9,
      first: """
        Amira, Bashar, Dunya, Firas, Hala, Jamal, Lubna, Marwan, Nour, Omar, Rasha, Samir, Yara,
        Ziad, ليلى, أحمد, فاطمة, يوسف, مريم, خالد
        """,
      last: """
        Abu Zeid, Al Halabi, al-Rashidi, Barakat, Darwish, El Fassi, Haddad, Khoury, Masri, Nassar,
        Qabbani, Sabbagh, Tahan, الحلبي, النجار, عبد الله, الخطيب, شاهين
        """
    ),
    SampleOrigin(
      "prs",
      others: "fa, ps, en",
      share: 5,
      first: """
        Ahmad Zia, Farzaneh, Gholam, Laleh, Mahbuba, Nasrin, Omid, Parwana, Rahim, Shirin, Zohra,
        پروانه, فرهاد, گل‌ناز
        """,
      last: """
        Ahmadzai, Amini, Barakzai, Faizi, Hakimi, Karimi, Moradi, Nazari, Popal, Rezai, Sadat,
        Yusufzai, حیدری, کریمی, نوری
        """
    ),
    SampleOrigin(
      "vi",
      others: "de, en",
      share: 4,
      first: """
        Thị Hồng, Văn Đức, Thị Bích Ngọc, Quốc Việt, Thùy Dương, Minh Tuấn, Thị Lệ Thủy, Hữu Phước,
        Kim Oanh, Thế Anh, Mỹ Hạnh, Xuân Trường
        """,
      last: "Nguyễn, Trần, Lê, Phạm, Huỳnh, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Dương"
    ),
    SampleOrigin(
      "ti",
      others: "am, ar, en",
      share: 4,
      first: """
        Abrehet, Berhane, Dawit, Eden, Filmon, Helen, Kibrom, Letebrhan, Merhawit, Natnael, Semhar,
        Tesfalem, Yonas, Zayd
        """,
      last: """
        Araya, Berhe, Embaye, Gebremedhin, Ghebreyesus, Habtemariam, Kidane, Mebrahtu, Ogbazghi,
        Tekle, Tewolde, Woldeab
        """
    ),
    SampleOrigin(
      "so",
      others: "ar, sw, en",
      share: 2,
      first: "Abdirahman, Ayaan, Cabdi, Faadumo, Hodan, Liibaan, Sahra, Xaawo",
      last: "Aadan, Cali, Dhamac, Faarax, Jaamac, Nuur, Warsame, Xasan"
    ),
    SampleOrigin(
      "es",
      others: "en, pt",
      share: 2,
      first: "Begoña, Iñaki, María José, Raúl, Inés, Íñigo, João, Conceição",
      last: "Ibáñez Peña, Núñez, da Conceição, de la Fuente, Gonçalves, Muñoz, Quiñones, Simões"
    ),
  ]
}
