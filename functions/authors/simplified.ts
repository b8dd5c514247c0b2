/** The traditional characters most frequent in names, each before its simplified form. */
const pairs = new Map(
  (
    '張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马許许謝谢鄭郑鍾钟鐘钟葉叶蘇苏呂吕蔣蒋馮冯鄧邓蕭萧羅罗偉伟國国強强軍军華华麗丽靜静傑杰龍龙' +
    '勝胜東东興兴榮荣寶宝銀银鳳凤鵬鹏飛飞輝辉曉晓瑋玮維维紅红蘭兰蓮莲貴贵賢贤遠远錦锦鋒锋銘铭長长門门開开陽阳雲云霞霞順顺顯显' +
    '風风齊齐龔龚歐欧閆闫閻阎顧顾盧卢賈贾鄒邹賴赖龐庞藍蓝聶聂嚴严蘊蕴詩诗語语誠诚諾诺謙谦議议學学寧宁實实將将嶽岳師师廣广慶庆應应' +
    '憶忆懷怀戰战擇择濤涛潔洁澤泽瀅滢燁烨燦灿瑩莹瓊琼畫画盡尽禮礼穎颖競竞筆笔純纯細细結结經经綺绮緒绪練练縣县總总繼继續续義义聖圣' +
    '聰聪聲声職职腦脑臨临藝艺蘆芦衛卫裝装見见親亲觀观記记許许訓训詠咏詳详譚谭護护讓让豐丰貝贝貞贞財财賓宾贊赞趙赵躍跃車车軒轩輪轮' +
    '達达進进運运過过選选邁迈鈞钧鈺钰鋼钢錢钱鎮镇鏡镜鑫鑫閃闪關关陸陆隊队際际難难電电靈灵韓韩頌颂頁页須须頓顿題题願愿類类飄飘駿骏' +
    '騰腾驍骁鴻鸿鵑鹃麥麦黨党儀仪億亿優优傳传儒儒劍剑動动務务勵励區区協协單单員员嘉嘉園园圖图堅坚執执報报塵尘壽寿夢梦奮奋婭娅媽妈嬌娇孫孙'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => {
      const [traditional = '', simple = ''] = pair;
      return [traditional, simple];
    }),
);

/** Text with those characters simplified. */
export const simplified = (text: string): string =>
  [...text].map((character) => pairs.get(character) ?? character).join('');
