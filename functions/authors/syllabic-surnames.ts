const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Chinese surnames in pinyin, by far the most of those in use, and those of Taiwan, Hong Kong and Singapore: after Jones,
 * Chinese Names (Pelanduk, 1997).
 */
const chineseSurnames = words(`
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
  feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su lyu lv jiang cai jia ding wei xue ye yan pan du
  dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng
  long wan duan lei qian yin li yi chang wu qiao he lai gong wen pang fan lan qi zhuang xing nie an hong ji mu
  tao zhan mei sheng lin diao zhong xu qiu luo gao xia cai tian pu you niu tong ning miao cen zhai zuo xian wei
  bao bi bian cen chai chu cong ge geng gan gui hua huo jian jing ju ke kuang leng ling lou man min mo nan ni ning ou
  pei piao qu quan rao rong ruan shan shang shu si sui tu wa weng xi xiang xin xuan yue yun zang zha zhen zhi zong zu
  zhuo ouyang sima zhuge shangguan situ xiahou huangfu dongfang murong linghu duanmu
  chan cheung wong leung ng lau kwok kwan kwong chow chau tsang tse tsui lam yeung yip lui choi cheuk fung ho hui hsu
  sze hsieh hsiao kuo liao tsai tsao tseng chang chou chu chiang chiu chuang huang lee lo lu shih sung teng ting tsou wu yeh
  yen hung hsiung koh goh teo tay toh ong ang tan lim neo quek seah sim soh yeo yap foo chua chia chin chong low loh
  yau mok poon yuen ip fok lok mak ngai siu szeto tam tso yim yiu chik chung ching choy chui hau mui nip pak po shek
  shiu shum suen tai tin tsoi tung chao chi chien hsia hsiang hsin hsueh keng ku kuan lien lung nieh pai pao ssu tien
  tuan tzeng yueh aw beh boey cheah cheang chee cheong chew chiam chiew chiong chng cho choo chuah fong guan heng hoe
  hoo hoon jong kho khoo khor kok koo kua kuah kuek kum kwa kwek kwoh leow liau liong liow loi loke loo lua lum mah
  ngiam oei ooi peh phang phoon poh pua quah seet seng seow siah siew sia siow sng soo tee teh teoh thia thio tiong
  wee woo yam yee yeoh yew yow yick lun luk keung kut sit yung cham chak
`);

/** Korean surnames, in the spellings that their bearers use. */
export const koreanSurnames = words(`
  kim gim lee yi rhee ri park bak pak choi choe jung jeong chung cheong kang gang cho jo yoon yun youn jang chang lim im
  rim han oh o seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu you ryoo hong jeon jun chun ko koh go moon mun
  yang son sohn bae pae baek paik baik heo hur huh noh roh no nam sim shim ha kwak gwak sung seong cha joo ju woo u koo
  gu ku min na ra rah jin chin ji chi eom um won ok byun byeon chae tak pyo pyun gil kil yeo ye do bang pang myung
  myeong ki gi ban wang geum keum yook yuk sun seon hyun hyeon ham yeom cheon so namgung hwangbo jegal seonwoo sunwoo
  ock maeng choo pyeon kook guk kuk joung choung jhung jhang rhim rhyu rho whang khang kahng kwack lyoo ryou rheem tark
  youk yum nahm uhm seol sul doh gye kye yune
`);

/** Families whose bearers are often printed family first, and whose given names come in syllables. */
export const isSyllabicFamily = (folded: string): boolean =>
  chineseSurnames.has(folded) || koreanSurnames.has(folded);
