/// Given names that people write where only a case key belongs.
///
/// Those of many languages of newcomers, and none that is a German word, a saint of many houses or a
/// place: a list that lets some names through is better than one that refuses plain sentences.
enum GivenNames {
  static let all: Set<String> = Set(SampleOrigin.list(names).map(Folding.fold))

  private static let names = """
    Abdallah, Abdul, Abdullah, Abdulrahman, Abeba, Ahlam, Ahmad, Ahmed, Aisha, Akram, Ali,
    Alima, Amal, Amina, Amir, Amira, Ammar, Anas, Anwar, Arif, Arman, Asma, Asmaa, Aya, Ayaan,
    Aylin, Ayman, Ayse, Ayşe, Azadeh, Aziz, Aziza, Bahar, Bashar, Batoul, Behrouz, Berivan,
    Bilal, Bogdan, Burak, Cem, Daoud, Darya, Dawit, Dilan, Dima, Dina, Diyar, Dmytro, Dunya, Ebru,
    Elif, Emine, Emre, Esra, Fadi, Fadwa, Farah, Fares, Farhad, Farid, Farida, Farzaneh, Faten,
    Fatima, Fatma, Fatuma, Fereshteh, Filmon, Firas, Fouad, Ghada, Ghassan, Gulsum, Habib,
    Hadi, Hadiya, Hala, Halima, Hamid, Hamza, Hana, Hanan, Hanna, Haneen, Hasan, Hassan, Hatice,
    Heba, Hiba, Hodan, Huda, Hussein, Hüseyin, Ibrahim, İbrahim, Idris, Ilham, Iman, Imad, Iryna,
    Ismail, Jaber, Jamal, Jamila, Jawad, Kamal, Karim, Karima, Kateryna, Kawthar, Khadija, Khaled,
    Khalid, Laila, Lamia, Latifa, Layla, Leila, Leyla, Lina, Ljudmyla, Lubna, Maha, Mahmoud, Mahmud,
    Malak, Malika, Manal, Marwa, Marwan, Maryam, Mehmet, Merhawit, Merve, Meryem, Mohamad, Mohamed,
    Mohammad, Mohammed, Mona, Mostafa, Muhammad, Muna, Murat, Mustafa, Nabil, Nada, Nadia, Nadir,
    Naima, Najib, Nasrin, Nawal, Natnael, Nesrin, Nilüfer, Noor, Nour, Nura, Oksana, Oleksandr,
    Olena, Omar, Omid, Ömer, Osman, Parisa, Parwana, Parwin, Qais, Rahaf, Rahim, Rahima, Rahel,
    Raisa, Rami, Rana, Rania, Rasha, Rashid, Rima, Rojin, Roya, Sabah, Saeed, Safaa, Sahar, Sahra,
    Said, Saida, Salah, Saleh, Salim, Salma, Salwa, Samar, Sami, Samia, Samir, Samira, Sana,
    Sanaa, Sawsan, Selam, Selin, Semhar, Serhij, Shadi, Shahd, Shirin, Souad, Suleiman,     Svitlana, Swetlana, Taha, Tahir, Tamar, Tarek, Tariq, Tesfay, Tetjana, Thi, Tuğba, Viktoriia,
    Wafaa, Wael, Walid, Wolodymyr, Yahya, Yara, Yasin, Yasmin, Yasmina, Yassin, Yonas, Yosef, Younes,
    Yousef, Youssef, Yulia, Yuliia, Yusuf, Yusra, Zahra, Zainab, Zakaria, Zaynab, Zeinab, Zeynep,
    Ziad, Zohra,
    أحمد, محمد, محمود, علي, حسن, حسين, فاطمة, زينب, مريم, نور, ليلى, خالد, يوسف, عمر, أميرة, سارة,
    هدى, پروانه, فرهاد, زهرا, رضا, Олена, Андрій, Марія, Юлія, Наталія, Ірина, Тетяна, Оксана
    """
}
