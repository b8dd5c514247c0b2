/** Japanese surnames by their usual characters. */
export const japaneseSurnames: ReadonlyMap<string, readonly string[]> = new Map(
  `佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 watanabe|渡邊 watanabe|渡邉 watanabe|渡部 watanabe,watabe|
  山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|
  井上 inoue|木村 kimura|林 hayashi|斎藤 saito|斉藤 saito|齋藤 saito|清水 shimizu|山崎 yamazaki,yamasaki|森 mori|池田 ikeda|
  橋本 hashimoto|阿部 abe|安部 abe|石川 ishikawa|山下 yamashita|中島 nakajima,nakashima|石井 ishii|小川 ogawa|前田 maeda|
  岡田 okada|長谷川 hasegawa|藤田 fujita|後藤 goto|近藤 kondo|村上 murakami|遠藤 endo|青木 aoki|坂本 sakamoto|福田 fukuda|太田 ota|
  西村 nishimura|藤井 fujii|金子 kaneko|岡本 okamoto|藤原 fujiwara|三浦 miura|中野 nakano|中川 nakagawa|原田 harada|
  松田 matsuda|竹内 takeuchi|武内 takeuchi|小野 ono|田村 tamura|中山 nakayama|和田 wada|石田 ishida|森田 morita|上田 ueda|
  原 hara|内田 uchida|柴田 shibata|酒井 sakai|宮崎 miyazaki,miyasaki|横山 yokoyama|高木 takagi|安藤 ando|宮本 miyamoto|
  大野 ono,ohno|小島 kojima|谷口 taniguchi|工藤 kudo|今井 imai|高田 takada,takata|増田 masuda|丸山 maruyama|杉山 sugiyama|
  村田 murata|大塚 otsuka,ohtsuka|新井 arai|荒井 arai|小山 koyama,oyama|平野 hirano|藤本 fujimoto|河野 kono,kawano|上野 ueno|
  野口 noguchi|武田 takeda|竹田 takeda|松井 matsui|千葉 chiba|岩崎 iwasaki|菅原 sugawara|木下 kinoshita|久保 kubo|佐野 sano|
  野村 nomura|松尾 matsuo|市川 ichikawa|菊地 kikuchi|菊池 kikuchi|杉本 sugimoto|古川 furukawa|大西 onishi,ohnishi|
  島田 shimada|水野 mizuno|桜井 sakurai|高野 takano|吉川 yoshikawa,kikkawa|山内 yamauchi|西田 nishida|飯田 iida|菊田 kikuta|
  西川 nishikawa|小松 komatsu|北村 kitamura|安田 yasuda|五十嵐 igarashi|川口 kawaguchi|平田 hirata|関 seki|中田 nakata,nakada|
  久保田 kubota|服部 hattori|岩田 iwata|土屋 tsuchiya|福島 fukushima|本田 honda|辻 tsuji|樋口 higuchi|秋山 akiyama|田口 taguchi|
  永井 nagai|山中 yamanaka|中西 nakanishi|吉村 yoshimura|川上 kawakami|大橋 ohashi|石原 ishihara|松岡 matsuoka|浜田 hamada|
  馬場 baba|森本 morimoto|矢野 yano|浅野 asano|松下 matsushita|星野 hoshino|大久保 okubo|川崎 kawasaki|堀 hori|片山 katayama|
  本間 honma,homma|大島 oshima|荒木 araki|岡 oka|野田 noda|梶田 kajita|朝永 tomonaga|湯川 yukawa|天野 amano|赤崎 akasaki|
  大隅 osumi,ohsumi|大村 omura|本庶 honjo|真鍋 manabe|甘利 amari|福島 fukushima|望月 mochizuki|志村 shimura|谷山 taniyama|
  岩澤 iwasawa|岩沢 iwasawa|小平 kodaira|広中 hironaka|柏原 kashiwara|南部 nambu,nanbu|益川 masukawa,maskawa|小柴 koshiba|
  下村 shimomura|丸田 maruta|吉野 yoshino|白川 shirakawa|野依 noyori|小山田 oyamada|江崎 esaki|利根川 tonegawa|川端 kawabata|
  坂口 sakaguchi|北川 kitagawa|菊川 kikukawa|大石 oishi|川村 kawamura|河村 kawamura|内藤 naito|石橋 ishibashi|篠原 shinohara|
  中井 nakai|福井 fukui|須藤 sudo,suto|松村 matsumura|三宅 miyake|小西 konishi|西山 nishiyama|西尾 nishio|西本 nishimoto|
  西岡 nishioka|西澤 nishizawa|西沢 nishizawa|西原 nishihara|東山 higashiyama|宮田 miyata|宮川 miyagawa|宮下 miyashita|
  宮島 miyajima|宮内 miyauchi|宮沢 miyazawa|宮澤 miyazawa|三好 miyoshi|三谷 mitani|三上 mikami|三輪 miwa|三井 mitsui|
  三原 mihara|三村 mimura|松浦 matsuura|松山 matsuyama|松永 matsunaga|松原 matsubara|松川 matsukawa|松島 matsushima|
  松崎 matsuzaki|松木 matsuki|松野 matsuno|松沢 matsuzawa|松澤 matsuzawa|松林 matsubayashi|山村 yamamura|山岸 yamagishi|
  山根 yamane|山川 yamakawa|山野 yamano|山際 yamagiwa|山県 yamagata|山形 yamagata|山室 yamamuro|山城 yamashiro|山西 yamanishi|
  山脇 yamawaki|山名 yamana|石塚 ishizuka|石黒 ishiguro|石丸 ishimaru|石本 ishimoto|石野 ishino|石山 ishiyama|石崎 ishizaki|
  石渡 ishiwata|石村 ishimura|石坂 ishizaka|石倉 ishikura|吉岡 yoshioka|吉本 yoshimoto|吉原 yoshihara|吉井 yoshii|
  吉沢 yoshizawa|吉澤 yoshizawa|吉崎 yoshizaki|吉永 yoshinaga|吉武 yoshitake|吉見 yoshimi|吉成 yoshinari|吉住 yoshizumi|
  大谷 otani,ohtani|大山 oyama,ohyama|大川 okawa,ohkawa|大森 omori,ohmori|大田 ota,ohta|大竹 otake,ohtake|
  大沢 osawa,ohsawa|大澤 osawa,ohsawa|大場 oba,ohba|大城 oshiro,ohshiro|大原 ohara|大友 otomo,ohtomo|大平 ohira|大塩 oshio|
  大沼 onuma,ohnuma|大内 ouchi,ohuchi|大坪 otsubo|大畑 ohata|大熊 okuma|大崎 osaki|大倉 okura|大河内 okochi,okouchi|
  大栗 oguri,ooguri|小沢 ozawa|小澤 ozawa|小田 oda|小池 koike|小泉 koizumi|小松原 komatsubara|小野寺 onodera|小原 ohara,obara|
  小室 komuro|小倉 ogura,kokura|小笠原 ogasawara|小谷 kotani,odani|小野田 onoda|小寺 kodera|小柳 koyanagi|小出 koide|
  小坂 kosaka|小浜 kohama,obama|小口 oguchi|小栗 oguri|小野木 onoki|小津 ozu|小杉 kosugi|小幡 obata|中本 nakamoto|中澤 nakazawa|
  中沢 nakazawa|中尾 nakao|中谷 nakatani,nakaya|中原 nakahara|中嶋 nakajima,nakashima|中内 nakauchi|中里 nakazato|
  中畑 nakahata|中林 nakabayashi|中根 nakane|中塚 nakatsuka|中務 nakatsukasa|中垣 nakagaki|田辺 tanabe|田邊 tanabe|
  田島 tajima|田代 tashiro|田川 tagawa|田原 tahara,tawara|田畑 tabata|田尻 tajiri|田上 tagami,tanoue|田所 tadokoro|
  田淵 tabuchi|田端 tabata|田丸 tamaru|田嶋 tajima|高山 takayama|高島 takashima|高嶋 takashima|高井 takai|高村 takamura|
  高松 takamatsu|高瀬 takase|高畑 takahata|高原 takahara|高岡 takaoka|高倉 takakura|高梨 takanashi|高柳 takayanagi|
  高杉 takasugi|高谷 takaya,takatani|高安 takayasu|高見 takami|川島 kawashima|川嶋 kawashima|川原 kawahara|川本 kawamoto|
  川田 kawata,kawada|川畑 kawabata|川瀬 kawase|川野 kawano|川井 kawai|川合 kawai|河合 kawai|河井 kawai|河原 kawahara|
  河田 kawata,kawada|河内 kawachi,kouchi|河本 kawamoto|川中 kawanaka|川西 kawanishi|川人 kawato|川越 kawagoe|藤岡 fujioka|
  藤村 fujimura|藤川 fujikawa|藤野 fujino|藤沢 fujisawa|藤澤 fujisawa|藤森 fujimori|藤島 fujishima|藤嶋 fujishima|
  藤山 fujiyama|藤木 fujiki|藤崎 fujisaki|藤巻 fujimaki|藤吉 fujiyoshi|藤平 fujihira|藤枝 fujieda|岡崎 okazaki|岡部 okabe|
  岡村 okamura|岡野 okano|岡山 okayama|岡林 okabayashi|岡島 okajima|岡谷 okatani|井口 iguchi,inokuchi|井手 ide|井出 ide|
  井川 igawa|井原 ihara|井澤 izawa|井沢 izawa|井本 imoto|井村 imura|井関 iseki|井深 ibuka|伊東 ito|伊原 ihara|伊丹 itami|伊庭 iba|
  伊与田 iyoda|今村 imamura|今田 imada|今泉 imaizumi|今野 konno,imano|今西 imanishi|今川 imagawa|今岡 imaoka|上原 uehara|
  上村 uemura,kamimura|植村 uemura|植田 ueda|植木 ueki|上杉 uesugi|上川 kamikawa|上山 ueyama,kamiyama|上島 ueshima|
  内山 uchiyama|内海 utsumi,uchiumi|内野 uchino|内村 uchimura|内川 uchikawa|安井 yasui|安達 adachi|足立 adachi|安西 anzai|
  安川 yasukawa|安本 yasumoto|安東 ando|安倍 abe|金井 kanai|金田 kaneda,kanada|金沢 kanazawa|金澤 kanazawa|
  金城 kinjo,kaneshiro|金山 kanayama|金森 kanamori|金谷 kanaya,kanatani|金丸 kanemaru|金出 kanade|金出武 kanade|堀江 horie|
  堀内 horiuchi|堀田 hotta|堀川 horikawa|堀口 horiguchi|堀尾 horio|平井 hirai|平山 hirayama|平川 hirakawa|平松 hiramatsu|
  平岡 hiraoka|平林 hirabayashi|平尾 hirao|平賀 hiraga|平石 hiraishi|平出 hiraide|平木 hiraki|平塚 hiratsuka|古田 furuta|
  古谷 furuya|古屋 furuya|古賀 koga|古澤 furusawa|古沢 furusawa|古市 furuichi|古野 furuno|古田島 kotajima|永田 nagata|
  永野 nagano|長野 nagano|長田 nagata,osada|長尾 nagao|長井 nagai|長島 nagashima|長嶋 nagashima|長沢 nagasawa|長澤 nagasawa|
  長岡 nagaoka|長崎 nagasaki|長瀬 nagase|長友 nagatomo|永岡 nagaoka|永山 nagayama|永島 nagashima|永瀬 nagase|永原 nagahara|
  片岡 kataoka|片桐 katagiri|片平 katahira|片野 katano|森下 morishita|森川 morikawa|森山 moriyama|森岡 morioka|森島 morishima|
  森嶋 morishima|森口 moriguchi|森谷 moriya,moritani|森永 morinaga|森脇 moriwaki|森井 morii|水谷 mizutani|水口 mizuguchi|
  水島 mizushima|水田 mizuta|水上 mizukami|水沼 mizunuma|杉田 sugita|杉浦 sugiura|杉原 sugihara|杉村 sugimura|杉野 sugino|
  杉江 sugie|村山 murayama|村井 murai|村松 muramatsu|村瀬 murase|村岡 muraoka|村木 muraki|村川 murakawa|村本 muramoto|
  村中 muranaka|村尾 murao|野沢 nozawa|野澤 nozawa|野崎 nozaki|野上 nogami|野島 nojima|野々村 nonomura|野本 nomoto|野尻 nojiri|
  野原 nohara|野中 nonaka|野坂 nosaka|原口 haraguchi|原島 harashima|早川 hayakawa|早坂 hayasaka|早野 hayano|早瀬 hayase|
  橋爪 hashizume|橋口 hashiguchi|橋田 hashida|浜口 hamaguchi|浜崎 hamasaki,hamazaki|濱田 hamada|濱口 hamaguchi|浜野 hamano|
  富田 tomita|富永 tominaga|冨田 tomita|富岡 tomioka|富沢 tomizawa|冨永 tominaga|富山 tomiyama|本多 honda|本橋 motohashi|
  本村 motomura|本山 motoyama|本川 motokawa|本郷 hongo|本木 motoki|若林 wakabayashi|若松 wakamatsu|若山 wakayama|若狭 wakasa|
  北野 kitano|北島 kitajima|北原 kitahara|北田 kitada|北岡 kitaoka|北山 kitayama|成田 narita|成瀬 naruse|成松 narimatsu|
  黒田 kuroda|黒川 kurokawa|黒木 kuroki|黒沢 kurosawa|黒澤 kurosawa|黒崎 kurosaki|桑原 kuwahara,kuwabara|桑田 kuwata,kuwada|
  桑山 kuwayama|榎本 enomoto|榊原 sakakibara|坂井 sakai|阪井 sakai|坂田 sakata|阪田 sakata|坂東 bando|坂上 sakagami,sakaue|
  坂下 sakashita|坂野 sakano,banno|酒巻 sakamaki|桜庭 sakuraba|櫻井 sakurai|児玉 kodama|兒玉 kodama|児島 kojima|越智 ochi|
  越川 koshikawa|落合 ochiai|奥村 okumura|奥田 okuda|奥野 okuno|奥山 okuyama|興津 okitsu|沖田 okita|荻野 ogino|荻原 ogiwara|
  萩原 hagiwara|萩野 hagino|梅田 umeda|梅原 umehara|梅津 umezu|梅本 umemoto|梅村 umemura|尾崎 ozaki|尾形 ogata|緒方 ogata|
  尾上 onoue|尾関 ozeki|織田 oda|折田 orita|加賀 kaga|香川 kagawa|賀川 kagawa|笠原 kasahara|笠井 kasai|葛西 kasai|柏木 kashiwagi|
  梶原 kajiwara|梶 kaji|角田 tsunoda,kakuta|門田 kadota|門脇 kadowaki|鎌田 kamata|蒲田 kamata|神田 kanda|神谷 kamiya|
  神山 kamiyama|神戸 kanbe,kambe|神尾 kamio|亀井 kamei|亀田 kameda|亀山 kameyama|鴨川 kamogawa|唐沢 karasawa|唐木 karaki|
  苅田 karita|岸本 kishimoto|岸田 kishida|岸 kishi|木原 kihara|木本 kimoto|木内 kiuchi|木戸 kido|城戸 kido|木島 kijima|
  清川 kiyokawa|清原 kiyohara|清野 kiyono,seino|久野 kuno,hisano|久米 kume|熊谷 kumagai|熊田 kumada|倉田 kurata|
  倉持 kuramochi|栗原 kurihara|栗田 kurita|栗山 kuriyama|栗本 kurimoto|栗林 kuribayashi|桐山 kiriyama|郡司 gunji|国分 kokubu|
  國分 kokubu|小田切 odagiri|近江 omi|権藤 gondo|斎木 saiki|佐伯 saeki|佐久間 sakuma|佐竹 satake|佐原 sahara|佐川 sagawa|
  相良 sagara|相澤 aizawa|相沢 aizawa|相川 aikawa|会田 aida|合田 goda|青山 aoyama|青柳 aoyagi|青野 aono|青田 aota|赤木 akagi|
  赤松 akamatsu|赤池 akaike|赤塚 akatsuka|赤石 akaishi|浅井 asai|浅田 asada|浅川 asakawa|浅見 asami|浅利 asari|朝倉 asakura|
  麻生 aso|東海林 shoji|庄司 shoji|荘司 shoji|有馬 arima|有田 arita|有村 arimura|有賀 ariga,aruga|粟野 awano|飯島 iijima|
  飯塚 iizuka|飯野 iino|飯沼 iinuma|飯村 iimura|池上 ikegami|池内 ikeuchi|池谷 ikeya,iketani|池本 ikemoto|池原 ikehara|
  生田 ikuta|生駒 ikoma|磯部 isobe|磯田 isoda|板倉 itakura|板垣 itagaki|市村 ichimura|市原 ichihara|市橋 ichihashi|一色 isshiki|
  稲垣 inagaki|稲葉 inaba|稲田 inada|稲見 inami|稲富 inatomi|猪股 inomata|猪俣 inomata|猪口 inoguchi|岩井 iwai|岩本 iwamoto|
  岩村 iwamura|岩瀬 iwase|岩永 iwanaga|岩下 iwashita|岩間 iwama|岩城 iwaki|岩淵 iwabuchi|岩切 iwakiri|宇野 uno|宇佐美 usami|
  宇田川 udagawa|宇都宮 utsunomiya|鵜飼 ukai|江口 eguchi|江川 egawa|江藤 eto|衛藤 eto|江原 ehara|遠山 toyama|戸田 toda|戸塚 totsuka|
  富樫 togashi|土井 doi|土居 doi|土田 tsuchida|土肥 doi,dohi|関根 sekine|関口 sekiguchi|関谷 sekiya|関本 sekimoto|瀬川 segawa|
  瀬戸 seto|芹沢 serizawa|芹澤 serizawa|千田 senda,chida|仙波 senba|曽我 soga|園田 sonoda|塩田 shiota|塩崎 shiozaki|
  塩谷 shioya,shiotani|塩見 shiomi|塩澤 shiozawa|塩沢 shiozawa|志賀 shiga|重松 shigematsu|重田 shigeta|繁田 shigeta|
  品川 shinagawa|篠田 shinoda|篠崎 shinozaki|篠塚 shinozuka|柴崎 shibasaki|柴山 shibayama|渋谷 shibuya|澁谷 shibuya|
  渋川 shibukawa|島 shima|島崎 shimazaki|島本 shimamoto|島村 shimamura|嶋田 shimada|島津 shimazu|島袋 shimabukuro|
  下田 shimoda|下川 shimokawa|下山 shimoyama|下平 shimodaira|首藤 shuto,sudo|白井 shirai|白石 shiraishi|白鳥 shiratori|
  白木 shiraki|白田 shirata|新田 nitta|新谷 shintani,araya|新藤 shindo|進藤 shindo|新庄 shinjo|新保 shinbo|新川 shinkawa|
  神保 jinbo,jimbo|末永 suenaga|末松 suematsu|菅野 kanno,sugano|菅沼 suganuma|鈴村 suzumura|鷲尾 washio|須田 suda|須賀 suga|
  須山 suyama|須永 sunaga|砂川 sunagawa|砂田 sunada|隅田 sumida|諏訪 suwa|多田 tada|只野 tadano|立花 tachibana|橘 tachibana|
  立川 tachikawa|武藤 muto|武井 takei|武石 takeishi|武村 takemura|竹村 takemura|竹本 takemoto|武本 takemoto|竹下 takeshita|
  竹中 takenaka|竹川 takekawa|竹林 takebayashi|滝沢 takizawa|滝澤 takizawa|瀧澤 takizawa|滝口 takiguchi|滝川 takigawa|
  瀧川 takigawa|田部井 tabei|棚橋 tanahashi|種村 tanemura|玉井 tamai|玉川 tamagawa|丹羽 niwa|丹野 tanno|津田 tsuda|塚田 tsukada|
  塚本 tsukamoto|塚原 tsukahara|堤 tsutsumi|筒井 tsutsui|辻井 tsujii|辻本 tsujimoto|津村 tsumura|柘植 tsuge|坪井 tsuboi|
  坪内 tsubouchi|坪田 tsubota|鶴田 tsuruta|鶴岡 tsuruoka|鶴見 tsurumi|出口 deguchi|寺田 terada|寺西 teranishi|寺本 teramoto|
  寺島 terashima|寺尾 terao|寺澤 terasawa|寺沢 terasawa|寺井 terai|寺内 terauchi|照井 terui|東条 tojo|東郷 togo|藤堂 todo|
  徳田 tokuda|徳永 tokunaga|徳山 tokuyama|都築 tsuzuki|外山 toyama,sotoyama|豊田 toyoda,toyota|豊島 toyoshima|鳥居 torii|
  鳥山 toriyama|鳥海 toriumi|直井 naoi|名和 nawa|那須 nasu|楢崎 narasaki|並木 namiki|西脇 nishiwaki|西野 nishino|
  西口 nishiguchi|西井 nishii|西垣 nishigaki|二宮 ninomiya|沼田 numata|根本 nemoto|根岸 negishi|信田 shida,nobuta|
  畠山 hatakeyama|畑中 hatanaka|波多野 hatano|八田 hatta|柳 yanagi|柳田 yanagida|柳澤 yanagisawa|柳沢 yanagisawa|
  柳原 yanagihara|柳川 yanagawa|谷川 tanikawa,tanigawa|谷本 tanimoto|谷村 tanimura|谷内 taniuchi|谷田 tanida|谷崎 tanizaki|
  矢島 yajima|矢部 yabe|矢田 yada|矢口 yaguchi|矢内 yanai|矢崎 yazaki|保田 yasuda|安岡 yasuoka|藪 yabu|薮田 yabuta|花田 hanada|
  花岡 hanaoka|塙 hanawa|林田 hayashida|東野 higashino|樋渡 hiwatashi|久田 hisada|久松 hisamatsu|日高 hidaka|日野 hino|
  日比 hibi|比嘉 higa|引地 hikichi|広瀬 hirose|廣瀬 hirose|広田 hirota|廣田 hirota|弘中 hironaka|深井 fukai|深田 fukada,fukata|
  深谷 fukaya|深澤 fukasawa|深沢 fukasawa|福永 fukunaga|福原 fukuhara|福本 fukumoto|福岡 fukuoka|福山 fukuyama|福水 fukumizu|
  福地 fukuchi|船橋 funahashi|舟橋 funahashi|細川 hosokawa|細田 hosoda|細谷 hosoya|細野 hosono|堀越 horikoshi|保坂 hosaka|
  星 hoshi|前川 maekawa|前原 maehara|前島 maejima|牧野 makino|間宮 mamiya|間瀬 mase|益田 masuda|升田 masuda|増井 masui|
  増山 masuyama|増永 masunaga|町田 machida|三品 mishina|三島 mishima|三沢 misawa|三澤 misawa|三橋 mitsuhashi|三森 mimori|
  三瓶 sanpei|溝口 mizoguchi|溝渕 mizobuchi|宗像 munakata|室田 murota|向井 mukai|村主 suguri|目黒 meguro|茂木 motegi,mogi|
  持田 mochida|百瀬 momose|門間 monma|柳瀬 yanase|八島 yashima|八代 yashiro|湯浅 yuasa|湯本 yumoto|横井 yokoi|横田 yokota|
  横尾 yokoo|横川 yokokawa|横内 yokouchi|横溝 yokomizo|米田 yoneda,yonetani|米山 yoneyama|米澤 yonezawa|米沢 yonezawa|
  米村 yonemura|依田 yoda|鷲田 washida|脇田 wakita|渡 watari|渡会 watarai|亘理 watari|分部 wakebe`
    .split('|')
    .map((entry) => {
      const [characters = '', readings = ''] = entry.trim().split(' ');
      return [characters, readings.split(',')] as const;
    }),
);
