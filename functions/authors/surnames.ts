import { japaneseSurnames } from './japanese-surnames.ts';
import { isSyllabicFamily } from './syllabic-surnames.ts';

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

const vietnameseSurnames = words(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh dao doan trinh truong lam mai tang ta
  luong luu la cao chau quach thai trieu ha to kieu khuat nghiem phung thach tong vuong lai quan tieu van vi mac
`);

const japaneseRomanised = new Set([...japaneseSurnames.values()].flat());

/** Chinese surnames by character, where pinyin is not the only reading or the usual one is not the character's first. */
export const chineseReadings: ReadonlyMap<string, readonly string[]> = new Map(
  `覃 qin,tan|翟 zhai,chai|种 chong|缪 miao|繆 miao|曾 zeng,tseng,tsang|单 shan|單 shan|解 xie|仇 qiu|查 zha|区 ou,au|區 ou,au|朴 piao,pu,park|盖 ge,gai|乐 yue,le|陳 chen,chan,tan|
  陈 chen,chan,tan|黃 huang,wong,ng|黄 huang,wong,ng|李 li,lee|張 zhang,chang,cheung|张 zhang,chang,cheung|林 lin,lam,lim|王 wang,wong|
  吳 wu,ng,goh|吴 wu,ng,goh|劉 liu,lau|刘 liu,lau|蔡 cai,tsai,choi,chua|楊 yang,yeung|杨 yang,yeung|周 zhou,chou,chow|趙 zhao,chao,chiu|
  赵 zhao,chao,chiu|徐 xu,hsu,tsui|許 xu,hsu,hui|许 xu,hsu,hui|謝 xie,hsieh,tse|谢 xie,hsieh,tse|郭 guo,kuo,kwok|鄭 zheng,cheng|
  郑 zheng,cheng|鍾 zhong,chung|钟 zhong,chung|梁 liang,leung|何 he,ho|葉 ye,yeh,yip|叶 ye,yeh,yip|蘇 su,so|苏 su,so|潘 pan,poon|
  呂 lu,lyu,lv,lui|吕 lu,lyu,lv,lui|江 jiang,chiang,kong|蔣 jiang,chiang|蒋 jiang,chiang|朱 zhu,chu|胡 hu,wu|馮 feng,fung|冯 feng,fung|
  鄧 deng,teng,tang|邓 deng,teng,tang|曹 cao,tsao|彭 peng,pang|蕭 xiao,hsiao,siu|萧 xiao,hsiao,siu|羅 luo,lo|罗 luo,lo|高 gao,kao,ko|
  沈 shen,shum|孫 sun,suen|孙 sun,suen|宋 song,sung|薛 xue,hsueh|尤 you,yu|邱 qiu,chiu|丘 qiu,yau`
    .split('|')
    .map((entry) => {
      const [character = '', readings = ''] = entry.trim().split(' ');
      return [character, readings.split(',')] as const;
    }),
);

export const compoundSurnames = words(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 东方 東方 慕容 令狐 端木 尉迟 公孙 公孫 남궁 황보 제갈 선우 독고 사공 서문',
);

/** Hangul surnames and what their bearers write. */
export const koreanReadings: ReadonlyMap<string, readonly string[]> = new Map(
  `김 kim,gim|이 lee,yi,rhee,ri,i,yee|리 ri,lee,rhee|박 park,bak,pak|최 choi,choe|정 jung,jeong,chung,cheong|강 kang,gang|조 cho,jo|
  윤 yoon,yun,youn|장 jang,chang|임 lim,im,yim|림 rim,lim|한 han|오 oh,o|서 seo,suh|신 shin,sin|권 kwon,gwon|황 hwang|안 ahn,an|송 song|
  류 ryu,yoo,ryoo,yu|유 yoo,yu,you,ryu|홍 hong|전 jeon,jun,chun|고 ko,koh,go|문 moon,mun|양 yang|손 son,sohn|배 bae,pae|백 baek,paik,baik|
  허 heo,hur,huh|노 noh,roh,no|남 nam|심 shim,sim|하 ha|곽 kwak,gwak|성 sung,seong|차 cha|주 joo,ju,chu|우 woo,u|구 koo,gu,ku|민 min|
  나 na,ra,rah|진 jin,chin|지 ji,chi|엄 eom,um|원 won|변 byun,byeon|채 chae|천 cheon,chun|현 hyun,hyeon|함 ham|염 yeom|방 bang|여 yeo|
  옥 ok,ock|맹 maeng|표 pyo|길 gil,kil|추 chu,choo|도 do,doh|석 seok,suk|선 seon,sun|설 seol,sul|연 yeon|명 myung,myeong|기 ki,gi|반 ban|
  금 geum,keum|육 yook,yuk|탁 tak|국 kook,guk,kuk|편 pyun,pyeon|봉 bong|남궁 namgung|황보 hwangbo|제갈 jegal|선우 sunwoo,seonwoo`
    .split('|')
    .map((entry) => {
      const [character = '', readings = ''] = entry.trim().split(' ');
      return [character, readings.split(',')] as const;
    }),
);

export const isFamilyFirstFamily = (folded: string): boolean =>
  isSyllabicFamily(folded) || vietnameseSurnames.has(folded) || japaneseRomanised.has(folded);

export const isJapaneseFamily = (folded: string): boolean => japaneseRomanised.has(folded);

export const isVietnameseFamily = (folded: string): boolean => vietnameseSurnames.has(folded);

const topSurnames = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
  kim lee park choi jung jeong kang cho yoon jang lim nguyen tran le pham
`);

/** One of the few families that a quarter of a nation bears: next to a rarer word, this is the family. */
export const isTopSurname = (folded: string): boolean => topSurnames.has(folded);

/** Spanish and Portuguese surnames: one that stands before another is the first of two, and no middle name. */
const iberianSurnames = words(`
  garcia navarro torres ramos romero moreno molina morales ortega castro rubio serrano blanco suarez delgado ortiz marin
  sanz iglesias medina garrido cortes castillo guerrero lozano cano prieto cruz calvo vidal gallego herrera flores
  cabrera campos vega carrasco caballero reyes aguilar santana vargas mora rojas rios pena acosta silva medrano soto fuentes
  contreras espinoza sepulveda valenzuela cardenas salazar mendoza guzman ibarra zamora bravo miranda figueroa aguirre
  ochoa salinas pineda restrepo arias duran quintero giraldo correa mejia cardona zapata santos ferreira pereira oliveira
  costa rodrigues fernandes gomes lopes alves marques almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes
  soares vieira monteiro cardoso rocha neves coelho cruz cunha pires ramos reis simoes antunes matos fonseca machado araujo
  barbosa tavares melo freitas barros lima souza sousa azevedo nascimento abreu andrade moraes batista campos dias moura
  magalhaes guimaraes ruiz diaz munoz paz lula puig ferrer soler serra roca pujol valls bosch
  aranda arroyo avila ayala barrera bonilla bustamante caceres calderon camacho carrillo cervantes cordero cordoba
  coronado cuevas duenas escobar espinosa estrada galindo gallardo heredia hidalgo hurtado izquierdo maldonado merino
  montero montes montoya murillo nieto ojeda olivares orozco pacheco palacios parra peralta ponce quintana rivas rivera
  robles roldan rosales rueda salas salgado sandoval sierra solano solis sosa tapia toledo trujillo valdes varela velasco
  villanueva villegas zuniga alvarado amaral assis barreto bastos bezerra borges braga brandao brito camargo carneiro
  cavalcante cavalcanti couto dantas esteves farias furtado godoy guedes henriques jesus lacerda leal leite loureiro
  macedo marinho medeiros meireles mello menezes meneses morais mota motta nogueira novais paiva peixoto pessoa pinheiro
  prado queiroz rangel rego resende rezende sampaio seixas silveira siqueira tavora trindade valente vasconcelos
  vasconcellos veiga veloso viana vilela
`);

/** A Spanish or Portuguese surname, before which `de` is part of the name. */
export const isIberianSurname = (folded: string): boolean =>
  iberianSurnames.has(folded) || /..[^aeiou]ez$/.test(folded);

/** Whether a word that stands before the family is a surname too: a first of two, or a Polish maiden name. */
export const isMiddleSurname = (folded: string): boolean =>
  iberianSurnames.has(folded) || /..(?:(?:[^aeiou]|qu|a)ez|[sc]k[ai])$/.test(folded);

const otherSurnames = words(`
  banning behan benson bohan bunting canning channing cohan colin conan conran deegan dolan donnan doran dugan duggan duran
  fanning gibson gunson gunning hagan hanan hanning hanson hanlon henning henson hogan horan hunting kagan keegan kogan
  lehman logan manning manson marin meehan milan mohan monson moran morin nolan nunan pagan penning pinson
  ransom regan renan ronan sagan samson sheehan tanning winson
`);

/** A surname from elsewhere that could be two Chinese or Korean syllables: `Logan`, `Honda`. */
export const isSurnameElsewhere = (folded: string): boolean =>
  otherSurnames.has(folded) || isJapaneseFamily(folded);

const givenElsewhere = words('kim lee jo lou gil nan mo dai');

/** A Chinese or Korean family that is a given name elsewhere: `Kim`, `Lee`. */
export const isGivenElsewhere = (folded: string): boolean => givenElsewhere.has(folded);

const shortSurnames = words(`
  abe bee bey bir boe bos box cho coe cox das day dee dev dey dix doe dow dux eck ede ely fay fee fei fey fox fry gau gay
  guy hay hee hoy ito jha joy kay key kou lal law lee lev ley lim lin low lux mas may men moe mol moy nag noe nye oda ono
  ota paz poe pol rai ram rao rau ray rey rim roe ros rot roy rue rus sax sen sha shi sol tan tao ude van vos wee wei
  wen yar you yun zhu
`);

/** A surname of three letters, which printed in capitals looks like initials. */
export const isShortSurname = (folded: string): boolean => shortSurnames.has(folded);
