import { japaneseSurnames } from './japanese-surnames.ts';

/** What the characters of Japanese families are read as: at the start, and behind a slash where they end one. */
const elements = new Map(
  (
    '田 ta/ta,da|山 yama/yama|川 kawa/kawa,gawa|河 kawa/kawa,gawa|村 mura/mura|野 no/no|木 ki/ki,gi|本 moto/moto|' +
    '井 i/i|上 ue,kami/ue,kami,gami|下 shimo/shita|中 naka/naka|島 shima/shima,jima|嶋 shima/shima,jima|' +
    '崎 saki/saki,zaki|﨑 saki/saki,zaki|谷 tani/tani,ya|原 hara/hara,wara,bara|藤 fuji/to,do,fuji|' +
    '林 hayashi/bayashi|森 mori/mori|松 matsu/matsu|石 ishi/ishi|小 o,ko|大 o,oh,oo|太 o,oh|高 taka/taka|' +
    '吉 yoshi/yoshi|西 nishi/nishi|東 higashi|北 kita|南 minami|白 shira|黒 kuro|赤 aka|青 ao|丸 maru/maru|金 kane,kana|' +
    '長 naga|永 naga/naga|平 hira/hira,daira|岡 oka/oka|沢 sawa/sawa,zawa|澤 sawa/sawa,zawa|池 ike/ike|' +
    '橋 hashi/hashi,bashi|口 kuchi/kuchi,guchi|内 uchi/uchi|浜 hama/hama|濱 hama/hama|宮 miya/miya|岩 iwa/iwa|' +
    '福 fuku|杉 sugi/sugi|竹 take/take|水 mizu/mizu|津 tsu/tsu,zu|倉 kura/kura|坂 saka/saka,zaka|塚 tsuka/tsuka,zuka|' +
    '葉 ha/ha,ba|古 furu|新 ara,nii|今 ima|安 yasu|秋 aki|春 haru|関 seki/seki|土 tsuchi|星 hoshi|月 tsuki/tsuki,zuki|' +
    '戸 to/to,do|市 ichi/ichi|堀 hori/hori|柳 yanagi/yanagi|桜 sakura|梅 ume/ume|菊 kiku|荒 ara|広 hiro|廣 hiro|' +
    '角 kado,tsuno/kado,sumi,zumi|植 ue|飯 ii|矢 ya|尾 o/o|部 be/be|瀬 se/se|早 haya|米 yone,yona|三 mi|八 ya|千 chi|久 hisa,ku|' +
    '保 yasu,ho|若 waka|熊 kuma/kuma|鈴 suzu|亀 kame|鳥 tori/tori|馬 ma/ma,ba|猪 i,ino|鹿 ka/shika|栗 kuri|桑 kuwa|' +
    '柿 kaki|香 ka|笠 kasa|鎌 kama|神 kami,kan|岸 kishi/kishi,gishi|菅 suga,suge|須 su|瀧 taki|滝 taki/taki|玉 tama|' +
    '寺 tera/tera,dera|徳 toku|豊 toyo|根 ne/ne|畑 hata/hata,bata|畠 hata/hata,batake|花 hana|羽 ha,hane/ha,hane|' +
    '深 fuka|富 tomi|冨 tomi|船 funa|細 hoso|前 mae|真 ma|増 masu|町 machi/machi|溝 mizo|目 me|元 moto/moto|百 momo|' +
    '門 kado/kado|横 yoko|和 wa|渡 wata|辺 be/be|邊 be/be|邉 be/be|取 tori/tori|場 ba/ba|見 mi/mi|住 sumi/sumi|出 de/de|' +
    '垣 kaki/gaki|方 kata/kata|屋 ya/ya|代 shiro/shiro|城 shiro,jo/shiro,ki|光 mitsu/mitsu|重 shige/shige|清 kiyo|' +
    '成 nari/nari|直 nao|武 take|片 kata|樋 hi|桐 kiri|梶 kaji|榎 eno|柴 shiba/shiba|椎 shii|曽 so|添 soe|園 sono/zono|染 some|' +
    '塩 shio|芝 shiba|相 ai|足 ashi|天 ama|有 ari|粟 awa|板 ita|稲 ina|色 iro|牛 ushi|浦 ura/ura|江 e/e|海 umi|落 ochi|' +
    '音 oto|折 ori|加 ka|賀 ka/ga|十 to|巻 maki/maki|幡 hata/hata|比 hi|引 hiki|日 hi|堤 tsutsumi|鶴 tsuru|床 toko|' +
    '所 tokoro/dokoro|友 tomo/tomo|名 na|夏 natsu|生 iku|貫 nuki/nuki|沼 numa/numa|能 no|萩 hagi|速 haya|藪 yabu|由 yu|' +
    '湯 yu|行 yuki/yuki|好 yoshi/yoshi|淵 fuchi/fuchi,buchi|渕 fuchi/fuchi,buchi|窪 kubo/kubo|坪 tsubo/tsubo|' +
    '峰 mine/mine|脇 waki/waki|越 koshi/koshi,goe|込 gome/gome' +
    '|満 mitsu|向 mukai,muko|諸 moro|両 moro,ryo|五 go|七 nana|六 roku|一 ichi|二 ni,futa|国 kuni|邦 kuni|利 toshi' +
    '|里 sato/sato|仲 naka|合 ai/ai|兼 kane|入 iri|刈 kari|初 hatsu|別 betsu|勝 katsu|厚 atsu|只 tada|君 kimi|吹 fuki' +
    '|味 aji|喜 ki|四 yo|多 ta|奥 oku|奈 na|妹 imo|姫 hime|子 ne,ko/ko|宇 u|守 mori/mori|定 sada|室 muro/muro|家 ie/ie' +
    '|庄 sho|尻 shiri/jiri|峯 mine/mine|嵐 arashi/arashi|布 nuno|常 tsune|幸 yuki|庭 niwa/niwa|弓 yumi|弘 hiro|後 go' +
    '|恒 tsune|手 te/te|打 uchi|押 oshi|掛 kake/kake|敷 shiki/shiki|斉 sai|斎 sai|旗 hata|明 aki|朝 asa|末 sue/sue' +
    '|枝 eda/eda|柏 kashiwa|桃 momo|棚 tana/tana|楠 kusu|槙 maki|樫 kashi|毛 mo/ge|氏 uji/uji|沖 oki|波 nami/nami|浅 asa' +
    '|渋 shibu|澁 shibu|潮 shio|照 teru|牧 maki|犬 inu|狩 kari|猿 saru|琴 koto|留 tome|番 ban|益 masu|盛 mori|眞 ma|知 chi' +
    '|磯 iso|礒 iso|種 tane|穂 ho|立 tachi/dachi|笹 sasa|箕 mino|篠 shino|粕 kasu|糸 ito|綾 aya|綿 wata|縄 nawa|置 oki/oki' +
    '|美 mi|臼 usu|舘 tate/date|舛 masu|芦 ashi|芳 yoshi|苅 kari|茂 shige|茅 kaya|草 kusa|荻 ogi|葛 kuzu|蒲 kama' +
    '|蔵 kura/kura|薗 sono/zono|裏 ura|豆 mame|貝 kai/gai|路 ji/ji|車 kuruma|近 chika|郡 kori|釜 kama|針 hari|鍋 nabe' +
    '|間 ma/ma|阪 saka/saka|阿 a|隅 sumi|雪 yuki|霜 shimo|鞍 kura|飛 to,hi|駒 koma|鬼 oni|鴨 kamo|鵜 u|鷲 washi|鷹 taka' +
    '|麻 asa|龍 tatsu|竜 tatsu|ノ no|の no|之 no|ヶ ga|ケ ga' +
    '|御 mi|連 tsure|辻 tsuji/tsuji|条 jo/jo|庵 an/an|芽 me|蓮 hasu|澄 sumi|晴 haru|祐 suke|崇 taka'
  )
    .split('|')
    .map((entry) => {
      const [character = '', readings = ''] = entry.split(' ');
      const [start = '', end = ''] = readings.split('/');
      return [character, { start: start.split(','), end: end === '' ? [] : end.split(',') }] as const;
    }),
);

/** `黒橋` by its characters: Kurohashi and Kurobashi. None where one of them is not known at its place. */
const composed = (family: string): readonly string[] => {
  const characters = [...family];
  if (characters.length < 2 || characters.length > 3) return [];
  let readings = [''];
  for (const [place, character] of characters.entries()) {
    const { start = [], end = [] } = elements.get(character) ?? {};
    const isLast = place === characters.length - 1;
    const own = place === 0 ? start : isLast ? end : [...new Set([...start, ...end])];
    readings = readings
      .flatMap((before) => own.map((reading) => (before + reading).replace('wawa', 'wa')))
      .slice(0, 24);
  }
  return readings;
};

/** `太田` is Ota and Ohta. */
const withLongO = (readings: readonly string[]): readonly string[] => [
  ...new Set(
    readings.flatMap((reading) => {
      const rest = reading.replace(/^oh(?![aeiou])|^o/, '');
      return [reading, `o${rest}`, `oh${rest}`];
    }),
  ),
];

/** What a Japanese family in kanji is in Latin letters, as it is known or by its characters; none for others. */
export const kanjiFamilyReadings = (family: string): readonly string[] => {
  const known = japaneseSurnames.get(family);
  if (known === undefined) return composed(family);
  return /^[大太]/.test(family) ? withLongO(known) : known;
};
