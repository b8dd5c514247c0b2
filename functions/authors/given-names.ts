const index = (text: string): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  text
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((line) => line.length > 0)
    .forEach((line, group) => {
      for (const name of line) groups.set(name, [...(groups.get(name) ?? []), group]);
    });
  return groups;
};

/** A full name, then its short forms. */
const shortForms = `
  abigail abby gail
  abraham abe bram
  adriana adri
  alan al
  albert al bert bertie
  alberto beto
  alejandro alex ale
  alejandra alex ale
  aleksandr alex sasha sascha sacha alik shura
  aleksandra alex sasha sascha sacha ola
  alessandro alex ale sandro
  alessandra alex ale sandra
  alexander alex alec aleck lex xander sandy sasha sascha sacha al
  alexandra alex alexa lexi sandra sandy sasha
  alexandre alex
  alexey alex alyosha lyosha
  alfred al fred freddie alf
  alice ali
  amanda mandy
  anastasia nastya stacy
  andrea andi
  andreas andi
  andrew andy drew
  andrey andriusha
  angela angie
  anna ania anya annie
  anne annie
  anthony tony ant
  antonio toni tono nino
  antonia toni
  antoine toine
  antonius ton toon
  archibald archie
  arthur art artie
  augustus gus
  barbara barb babs barbie
  bartholomew bart
  bartholomeus bart
  beatrice bea trixie
  benedict ben
  benjamin ben benny benji
  bernard bernie
  bradley brad
  calvin cal
  cameron cam
  carolina caro
  caroline carrie caro
  catherine cathy cath cat kate katie
  cecilia ceci
  charles charlie chuck chas chaz
  charlotte lottie charlie
  christian chris
  christina chris tina christy chrissy
  christine chris tina christy chrissy
  christoph chris
  christophe chris
  christopher chris kit topher
  clifford cliff
  clinton clint
  constance connie
  cornelis cees kees
  cornelius cor
  cynthia cindy
  daniel dan danny
  daniela dani
  danielle dani
  david dave davy
  deborah deb debbie debby
  dennis denny
  diana di
  dmitry dima mitya
  dominic dom
  dominique dom
  donald don donnie
  dorothy dot dottie dolly
  douglas doug
  eduardo edu lalo
  edward ed eddie eddy ted teddy ned
  edmund ed eddie
  edwin ed eddie
  ekaterina katya katia
  eleanor ellie nell nora
  elena lena
  elizabeth liz lizzie lizzy beth betty betsy eliza liza lisa libby ellie elsie bess lilibet
  elisabeth liz lisa beth els elise lisbeth
  emily em emmy
  emmanuel manny manu
  enrique quique
  ernest ernie
  eugene gene
  evelyn evie
  evgeny zhenya
  ezekiel zeke
  federico fede
  ferdinand ferdi
  fernando nando fer
  florence flo
  frances fran francie frankie
  francesca fran
  francesco franco
  francis frank fran
  francisco paco pancho fran
  franciscus frans
  franklin frank
  frederick fred freddie freddy fritz
  friedrich fritz
  frederic fred
  gabriel gabe gabi
  gabriela gabi gaby
  gabriella gabi gaby
  geoffrey geoff jeff
  george geo
  gerald gerry jerry
  gerard gerry ger
  gerardus gerard ger
  gilbert gil bert
  giovanni gianni
  giuseppe beppe peppe
  gregory greg gregg
  guillermo memo guille
  gustavo gus tavo
  harold harry hal
  harrison harry
  heinrich heinz heiner
  helen nell
  helena lena
  henrietta hettie etta
  henry harry hank hal
  herbert herb bert
  hermann hermi
  hubert bert
  ignacio nacho
  isaac ike zac
  isabel bel izzy
  isabella bella izzy isa
  isabelle belle izzy isa
  ivan vanya
  jacob jake
  jacobus jaap koos
  jacqueline jackie
  james jim jimmy jamie jas
  jan janek
  janet jan
  jeffrey jeff
  jennifer jen jenny jenn
  jeremiah jerry
  jeremy jerry jem
  jerome jerry
  jessica jess jessie
  jesus chucho
  joaquin quino
  joan joanie
  johann hans
  johannes hans joop jan jo johan
  john jack johnny
  jonathan jon jonny johnny nathan
  jose pepe
  josef sepp
  joseph joe joey jos
  josephine jo josie
  joshua josh
  juan juanito
  judith judy
  julia jules
  julian jules
  julie jules
  karl kalle
  katarzyna kasia
  katharina kathi katja
  katherine kathy kate katie kat kath kathie kit kitty
  kathleen kathy kate katie
  kathryn kathy kate katie
  kenneth ken kenny
  kimberly kim
  konstantin kostya
  konstantinos kostas costas
  christos chris
  dimitrios dimitris
  georgios giorgos george
  ioannis yiannis yannis giannis john
  nikolaos nikos
  panagiotis panos takis
  lawrence larry laurie
  laurence larry laurie
  leonard len lenny leo
  leonardo leo
  leopold leo
  leslie les
  lewis lew
  louis lou
  louise lou
  lucas luke
  ludwig lutz
  luis lucho
  madeleine maddie
  magdalena magda lena
  malgorzata gosia
  manuel manolo manu
  marcus marc
  margaret maggie meg peggy marge margie greta madge peg rita daisy
  margarita rita
  margarethe greta grete
  maria mia masha
  martin marty
  martha marty
  mary molly polly may
  mathew matt
  matthew matt matty
  matthias matt matze
  maureen mo
  maximilian max
  maxime max
  maxwell max
  melanie mel
  melissa mel
  michael mike mick mickey mikey micky mitch
  michal misha
  michel mike
  michelle shelly shelley
  miguel migue
  mikhail misha mike
  mitchell mitch
  mohammad md mohd mo
  mohammed md mohd mo
  muhammad md mohd mo
  nadezhda nadia nadya
  nancy nan
  natalia natasha
  natalie nat
  nathan nate nat
  nathaniel nate nat nathan
  nicholas nick nicky nico
  nicola nicky nico
  nicolas nico nick
  nicole nicky
  nikolas niko nick
  nikolay kolya
  norman norm
  oliver ollie
  olivia liv livvy
  oscar ossie
  pamela pam
  patricia pat patty patsy tricia trish
  patrick pat paddy rick
  paul paulie
  pavel pasha
  pedro perico
  penelope penny
  peter pete
  petrus piet
  philip phil pip
  phillip phil
  philippe phil
  priscilla cilla
  rachel rae
  rafael rafa
  randall randy
  randolph randy
  raymond ray
  rebecca becky becca
  reginald reg reggie
  ricardo rick
  richard rick dick rich ricky richie
  robert bob rob bobby robbie bert
  roberto beto tito
  robin rob
  rodney rod
  roderick rod
  roger rodge
  ronald ron ronnie
  rosemary rose rosie
  rudolf rudi
  russell russ
  salvador chava
  salvatore toto
  samantha sam sammy
  samuel sam sammy
  sandra sandy
  santiago santi
  sarah sally sadie
  sebastian seb bastian
  sergey seryozha
  sharon shari
  sidney sid
  sigmund sigi
  simon si
  sofia sonia sonya
  solomon sol
  stanley stan
  stanislav stas
  stefan stef
  stephanie steph
  stephen steve stevie
  steven steve stevie
  stewart stu
  stuart stu
  susan sue susie suzy
  susanna sue susie suzy
  suzanne sue susie suzy
  svetlana sveta lana
  tamara toma
  tatiana tanya tania
  teresa terry tess
  terence terry
  theodore ted teddy theo
  theresa terry tess tracy
  thomas tom tommy thos
  tiago ti
  timothy tim timmy
  tobias toby
  ulrich uli
  ulrike uli
  valentina valya
  valerie val
  vasily vasya
  veronica ronnie vera
  victor vic
  victoria vicky vicki tori
  vincent vince vinny
  virginia ginny ginger
  vladimir vova volodya vlad
  vladislav vlad slava
  vyacheslav slava
  walter walt wally
  wilfred wilf fred
  wilhelm willi
  wilhelmus wim
  willem wim
  william bill will billy willy liam wm willie
  wolfgang wolf
  yevgeny zhenya
  yulia yulya
  yuri yura
  zachary zach zack
  zacharias zach
`;

/** Spellings of one name in Latin letters, where the original is in another script. */
const transliterations = `
  mohammed mohamed muhammad mohammad muhammed mohamad muhamad mohamod mehmed mahomed mouhamed md mohd
  mehmet mohammed
  ahmed ahmad ahmet achmad
  ali aly
  hussein hussain husain hossein hussien husayn houssein hosein husein hussayn hossain hocine
  hassan hasan hassen
  youssef yousef yusuf yousuf yusef yussef youcef yosef yousif
  abdullah abdallah abdulla abdellah
  omar umar omer
  othman uthman osman usman
  khaled khalid
  fatima fatemeh fatma fatimah fateme fatimeh
  aisha ayesha aicha aysha aishah
  said saeed saied sayeed saeid
  mahmoud mahmud mahmood
  mustafa mostafa moustafa mustapha mostapha
  ibrahim ebrahim ibraheem brahim
  ismail esmail ismaeel esmaeil ismael
  jamal gamal djamal jamaal
  nasser naser nasir nassir
  zainab zeinab zaynab zeynab zineb zeynep
  maryam mariam meryem miriam
  amin ameen
  amir ameer emir
  karim kareem
  rahim raheem
  rashid rasheed rachid
  salem salim saleem
  samir sameer
  tarek tariq tarik tareq
  walid waleed
  yasin yassine yaseen yassin
  hamid hameed hamed
  majid majeed madjid
  saleh salih salah
  soleiman sulaiman suleiman sulayman suleyman
  dawood daoud dawud
  haider haidar hyder
  jafar jaafar jafer
  masoud massoud masud
  mehdi mahdi
  reza rida ridha
  nour noor nur
  layla leila laila leyla
  khadija khadijah khadeeja hadija
  alexander aleksandr alexandr aleksander oleksandr
  alexandra aleksandra
  aleksey alexey aleksei alexei oleksii oleksiy
  anatoly anatoliy anatolii anatoli
  andrey andrei andrej andriy andrii
  anna hanna
  arkady arkadiy arkadii arkadi
  artem artyom
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro
  ekaterina yekaterina katerina kateryna
  elena yelena jelena olena
  elizaveta yelizaveta
  evgeny evgenii evgeniy evgeni yevgeny yevgeni yevgeniy yevgenii eugeny eugene yevhen
  evgenia yevgenia evgeniya yevgeniya evgeniia eugenia
  fedor fyodor feodor
  gennady gennadiy gennadii gennadi
  georgy georgii georgiy georgi
  grigory grigorii grigoriy grigori
  igor ihor
  ilya ilia ilja
  irina iryna
  ivan iwan
  konstantin constantine constantin
  ksenia xenia kseniya kseniia
  maria mariya mariia marija
  marina maryna
  maxim maksim maksym
  michael mikhail michail mikhael
  mikhail mykhailo mihail michail
  natalia natalya nataliya nataliia natalja
  nikita mykyta
  nikolay nikolai nikolaj mykola
  oleg oleh
  olga olha
  pavel pawel pavlo
  petr pyotr piotr petro
  roman roman
  semyon semen semion
  sergey sergei sergej serguei serge sergiy serhii serhiy sergii
  sofia sofya sofiya sophia sofiia
  svetlana svitlana
  tatiana tatyana tatjana tetiana tetyana tatyana
  valentin valentyn
  valery valeriy valerii valeri
  vasily vasilii vasiliy vasili vassily vasyl
  victor viktor
  victoria viktoria viktoriya viktoriia
  vitaly vitalii vitaliy vitali
  vladimir wladimir volodymyr
  vyacheslav viacheslav
  yakov iakov jacob
  yana iana jana
  yaroslav iaroslav jaroslav
  yuri yury yuriy yurii iurii iury iouri jurij juri
  yulia iuliia julia yuliya iulia yuliia
  zhanna janna
  georgios giorgos yorgos giorgios george
  ioannis yiannis yannis giannis
  dimitrios dimitris demetrios
  konstantinos constantinos kostas
  nikolaos nicolaos nikos
  christos hristos
  vasileios vasilis vassilis vasilios
  athanasios thanasis
  panagiotis panayiotis
  eleni heleni
  chaim haim hayim
  moshe moshe
  yaakov yaacov jacob
  yitzhak itzhak yitzchak isaac
  yehuda yehudah
  shlomo shelomo
  avraham abraham
  tsvi zvi zwi tzvi
  krishna krishnan
  srinivas sreenivas shrinivas
  sri shri shree
  lakshmi laxmi
  vishnu visnu
  shiva siva
  subramanian subramaniam subrahmanian
  rajesh raajesh
  deepak dipak
  sandeep sandip
  pradeep pradip
  sanjeev sanjiv
  rajeev rajiv
`;

const shortFormGroups = index(shortForms);
const shortFormLists = shortForms
  .split('\n')
  .map((line) => line.trim().split(/\s+/).filter(Boolean))
  .filter((line) => line.length > 0);
const fullNames = new Set(shortFormLists.map((line) => line[0] as string));
const transliterationGroups = index(transliterations);
const transliterationLists = transliterations
  .split('\n')
  .map((line) => line.trim().split(/\s+/).filter(Boolean))
  .filter((line) => line.length > 0);

/** The names that this one may be short for: `bob` for `robert`. */
export const longForms = (folded: string): string[] =>
  (shortFormGroups.get(folded) ?? [])
    .map((group) => shortFormLists[group]?.[0] ?? '')
    .filter((long) => long !== folded);

export const isShortFormOf = (short: string, long: string): boolean =>
  fullNames.has(long) && longForms(short).includes(long);

/** Other spellings in Latin letters of a name from another script, itself excluded. */
export const otherTransliterations = (folded: string): string[] =>
  (transliterationGroups.get(folded) ?? [])
    .flatMap((group) => transliterationLists[group] ?? [])
    .filter((name) => name !== folded);

/** A name that is given to people of many countries: never the first half of a double surname. */
export const isCommonGivenName = (folded: string): boolean =>
  fullNames.has(folded) || transliterationGroups.has(folded);
