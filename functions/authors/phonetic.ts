/** What each vowel is taken for, where it is not itself */
const koreanVowels = new Map(
  'yeo yu|you yu|yoo yu|eui i|ui i|ee i|ai ae|woo u|oo u|eo u|ou u|weo wo'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
);

const koreanVowelPattern =
  /^(.*?)(yeo|you|yoo|yae|woo|wae|weo|eui|eu|ui|ee|ae|ai|oo|eo|ou|oe|wa|we|wi|wo|ya|ye|yo|yu|[aeiou])(.*)$/;

const koreanSyllable = (syllable: string): string => {
  const [, start = '', vowel = '', end = ''] = koreanVowelPattern.exec(syllable) ?? [];
  const consonant = start
    .replace(/ch/, 'j')
    .replace(/k/g, 'g')
    .replace(/p/g, 'b')
    .replace(/t/g, 'd')
    .replace(/l/, 'r')
    .replace(/sh/, 's');
  // `Chih` is Chinese by Wade and Giles.
  const silent = vowel === 'i' ? '' : /^h$/;
  const final = end.replace(/ck|k/, 'g').replace(/p/, 'b').replace(/t/, 'd').replace(silent, '');
  return consonant + (koreanVowels.get(vowel) ?? vowel) + final;
};

/** Forms that are equal for two romanisations of one Korean given name: `minjoon` and `minjun`. */
export const koreanForms = (cuts: readonly (readonly string[])[]): string[] =>
  cuts.map((cut) => cut.map(koreanSyllable).join(' '));

/** Marks of a Korean spelling, which pinyin does not have. */
export const looksKorean = (folded: string): boolean => /eo|eu|ae|oo|ou|hy|yu|ee|wo|k$|m$|p$/.test(folded);

/** Each word is cut in one way only: were `na` also `n` and `a`, a long word would be tried in all combinations. */
const mora =
  /^(?:(?:[kgnhbpmr]y|sh|sy|ch|ty|ts|jy|zy|[jkgsztdnhbpmyrwf])?[aeiou](?:h(?!y?[aeiou]))?|n(?!y?[aeiou])|m(?=[bp])|[ksp](?=[kstpc])|t(?=[ktpc]|s(?![aeiou])))+$/;

/** Whether a folded word can be Japanese: open syllables and n. */
export const looksJapanese = (folded: string): boolean => folded.length > 2 && mora.test(folded);

/** Equal for two romanisations of one Japanese name: `Shouichi` and `Syoiti`. */
export const japaneseForm = (folded: string): string =>
  folded
    .replace(/sy/g, 'sh')
    .replace(/ty/g, 'ch')
    .replace(/[zj]y/g, 'j')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/zi/g, 'ji')
    .replace(/hu/g, 'fu')
    .replace(/ou|oo|oh(?![aeiou])/g, 'o')
    .replace(/uu|uh(?![aeiou])/g, 'u')
    .replace(/m(?=[bp])/g, 'n');

export const areJapaneseSpellings = (one: string, other: string): boolean =>
  looksJapanese(one) && looksJapanese(other) && japaneseForm(one) === japaneseForm(other);

/** How the romanised name of a given kanji may begin. */
const kanjiStarts = new Map(
  (
    '太 ta f hi|花 ha ka|健 ke ta ki|一 ka i ha hi ma|裕 yu hi ya|真 ma shi na sa|美 mi yo ha|恵 e me ke shi sa ya|由 yu yo|優 yu ma su|隆 ta ryu|浩 hi ko|' +
    '宏 hi ko a|博 hi ha|和 ka wa ma|正 ma ta sho se to|昭 a sho te ha|誠 ma se no sa|直 na ta ma su|智 to sa chi|大 da hi ta o|翔 sho ka|拓 ta|達 ta|哲 te sa a|' +
    '亮 ryo a|良 ryo yo na ra|明 a me ha mi|晴 ha se|春 ha shu|秀 hi shu su ho|英 e hi su|幸 yu ko sa mi|孝 ta ko|義 yo gi no|純 ju su a|淳 ju a|洋 yo hi|陽 yo ha hi a|' +
    '学 ma ga|進 su shi|修 o shu na|剛 ta tsu go ko yo|茂 shi mo|三 mi sa zo mo|次 ji tsu|清 ki se su|久 hi ku|貴 ta ki a|香 ka kyo ko|愛 a ma me|' +
    '理 ri ma o sa mi|千 chi se yu|奈 na|彩 a sa|綾 a|舞 ma|麻 a ma|友 to yu|敬 ke ta no|啓 ke hi a sa|恒 tsu ko hi|康 ya ko shi|靖 ya|泰 ya ta hi|悠 yu ha hi|' +
    '勇 yu i ha|雄 yu ta o|武 ta mu|光 mi ko hi te|充 mi|実 mi ma sa ji|道 mi do to|伸 no shi|信 no shi ma sa|憲 ke no|典 no|文 fu bu a|史 fu shi|弘 hi ko|' +
    '広 hi ko|寛 hi ka|潤 ju|順 ju yo|俊 to shu su ta|敏 to bi|利 to ri|聡 sa so to|悟 sa go|賢 ke ma sa to ka|謙 ke|研 ke|勝 ma ka sho su|雅 ma ga mi no|' +
    '昌 ma sho a|政 ma se|栄 e hi sa|重 shi ju|秋 a|章 a sho fu|彰 a sho|慎 shi|晋 shi|郁 i fu|功 i ko|厚 a|敦 a|篤 a to|桜 sa|結 yu|陸 ri|蓮 re|' +
    '湊 mi|葵 a|凛 ri|翼 tsu|航 ko wa|佳 ka yo ke|京 kyo ke|圭 ke|慶 ke yo|伸 no shi|紀 no ki mo to|徹 te to|豊 yu to|稔 mi|保 ya ta ho mo|守 ma mo|登 no to' +
    '|耕 ko|佑 yu su ta|祐 yu su hi ma|仁 hi ji ma yo ni ki|覚 sa a|玲 re a|怜 re sa|諒 ryo ma a|遼 ryo ha|龍 ryu ta to|竜 ryu ta to' +
    '|瑠 ru ri|梨 ri na|莉 ri|瑛 e a te|絵 e|桂 ke ka|恭 kyo ya ta|基 mo ki|邦 ku ho|薫 ka ku shi no|勲 i ku sa ko' +
    '|岳 ta ga|巌 i ga|源 ge mi ha mo|玄 ge ha|豪 go ta tsu hi|洸 ko hi|晃 a ko hi te mi|煌 ko ki a|沙 sa su' +
    '|紗 sa su|咲 sa|祥 sho yo a sa na|昇 no sho|将 ma sho ta su|尚 na sho hi ta|渉 wa sho a|匠 ta sho|忍 shi' +
    '|繁 shi|滋 shi ji|舜 shu|駿 shu ha to ta|隼 ha shu|譲 yu jo|颯 so ha sa|奏 ka so|蒼 so a|崇 ta shu so' +
    '|毅 ta tsu ki ko|猛 ta|匡 ma ta kyo tsu|忠 ta chu a|睦 mu a yo chi ma|透 to yu|虎 to ko ta|範 no ha' +
    '|徳 to no na tsu|則 no to|遥 ha yo|肇 ha|瞳 hi to|歩 a ho yu|藍 a ra|翠 mi su a|碧 mi a he|務 tsu chi' +
    '|勉 tsu be ma|努 tsu|克 ka yo ma|珠 ta shu mi su|渚 na|慧 ke sa e a to|侑 yu|萌 mo me ho|富 to fu yu'
  )
    .split('|')
    .map((entry): [string, string[]] => {
      const [kanji = '', ...starts] = entry.split(' ');
      return [kanji, starts];
    }),
);

/** How a Japanese given name in kanji may begin in Latin letters; null where this list does not know. */
export const kanjiReadings = (kanji: string): readonly string[] | null =>
  kanjiStarts.get([...kanji][0] ?? '') ?? null;
