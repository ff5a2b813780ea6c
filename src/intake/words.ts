/**
 * The 2,048 Indonesian words of a reporter's receipt: 11 bits a word, written for this project.
 *
 * How they were chosen: everyday words of 4 to 8 letters, a-z alone; no two of them at Damerau-Levenshtein distance 1,
 * so that one slip of the pen never turns a word into another one; no two that sound the same over the telephone;
 * nothing of party, creed, colour of a campaign, crime, illness, violence, guilt, or the body in a hurtful sense.
 *
 * The order is part of every receipt ever handed out: a word's place in the list is its value. The list is never edited
 * once an office has used it; a change makes old receipts unreadable.
 */
export const WORDS: readonly string[] = `
  abad acara adegan adik agustus ahli ajaib akademi akar akhir akrab akrobat aksara aktor aktris akuarium akuntan alamat
  alangkah alat album alfabet aliran alis alkisah almanak alpukat alur amal ambin ampelas ampuh ampyang andong anggrek
  anggukan anggur angin angkasa angkat angklung angkutan anglo angsa anjungan anjuran anoa antar antena anting antrean
  anyam aplikasi april arang aren arloji arsip arsitek arti artikel arus arwana asam asbak asin asinan aspal asrama asri
  astronot asuh asuhan atas aturan aurora ayah ayunan babat bacaan bagasi bagian bajaj bajigur bajing baju bakau baki
  bakiak bakpao bakpia bakul bakung bakwan balada balai balasan balerina balita balkon balok balsem balutan bambu
  bandara bandul bangau bangsal bangunan bantal bantalan bapak basah basket baskom bata batagor batako baterai batik
  batuan baut bawal bawang bayam bayangan beasiswa bebatuan bebek bedak begini begitu bekel bekerja bekicot beku belalai
  belalang belanak belanga belerang belibis belida beludru belukar belut bemo bengkel benih bening bensin bentor bentuk
  benua beragam beranda beraneka beraroma berat beratap berawal berayun berbaris berbekal berbelok berbisik berbuah
  berbunga berdesir berdiri berganti bergaya bergegas bergema bergetar bergilir bergurau berirama berjalan berjumpa
  berkabut berkaca berkas berkebun berkejar berkemah berkilau berkisah berkokok berkuda berlabuh berlagu berlapis
  berlatih berlian berlibur berlomba bermain bermimpi bermukim bernapas berpadu berpagar berpesan berpikir berpita
  bersayap bersemi bersih bersinar bersolek bersorak bersua bersulam bersyair bertabur bertamu bertani bertanya berteduh
  bertelur berteman bertepuk bertopi bertukar bertunas bertutur beruang berujung berumur berusaha besi besok betet betis
  beton biasa bibi bibitan bidan biduk bihun bijak bilangan bilas bilik bimbing binatu bingkai bingung biola bioskop
  bisikan biskuit blangkon blewah bocah bokor bolpoin bolu bongkah bonsai bopong bordir botol brankas brongkos bros
  brosur buaian bubu budaya bufet bugar bugenvil buih bukit bulat bulatan buncis bunda bundaran bungkus bunglon bungsu
  buntil buntut busa busana butiran buyut cabang cacing cadangan cadas cagar cair cairan cakap cakram cakwe calung
  camilan campuran canda canggih cangkang cangkir cangkul cantik catatan catur cawan celana celengan celoteh celupan
  cemara cempedak cendawan cendol cengkok centong cepat cerah ceramah cerdik cerita cermat cermin cerobong cetakan cicak
  cicit cikrak cilok cincau cincin cireng ciri cobaan congklak contoh corak coretan corong cuaca cucian cucur cuka cukup
  cumi curam daftar daging dagu dahan dahi dahulu dakon dalam dampak danau dandanan dandang dangdut dangkal dansa dapat
  dapur daratan dasar daster dataran daun dawet daya dayang debu dedaunan dekorasi delima delman delta denah dengar
  dengkur dengung dentang dentum denyut depan deretan derma dermaga dermawan desain desember desiran detail detik dewasa
  dialog dinamo dinding dingin diskusi dodol dokar dokter dolanan domba domino dompet donat dongeng dongkrak dorongan
  dosen duet duku dunia durasi dusun edukasi egrang ejaan ekonomi ekor elok emas ember embun emping emprit empuk energi
  enggrang engklek engsel etalase eyang famili feri festival flamingo fotokopi futsal gabus gagak gagang gagasan galah
  galaksi galangan galasin galeri galian galon gambang gambaran gambas gambir gambut gamelan gandaria gandum ganjil
  gapura garam garasi garis garpu gasing gayung gazebo gedung geladak gelagah gelak gelang gelatin gemar gembira gembok
  gembur gemerlap gemulai gemuruh genangan gendong genta genteng gerabah gerai gerbong gerendel gergaji gerhana gerigi
  gerimis gerobak gesit gesper getah gigit giling gilingan giok girang gitar gitaran gitaris gong goreng gorengan
  goresan gosok granit grosir gubuk guci gudang gudeg gugus gula gulali gulungan gumam gumpalan gundukan gunting gunung
  gurami guratan gurih gurindam gurita gurun guyon habitat hadirin hajat halaman halimun halma halte halus hambar
  hamparan hampir hamster handuk hangat harian harmoni harpa hasil hawa helai helaian helm hemat hewan hiasan hiburan
  hidangan hidung hidup hikmah hilir himne hinggap hitungan hobi hormat hotel hulu humor humus huni huruf hutan ibarat
  idaman iguana ijuk ikan ikatan ikhtiar iklim ilalang ilmu impian impit inap induk industri ingat ingatan insang
  insinyur internet irama irigasi iris isian istilah isyarat itik jagat jaguar jagung jahe jahitan jajaran jaket jala
  jalinan jambore jambul jamu jangkar jangkrik januari jarak jaring jarum jatah jati jauh jelaga jelajah jelas jelujur
  jembatan jemput jemuran jenaka jendela jengkol jenguk jenis jenjang jepit jepitan jepret jeram jerapah jerigen jernih
  jeroan jeruk jilid jinak jinjing jinjit jipang joglo jongkok joran jualan judul jukung juli jumbai jumlah jumputan
  jungkit junjung juntai juragan jurnal kabel kabin kabut kaca kacang kafe kail kailan kakatua kakek kaktus kaldu
  kalender kaleng kalimat kalkun kamar kamboja kamera kamper kamus kancil kancing kangkung kanguru kano kanopi kantin
  kantong kantor kanvas kapal kapsul kapten kapuk kapulaga karambol karamel karangan karaoke karate karavan karcis
  karedok karena kargo kari karpet karton kartu karunia kastil kasuari kasur katalog katrol kawah kawasan kayak kayu
  kayuhan kebaikan kebaya kebun kecambah kecapi kecipir kedai kedelai kedipan kegiatan keju kejutan kekal keladi kelambu
  kelapa kelautan kelepon kelereng keliling kelinci kelokan kelomang kelompok kelopak kelor kelotok keluar keluarga
  keluwih kemah kemangi kemarau kemarin kemasan kembali kembara kemben kembung kemeja kemilau kemiri kemoceng kemudi
  kemudian kemuning kenalan kenanga kenari kencur kendali kendi kental kenyang keong kepik kepingan kepiting kepodang
  kerabat keramas keramik keran kerapu kerawang kerekan kereta kerikil kering keripik kernet kerosin kertas kerucut
  keruh kerupuk kesenian keset ketapang ketapel ketat ketel ketika ketoprak ketukan ketumbar ketupat khusus kicau kijang
  kilap kilauan kimia kincir kios kipas kiriman kisah kismis kiwi klakson klarinet kloset knalpot kodok koki kokoh kolak
  kolibri kolom komedi komet komik komodo kompas kompor komputer konveksi koper koperasi kopiah koral korek koreksi
  kosakata kosmetik kosmos kostum krayon kreasi krim krisan kristal kroket kuah kubis kucing kuda kudapan kukus kukusan
  kuliah kuliner kulit kulkas kumbang kumpulan kunang kunci kuncup kuningan kunyah kunyit kupu kurir kurma kursi kursus
  kusen kutilang kutipan kutub labu laguna lahap lahir lalapan lambat lampion lampiran lampit lampu lamunan lancip
  landak langgan langit langka langsat lantai lantunan lapang lapangan lapis laptop laron lauk lava lawas layanan layar
  lebar leci legenda leher lekukan lele lelucon leluhur lemang lemari lembah lembaran lembu lemon lempeng lemur lencana
  lengan lengkap lengkeng lengket lengkuas lensa lentera lentik lentur lereng lesehan lesung letak lezat libur lidi
  lihat lilin limas limpah lincah linggis lingkar lintang lintas liontin lipan lipatan lirikan listrik liter lobak
  lobster lodeh logam lokal lokasi loket lompat lompatan loncat lonceng longgar lontar lontong lori lotek loteng loyang
  lucu lukis lukisan lulur lumba lumbung lumpang lumpia lumpur lumut lunak lupa lurik lurus madu magnet mainan majalah
  makanan makaroni makna mama mandi manfaat mangga manggis mangkuk mangrove manik manisan manjur mantap mantel manusia
  maraton maret margarin markisa marmer marmot martabak masakan masinis masker maskot matang materi matoa matras mayones
  medali meditasi meja mekanik mekar melambai melayani melebar melekat meleleh melempar melewati melihat melinjo melodi
  melon meloncat meluas melur memahami memahat memanen memanjat memantau membagi membantu membasuh membawa memberi
  membina membuat membuka memesan memilah memilin meminta memoles memompa memori memotret mempelai memugar memuji
  menabuh menambah menampi menanak menantu menapis menata menawan mencari mencicip mencoba mencukur mendalam mendekat
  mendidik mendoan mendung menekuni menemani menengok menepi menepuk menerima menetap menetes mengajak mengalir mengalun
  mengasah mengecil mengeja mengelap mengemas mengepak mengepul mengerti mengetik menggali menghias menginap mengiris
  mengisi mengkudu mengubah mengulek mengunci mengurus mengusap menilai menimba meninggi meniru menit menjaja menjauh
  menjawab menjemur menoleh menolong menopang mentah mentega mentimun mentok menu menuai menukar menumis menumpuk
  menunduk menuntun menurun menutup menyaji menyalin menyapa menyebar menyebut menyemir menyerap menyewa menyikat
  menyimak menyisip menyorot menyukai menyulam menyusur meracik merambat meramu merapat meraut merdu merekah merenda
  merenung meriah merica merinci merintis merpati mertua meski meter meterai mewarnai mikrofon mineral mingguan minuman
  minyak mirip mobil mode modern momen montir mosaik motif motor muara muatan mudah mudik mujair mulai mulut mungkin
  mural murid murni musafir museum musim nagasari naik nakas nampan namun nanti nasi naskah nastar naungan nektar
  nelayan nenek niat nikel nikmat nila nilon nipah normal notasi novel nuri nyala nyaman nyamuk nyanyi nyanyian nyaring
  nyenyak nyiur nyonya obat obeng obor obrolan oksigen oktober olahan olahraga oles omongan oncom onde orbit orkestra
  ornamen otak otot oven pabrik padang pagi pagoda paham pahit pakaian pakis paku palawija pameran panas panci pancuran
  pandan panekuk panel pangeran panggang panggil pangku pangsit panjang panjat panorama pantun papan paprika parade
  parasut pare parfum parkit paruh parutan pasak pasir paspor pasta pastel patin patok patri patung paviliun pecatur
  pecel pedagang pedas pedati pedoman pegangan pekan pekebun peladang pelajar pelanduk pelangi pelapis pelari pelatih
  pelaut pelawak pelek pelepah pelikan pelipat pelosok peluit pelukis pemain pemanas pemancar pemandu pemarut pemasak
  pematang pembaca pembalap pembatik pembeli pemetik pemilik peminat peminjam pemintal pempek pemulas pemupuk pemusik
  pena penabur penakar penanam pencatat pencipta pencuci pendaki penduduk penebar peneliti penengah penenun pengaduk
  pengajar pengayuh pengecat pengelas penghuni pengirim pengki pengolah pengukur pengupas peniti peniup penjaga penjahit
  penjepit penjual penonton pensil pentas penting penuh penulis penyanyi penyapu penyeduh penyelam penyiar penyiram
  penyu penyusun pepaya pepes perabot peraga perahu perairan perajin perajut perak perakit peralon perantau perca
  percaya perebus peredam perenang pergi perias periuk perkakas perkedel perkusi perkutut permai permen pernik peronda
  persawah persegi pertama perunggu pesat pesawat pesenam pesepeda pesilat pesinden pesisir pesona petang petenis
  peternak petunjuk pewarna piagam piala pianis piano pigura piknik pikulan pilar pilot pindah pindang pinggan pinggir
  pinisi pintar pintu pinus pipet pipi piramida piring pisang piza planet pohon pokok pola polesan polong pompa pondok
  porselen posyandu potret prasasti puas pudel puding puisi pukat pulang pulau pulih pulpen puncak pundi punggung pupuk
  pusaran pustaka putar putik putu puyuh racik radiator radio ragam raih rajin rajungan rajut rakit rakitan ramai
  rambutan randu rangkai rangkong rantang rantau ranum rapor rasa ratu rautan rawat rawon rebana rebung rebus rebusan
  redup rekaman rekat rekreasi rela remahan remaja rembulan remis rempah rempeyek rendaman rendang renyah rerumput
  resapan resep restoran riak rimba rimbun rincian ringan ringkas rintik riset riuh roda roman rombong rompi rongga
  rosela roti ruang ruangan rubrik rujak rumah rumbia rumput rusuk rutin saat sabar sablon sabun sadel safir saga sagon
  sahabat sajak sakelar saksofon sakura salad saleh salju salmon saluran samba sambil sambung sampai samping sampul
  sandal sandaran sanggar sanggul santan santapan sapaan sapi saran sarden saringan sastra saudara saung saus sawit sawo
  sayap sayur sebatang sebelum sebentar seblak sebulan sebutir sedap sedikit sedotan seduh seduhan seekor sehabis sehari
  sehelai seikat sejarah sejenak sejuk sekali sekam sekilas sekitar sekoci sekolah sekoteng sekring sekrup sekuntum
  selada selalu selancar selaput selaras selasar selasih selat seledri selembar selera selesai selimut seloka selop
  selotip seluncur seluruh selusin semaian semak semakin semalam semanggi semangka semarak semburan semen semerbak
  semesta semilir semoga sempit sempoa sempurna semut senang senar sendiri sendok seng sengaja senggang sengon senja
  senter senyap senyum sepasang sepatu sepeda seperti sepiring sepoi sepotong sepucuk sepupu serabut serambi serangga
  serasi serba serbet serbuk serigala serindit seroja serokan seru seruas seruling serumpun seruni serutan sesama sesuai
  sesudah setahun setandan setapak setara setelah setempat setiap setinggi sewaan sewaktu sibuk sidat sigap siku silang
  silau silinder simbal simetri simfoni simpanan simpang sinden singa singkat singkong singlet siomai siput siram
  siraman sirene sirih sirkus sirsak sisik sisiran siswi siul siulan skala sketsa skuter sofa solar songket sopan sore
  sorgum sosis soto sotong spasi spatula spidol spiral spons srikaya stabil stadion stang stasiun stempel stroberi
  studio suaka suasana sudut suguhan suhu sukma sukun sulaman sulap sulingan suluh sulung sumber sumbu sumur sungai
  sungguh sunyi supaya supel suplir surat susunan sutra swalayan sweter syair syal syukuran tabah tabiat tablet tabung
  taburan tahu takaran taksi taktik talang talas talenan talenta tali taman tamasya tambak tambalan tamborin tambur
  tampah tampilan tanak tanaman tangan tanggal tangkas tangki tanjakan tanjung tante tanur tape tapioka tapir tapisan
  taplak taraf tarikan tatakan tatap teater tebakan tebal tebing tegar tegel tegukan tekad teks tekstil tekukur tekun
  telan telapak telaten teleskop televisi telinga teliti teluk temali temaram tembaga tembikar tempat tempayan tempe
  tempoyak tempuh temu tenaga tenda tengah tenggara tenggiri tengkuk tenteram tenunan tepi tepian tepung tera terapung
  terasa teratai terbang terbitan terbuka terigu terik teringat teripang terjaga terjalin terkenal terlipat terminal
  termos terompah terompet terong teropong terpal terselip tersusun tertata tertib tertiup tertutup tetangga tetapi
  tetes tetesan tiang tiba tidur tikar tiket tikungan timah timbang timbul timbunan tinggi tinta tipis tirai tiruan tisu
  titian titip tiupan tiwul toga tokek toko tomat tombol tongkang tongkat tongkol tongseng tontonan topik tradisi
  traktor trembesi trombon truk tugas tugu tukang tulip tumbuh tumbukan tumisan tumit tumpeng tungkai tungku tupai
  turbin turis turnamen turut tutup ubin ucapan udara ufuk ujar ujian ujung ukir ukiran ukulele ulangan ulasan ulekan
  ulet umbi umum undakan undang undur unggas unggun ungkapan unik untaian untung upacara uraian urap urusan usai utuh
  vanili vitamin wadah waduk wafel wahana wajan wajik waktu walau walet wangi warga warisan wartawan waru warung waspada
  wastafel wedang weker wijen wilayah windu wingko wisata wisma wisuda wortel yakin yoyo zaitun zamrud zebra
`
  .trim()
  .split(/\s+/);
