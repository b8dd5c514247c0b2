/** A full name, then its short forms: after Hanks, Hardcastle and Hodges, A Dictionary of First Names (Oxford, 2006). */
export const shortForms = `
  abhijit abhi
  abhinav abhi
  abhishek abhi
  abigail abby gail
  abraham abe bram avi
  achilleas achilles
  aditya adi
  adriaan ad arie
  adriana adri
  adrianus adri ad arie adriaan
  agnieszka aga
  aikaterini katerina
  alan al
  alastair al
  albert al bert bertie
  alberto beto al
  albertus bert
  albrecht al
  alejandra alex ale
  alejandro alex ale jandro
  aleksandar sasa aca
  aleksander olek
  aleksandr alex sasha sascha sacha alik shura
  aleksandra alex sasha sascha sacha ola
  alessandra alex ale sandra
  alessandro alex ale sandro
  alexander alex alec aleck lex xander sandy sasha sascha sacha al sander
  alexandra alex alexa lexi sandra sandy sasha xandra
  alexandre alex xande
  alexandros alex alekos
  alexandru alex sandu
  alexey alex alyosha lyosha lesha
  alexis alex
  alfonso fonso poncho
  alfred al fred freddie alf
  alfredo fredo
  alice ali
  alison ali
  alistair al
  allan al
  allen al
  allison ali
  amanda mandy
  amelia millie
  ananthanarayanan ananth
  anastasia nastya stacy tasia natasa stasia
  anastasios tasos
  anastassios tasos
  anatoly tolya
  andras andris bandi
  andrea andi
  andreas andi andy
  andrew andy drew
  andrey andriusha
  andries andy dries
  andrzej andy jedrek
  angela angie
  angelica angie
  angelika geli
  anirban ani
  aniruddha ani
  anirudh ani
  anna ania anya annie
  annabel bel
  anne annie
  anthony tony ant
  antoine toine tony
  antoinette toni
  anton tony toni
  antonia toni
  antonina tonya
  antonio toni tono nino tony
  antonios antonis
  antonius ton toon
  antony tony
  apostolos tolis lakis
  archibald archie
  aristeidis aris
  aristides aris
  arkadiusz arek
  armando mando
  arnold arnie
  arnoldus arnold nol
  artem tyoma
  arthur art artie
  artur art
  arturo art
  ashley ash
  athanasia nasia
  athanasios thanos nasos sakis
  athanassios thanos
  augustus gus
  avraham avi
  azadeh azi
  balaji bala
  balakrishnan balu
  barbara barb babs barbie basia
  bartholomeus bart
  bartholomew bart
  bartlomiej bartek bart
  bartosz bartek
  bastiaan bas
  beatrice bea trixie
  beatriz bea
  begona bego
  benedict ben
  benedikt bene ben
  benjamin ben benny benji benni
  benoit ben
  bernadette bernie
  bernard bernie
  bernardus ben bernard
  bernhard bernd berni
  bertram bert
  bertrand bert
  beverly bev
  binyamin benny ben
  birgitta gitta
  boleslaw bolek
  boris borya
  bradford brad
  bradley brad
  branislav bane
  brigitte gitte
  calvin cal
  cameron cam
  candace candy
  candice candy
  carlos carlitos
  carlton carl
  carolina caro lina
  caroline carrie caro
  carolyn carol carrie lyn
  cassandra cass cassie
  catalina cata lina
  caterina rina cate
  catharina tineke
  catherine cathy cath cat kate katie katy kitty
  cathleen cathy
  cecilia ceci
  cedric ced
  chadwick chad
  chandramouli chandra
  charalampos babis
  charles charlie chuck chas chaz
  charlotte lottie charlie lotte
  chester chet
  chiranjeevi chiru
  chiranjib chiru
  christiaan chris christian
  christian chris
  christina chris tina christy chrissy kicki stina
  christine chris tina christy chrissy
  christodoulos christos
  christoforos christos chris
  christoph chris
  christophe chris
  christopher chris kit topher
  christos chris
  chrysanthi chrysa
  chrysoula chrysa
  clayton clay
  clement clem
  clifford cliff
  clifton cliff
  clinton clint
  concepcion concha conchita conchi
  constance connie
  constantin costi
  constantine dinos
  consuelo chelo
  cornelia conny corrie nelly
  cornelis cees kees cor
  cornelius cor neil
  cristian cristi cris
  cristina cris tina
  curtis curt
  cynthia cindy
  daniel dan danny dannie dani
  daniela dani
  danielle dani
  daria dasha
  dariusz darek
  david dave davy
  debabrata deb
  debashis deb
  debashish deb
  debasish deb
  deborah deb debbie debby
  demetrios jim
  dennis denny den
  desmond des
  devendra dev
  diana di
  diane di
  diederik dirk
  dieter didi
  dietmar didi
  dimitar mitko
  dimitrios dimitris jim mitsos
  dipankar dip
  dmitry dima mitya
  dolores lola
  domenico mimmo
  dominic dom nick
  dominique dom
  donald don donnie
  dorothea dora thea dorte
  dorothy dot dottie dolly
  douglas doug
  edgar ed
  edith edie
  edmond ed
  edmund ed eddie ned
  edouard ed
  eduard edik ed edi edu
  eduardo edu lalo dudu ed
  edvard ed
  edward ed eddie eddy ted teddy ned
  edwin ed eddie
  efstathios stathis
  efstratios stratis
  ehud udi
  ekaterina katya katia
  elaine lainie
  eleanor ellie nell nora
  eleftherios lefteris
  elena lena
  eleonora nora leo
  elias eli
  eliezer eli
  elijah eli
  elisabeth liz lisa beth els elise lisbeth elsa liesbeth
  elisabetta betta
  eliyahu eli
  elizabeth liz lizzie lizzy beth betty betsy eliza liza lisa libby ellie elsie bess lilibet
  elizaveta liza
  ellen nell ellie
  elzbieta ela
  emanuel manny manu
  emanuele lele
  emily em emmy
  emmanouil manolis manos
  emmanuel manny manu manolis
  emmanuelle manu
  encarnacion encarna
  enrique quique kike
  ernest ernie
  erzsebet erzsi
  eugene gene
  evangelia lia eva litsa
  evangelos vangelis vaggelis vagelis
  evelyn evie
  everardus evert
  evgenia zhenya
  evgeny zhenya
  ezekiel zeke
  fabian fabi
  federico fede
  fedor fedya
  ferdinand ferdi
  ferdinando nando
  ferenc feri
  fernanda fer
  fernando nando fer
  filippo pippo
  florence flo
  florian flo
  fotios fotis
  frances fran francie frankie
  francesc cesc
  francesca fran
  francesco franco
  francine fran
  francis frank fran
  francisca paca ciska cisca paqui
  francisco paco pancho fran chico quico kiko curro
  franciscus frans frank
  franklin frank
  frantisek franta
  franziska franzi
  frederic fred
  frederick fred freddie freddy fritz rick
  fredericus fred
  frederik fred frits rik
  friederike rike
  friedrich fritz fred
  gabriel gabe gabi gab
  gabriela gabi gaby
  gabriele gabi lele
  gabriella gabi gaby ella
  gabrielle gabby gaby
  galina galya
  gavriel gabi
  genevieve viv
  geoffrey geoff jeff
  georg schorsch
  george geo georgie
  georgios giorgos
  gerald gerry jerry
  geraldine gerry
  gerard gerry ger
  gerardus gerard ger gert geert
  gerhard gerd
  gertrude trudy gert gertie
  gheorghe gigi
  gianfranco franco
  gianluca luca
  gijsbert gijs
  gijsbertus gijs
  gilbert gil bert
  gilberto beto gil
  gillian gill
  giovanni gianni vanni nanni
  giridhar giri
  giridharan giri
  giuseppe beppe peppe pino
  giuseppina pina
  gonzalo gonza
  gopikrishna gopi
  gopinath gopi
  gordon gord
  gottfried friedel
  gregoire greg
  gregorio goyo
  gregory greg gregg
  grigory grisha
  grzegorz grzesiek greg
  guadalupe lupe
  gudmundur gummi
  guilherme gui
  guillermo memo guille
  gustav gus
  gustave gus
  gustavo gus tavo
  gwenaelle gwen
  gwendolyn gwen
  gyorgy gyuri
  hannelore hanne lore
  haralambos haris
  harald harry
  harikrishna hari
  harikrishnan hari
  harish hari
  harold harry hal
  harriet hattie
  harrison harry
  harvey harv
  heinrich heinz heiner
  helen nell
  helena lena
  helene leni lene
  hendrik henk rik hein
  hendrika rika
  hendrikus henk hendrik rik
  henricus henk hendrik
  henrietta hettie etta
  henrik rik
  henry harry hank hal
  herbert herb bert
  herman herm
  hermann hermi
  howard howie
  hubert bert
  hubertus huub bert
  hugh hughie
  humberto beto
  ignacio nacho inaki
  ignatius iggy
  imogen immy
  ingeborg inge
  inmaculada inma
  ioannis yiannis yannis giannis
  irene rena
  irina ira
  irving irv
  isaac ike zac
  isabel bel izzy isa
  isabella bella izzy isa
  isabelle belle izzy isa
  israel izzy
  istvan pista pisti
  ivan vanya
  jacob jake
  jacobus jaap koos sjaak jacob cobus
  jacqueline jackie jacqui
  jacquelyn jackie
  jadwiga jadzia
  jagannath jagan
  jagannathan jagan
  jakub kuba
  james jim jimmy jamie jas jimmie
  jan janek
  janet jan
  janice jan
  janos jancsi
  jaroslav jarda jarek
  jaroslaw jarek
  jason jay
  javier javi xavi
  jayant jay
  jayaram jay
  jayesh jay
  jefferson jeff
  jeffery jeff
  jeffrey jeff
  jennifer jen jenny jenn
  jerald jerry
  jeremiah jerry jer
  jeremy jerry jem jer
  jerome jerry
  jerrold jerry
  jerzy jurek
  jessica jess jessie
  jesus chucho
  jiri jirka
  jitendra jiten jit jitu
  joachim jochen achim jo
  joan joanie
  joanna asia jo
  joanne jo
  joaquin quino quim
  johann hans hannes
  johanna hanna jo joke
  johannes hans joop jan jo johan hannes johann johnny
  john jack johnny
  jonathan jon jonny johnny nathan
  jonathon jon
  jose pepe ze
  josef sepp pepa
  josefa pepa
  josefina pepa fina
  josep pep
  joseph joe joey jos
  josephine jo josie
  josephus jos jef
  joshua josh
  jozef joep jef jos
  jozsef joska
  juan juanito
  judith judy jude
  juhani juha jussi
  julia jules
  julian jules
  julie jules
  juliet jules
  julius jules
  karl kalle charlie
  karoline line
  karthikeyan karthik
  katalin kati
  katarina kata katka kati
  katarzyna kasia
  katerina rina
  katharina kathi katja kathe kat kathrin
  katharine kate katie kathy kat kath kit
  katherine kathy kate katie kat kath kathie kit kitty katy
  kathleen kathy kate katie katy kath
  kathryn kathy kate katie katy kath kat
  katrina kat trina
  kazimierz kazik
  kendall ken
  kenneth ken kenny
  kevin kev
  kimberley kim
  kimberly kim
  konrad kurt
  konstantin kostya kostia
  konstantina dina
  konstantinos kostas costas kostis costis dinos
  krishna kris
  krishnan kris krish
  kristen kris
  kristian kris
  kristin kris
  kristina kris tina stina
  kristine kris stine
  kristofer kris
  kristoffer kris
  kristopher kris
  krisztina kriszti
  krystyna krysia
  krzysztof kris krzysiek krzys chris
  ksenia ksyusha
  kyriakos kyros
  ladislav laco lada
  lambertus bert
  lars lasse
  laszlo laci
  laura laurie
  laurence larry laurie
  laurentius laurens
  lawrence larry laurie
  leandro leo
  leendert leen
  lenhart len
  lennart len
  leonard len lenny leo
  leonardo leo nardo
  leonardus leo leon
  leonhard leo len
  leonid lenya leo
  leonie leo
  leopold leo poldi
  leslie les
  lester les
  lewis lew
  lillian lily lil
  linda lin
  lionel leo
  lodewijk lode
  lorenzo enzo renzo
  louis lou louie
  louisa lou
  louise lou
  lubomir lubos
  lucas luke luuk
  luciana lucy
  lucinda lucy cindy
  ludmila lida lyuda mila luda
  ludwig lutz
  luigi gigi
  luis lucho
  luisa lulu
  lukas luki
  lyubomir lyubo
  lyubov lyuba
  maciej maciek
  madeleine maddie
  madeline maddie
  madhusudan madhu
  madhusudhan madhu
  magdalena magda lena leni
  magdalene lena
  magnus mange
  mahendra mahi
  malcolm mal
  malgorzata gosia
  manfred fred manni
  manikandan mani
  manuel manolo manu lolo manny
  marcus marc
  margaret maggie meg peggy marge margie greta madge peg rita daisy
  margareta greta
  margarete greta grete
  margaretha greet greta
  margarethe greta grete
  margarita rita marga
  margherita rita
  marguerite margot
  maria mia masha
  marinus rien rinus
  marjorie marge margie
  martha marty
  martin marty
  martina tina
  martinus martin tinus
  marvin marv
  mary molly polly may
  massimiliano max
  mathew matt
  mathieu mat
  matilda tilda
  matthew matt matty
  matthias matt matze
  matthieu mat
  matthijs thijs
  maureen mo
  maurice maury mo
  maxim max maks
  maxime max
  maximilian max
  maximiliano maxi max
  maximilien max
  maxine max
  maxwell max
  meenakshi meena
  melanie mel
  melissa mel missy
  melvin mel
  menachem meni
  mercedes merche
  mervyn merv
  michael mike mick mickey mikey micky mitch michi miki
  michaela mica
  michail michalis
  michal misha misa
  michalis mike
  micheal mike
  michel mike mitch
  michelle shelly shelley
  miguel migue mike
  mihai misu
  mikael micke mike
  mikhail misha mike
  miklos miki
  mikolaj miki
  mildred millie
  millicent millie
  miltiadis miltos
  milton milt
  miroslav mirek miro mirko
  miroslaw mirek
  mitchel mitch
  mitchell mitch
  mohamed moe
  mohammad md mohd mo moe
  mohammed md mohd mo moe
  montgomery monty
  montserrat montse
  mordechai moti motti
  moritz mo
  morris mo
  mortimer mort
  morton mort
  moses moe mo
  muhammad md mohd mo
  muralidhar murali
  muralidharan murali
  mykhailo misha
  nadezhda nadia nadya
  nancy nan
  narasimhan naren nara
  narendra naren
  natalia natasha nata nat
  natalie nat
  natasha tasha nat
  nathan nate nat nati
  nathanael nate nat
  nathaniel nate nat nathan nati
  netanel nati
  nicholas nick nicky nico
  nicola nicky nico nic
  nicolaas nico klaas
  nicolae nicu
  nicolas nico nick nic
  nicole nicky nic nikki
  nikola niko
  nikolaos nikos nicos nick
  nikolas niko nick
  nikolaus niko nico klaus nik
  nikolay kolya nick nik kolia
  nils nisse
  norbert nori
  norman norm
  octavian tavi
  oleksandr sasha
  olga olya olia
  oliver ollie
  olivia liv livvy
  ondrej ondra
  orlando lando
  oscar ossie
  osvaldo valdo
  oswald oz ozzie
  pamela pam
  panagiota giota yota
  panagiotis panos takis
  paraskevas paris
  paraskevi evi vivi
  parthasarathi partha
  parthasarathy partha
  pascal pas
  patrice pat
  patricia pat patty patsy tricia trish
  patrick pat paddy rick
  patrizia patty
  paul paulie
  paulus paul
  pavel pasha
  pedro perico
  penelope penny
  per pelle
  percival percy
  pernille nille
  peter pete petey
  petros pete
  petrus piet peter
  philip phil pip
  philipp phil
  philippa pip pippa phil
  philippe phil
  phillip phil
  pieter piet pete
  predrag pedja
  premkumar prem
  priscilla cilla
  priyanka priya
  prudence prue
  przemyslaw przemek
  pyotr petya
  rachel rae rach
  radoslaw radek
  rafael rafa rafi
  raffaele lello raf lele
  raghavan raghav
  raghavendra raghu
  raghunandan raghu
  raghuram raghu
  rajagopalan raj
  rajeev raj
  rajendra raj
  rajesh raj
  rajeshwari raji
  rajiv raj
  ramakrishna ramki
  ramakrishnan ramki
  ramanathan ram
  ramesh ram
  ramon moncho
  randall randy
  randolph randy
  ranganathan ranga
  raphael rafi rafa raph raf
  rastislav rasto
  ravindra ravi
  ravindran ravi
  raymond ray
  rebecca becky becca beck
  refael rafi
  regina gina
  reginald reg reggie
  reinhard reini
  ricardo rick ricky richie
  riccardo ricky
  richard rick dick rich ricky richie
  robert bob rob bobby robbie bert bobbie robin
  roberta bobbie robbie
  roberto beto tito rob
  robin rob
  roderick rod rick
  rodney rod
  rodolfo fito
  rodrigo rodri rod
  roelof roel
  roger rodge
  rolando rolo
  roman roma
  ronald ron ronnie
  rosalind ros roz
  rosamund ros
  rosario charo
  rosemary rose rosie
  rostislav slava
  rudolf rudi rudy ruud
  rudolph rudy rudi
  ruslan rus russ
  russell russ rusty
  ruth ruthie
  salvador chava salva
  salvatore toto sal turi
  samantha sam sammy
  samuel sam sammy
  sandor sanyi
  sandra sandy
  santiago santi
  sarah sally sadie
  satyabrata satya
  satyajit satya
  sebastiaan bas
  sebastian seb bastian basti sebas
  sebastien seb
  semyon syoma
  sergey seryozha
  sergio serge
  seymour sy
  sharon shari
  sheldon shel
  shmuel shmulik muli
  shridharan sridhar
  siddharth sid
  siddhartha sid
  sidney sid
  siegfried sigi
  sigmund sigi
  sigurdur siggi
  simon si
  slawomir slawek
  sofia sonia sonya
  solomon sol
  sotirios sotiris
  spyridon spyros spiros
  sridharan sridhar
  srikanth sri
  srinivas srini
  srinivasa srini
  srinivasan srini
  stanislav stas standa slava stan
  stanislaw staszek stan
  stanley stan
  stavroula voula
  stefan stef
  stefanie steffi stef
  stephan steph
  stephane steph
  stephanie steph steffi
  stephanus stef
  stephen steve stevie
  steven steve stevie
  stewart stu stew
  stuart stu
  stylianos stelios
  subrahmanyam subbu
  subramanian subbu mani subra
  sudipta sudip
  sundaram sundar
  sundararajan sundar
  surendra suren
  susan sue susie suzy
  susana susi
  susanna sue susie suzy sanna
  susanne susi sanne
  suzanne sue susie suzy
  svetlana sveta lana
  swaminathan swami
  sydney syd
  sylvester sly
  tadeusz tadek
  tamar tami
  tamara toma tammy
  tamas tomi
  tatiana tanya tania tanja
  teodor teo
  terence terry
  teresa terry tess tere terri tessa
  terrance terry
  terrence terry
  thaddeus thad tad
  thadeus thad
  theodor theo ted
  theodora dora thea theo
  theodore ted teddy theo
  theodoros thodoris
  theodorus theo
  theophile theo
  theresa terry tess tracy terri tessa
  therese tess
  thiagarajan thiagu
  thirumalai tiru
  thirunavukkarasu thiru
  thiruvengadam thiru
  thomas tom tommy thos tommie
  tiago ti
  timothy tim timmy
  tobias toby
  tobin toby
  tomas tom
  tomasz tomek
  trevor trev
  ulrich uli ulli ueli
  ulrike uli ulli rike
  uriel uri
  ursula ulla uschi
  urszula ula
  vaclav vasek
  vadim vadik
  valentin val vali
  valentina valya val vale
  valerie val
  valery valera
  vanessa nessa
  vasileios vassos
  vasiliki vaso vicky viki
  vasily vasya
  vasudeva vasu
  vasudevan vasu
  venkata venkat
  venkatachalam venkat
  venkataraman venkat
  venkatesan venkat venky
  venkatesh venky venkat
  venkateswara venkat
  venkatraman venki venkat
  vernon vern
  veronica ronnie vera vero
  veronika vero vera nika
  veronique vero
  vicente vince
  victor vic vik
  victoria vicky vicki tori vic
  vidyasagar vidya
  vigneshwaran vignesh
  vijayalakshmi viji
  viktor vitya vik
  viktoria vicky vika viki
  vincent vince vinny vin
  vincenza enza
  vincenzo enzo vince
  vinton vint
  virginia ginny ginger
  vishal vish
  viswanathan vish viswa
  vitaly vitalik
  vivian viv
  vladimir vova volodya vlad volodia
  vladislav vlad slava
  vojtech vojta
  volodymyr vova
  vsevolod seva
  vyacheslav slava
  waldemar waldek
  wallace wally
  walter walt wally
  wesley wes
  wieslaw wiesiek
  wilfred wilf fred
  wilfrid wilf
  wilhelm willi wim willy
  wilhelmina mina willemien mien
  wilhelmus wim willem
  willard will
  willem wim
  william bill will billy willy liam wm willie billie
  winifred win winnie
  winston win
  wladyslaw wladek
  wlodzimierz wlodek
  wojciech wojtek
  wolfgang wolf
  woodrow woody
  xavier xavi javi xav
  yaakov kobi koby
  yakov yasha
  yaroslav slava
  yekaterina katya katia
  yevgenia zhenya
  yevgeny zhenya
  yitzhak itzik
  yogendra yogi
  yogesh yogi
  yolanda yoli
  yonatan yoni
  yosef yossi
  yulia yulya
  yuri yura
  zachariah zach
  zacharias zach
  zachary zach zack
  zbigniew zbyszek
  zofia zosia
  zoltan zoli
  zsuzsanna zsuzsa
  zygmunt zyga
`;

/** Spellings of one name in Latin letters, where the original is in another script: Arabic and Indian ones after the same. */
export const transliterations = `
  mohammed mohamed muhammad mohammad muhammed mohamad muhamad mohamod mehmed mahomed mouhamed md mohd
  mehmet mohammed
  ahmed ahmad ahmet achmad
  ali aly
  hussein hussain husain hossein hussien husayn houssein hosein husein hussayn hossain hocine
  hassan hasan hassen
  youssef yousef yusuf yousuf yusef yussef youcef yosef yousif
  abdullah abdallah abdulla abdellah
  omar umar omer
  othman uthman osman usman othmane uthmaan
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
  maryam mariam meryem miriam mariem meriem
  amin ameen
  amir ameer emir
  karim kareem
  rahim raheem
  rashid rasheed rachid
  salem salim saleem
  samir sameer
  tarek tariq tarik tareq
  walid waleed
  yasin yassine yaseen yassin yacine
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
  sayed sayyed syed sayyid seyed seyyed
  abdelaziz abdulaziz
  faisal faysal feisal
  hisham hesham hicham
  imad emad
  wael wail
  sherif sharif shareef cherif
  ayman aymen
  osama usama oussama
  bilal belal billal
  sohail suhail souhail
  zaid zayd zeid zayed
  ziad ziyad zyad
  yahya yehia yahia yehya
  yacoub yakub yaqub yaqoob
  issa eisa
  musa moussa mousa moosa
  haroun harun haroon
  younes yunus younis yunis younus yunes
  nabil nabeel
  jalal galal djalal
  jamil jameel gamil djamil
  farouk faruk farooq faruq
  anwar anouar
  mounir munir muneer
  murad mourad
  hafez hafiz
  aziz azeez
  latif lateef
  amina aminah amena
  huda houda hoda
  iman eman imen
  mohsen muhsin mohsin
  javad jawad
  davoud davood
  mojtaba mujtaba
  zahra zohra
  ehsan ihsan
  khadija khadijah khadeeja hadija
  alexander aleksandr alexandr aleksander oleksandr olexandr olexander oleksander
  alexandra aleksandra
  aleksey alexey aleksei alexei oleksii oleksiy
  anatoly anatoliy anatolii anatoli anatolij
  andrey andrei andrej andriy andrii
  anna hanna
  arkady arkadiy arkadii arkadi arkadij
  artem artyom
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dmitrij
  ekaterina yekaterina katerina kateryna
  elena yelena jelena olena
  elizaveta yelizaveta
  evgeny evgenii evgeniy evgeni yevgeny yevgeni yevgeniy yevgenii eugeny eugene yevhen evgenij
  evgenia yevgenia evgeniya yevgeniya evgeniia eugenia evgenija
  fedor fyodor feodor
  gennady gennadiy gennadii gennadi gennadij
  georgy georgii georgiy georgi georgij gueorgui gueorgi
  grigory grigorii grigoriy grigori grigorij gregory
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
  natalia natalya nataliya nataliia natalja natalija
  nikita mykyta
  nikolay nikolai nikolaj mykola nicolay nicolai
  oleg oleh
  olga olha
  pavel pawel pavlo
  petr pyotr piotr petro
  roman roman
  semyon semen semion
  sergey sergei sergej serguei serge sergiy serhii serhiy sergii sergij
  sofia sofya sofiya sophia sofiia sofija
  svetlana svitlana
  tatiana tatyana tatjana tetiana tetyana tatyana
  valentin valentyn
  valery valeriy valerii valeri valerij
  vasily vasilii vasiliy vasili vassily vasyl vasilij
  victor viktor
  victoria viktoria viktoriya viktoriia
  vitaly vitalii vitaliy vitali vitalij
  vladimir wladimir volodymyr
  vyacheslav viacheslav viatcheslav
  yakov iakov jacob jakov
  yana iana jana
  yaroslav iaroslav jaroslav
  yuri yury yuriy yurii iurii iury iouri jurij juri yurij jurii
  yulia iuliia julia yuliya iulia yuliia
  zhanna janna
  ludmila lyudmila liudmila ljudmila ludmilla
  galina halyna
  lidia lidiya lidiia lydia
  lyubov liubov lubov ljubov
  anastasia anastasiya anastasiia anastasija anastassia
  daria darya dariya dariia
  larisa larissa
  kirill kiril kyrylo
  timofey timofei
  matvey matvei
  bogdan bohdan
  egor yegor
  denis denys
  gleb hlib
  leonid leonyd
  georgios giorgos yorgos giorgios george
  ioannis yiannis yannis giannis
  dimitrios dimitris demetrios dimitri demetris
  konstantinos constantinos kostas constantine
  nikolaos nicolaos nikos
  christos hristos
  vasileios vasilis vassilis vasilios vassilios vassileios
  athanasios thanasis athanassios thanassis
  panagiotis panayiotis
  eleni heleni
  chaim haim hayim
  moshe moshe
  yaakov yaacov jacob
  yitzhak itzhak yitzchak isaac isaak
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
  arvind aravind
  sudhir sudheer
  ashish asish aashish
  manish maneesh
  sunil suneel
  shankar sankar
  kishore kishor
  satish sathish sateesh
  swati swathi
  kavita kavitha
  sunita sunitha suneetha
  geeta gita geetha githa
  lata latha
  jyoti jyothi
  preeti priti preethi
  deepti dipti
  santosh santhosh
  shyam syam
  shruti sruthi shruthi
  rajeev rajiv
  abdessalam abdesselam abdeslam abdulsalam abdelsalam
  magdi magdy
  sami samy
  rami ramy
  hani hany
  fathi fathy
  hamdi hamdy
  sabri sabry
  ramzi ramzy
  lotfi lotfy
  fawzi fawzy
  hosni hosny
  hatem hatim
  adel adil
  bassem basem bassim
  hazem hazim
  essam issam esam
  ashraf achraf
  hossam husam houssam hussam
  yasser yasir yaser
  nader nadir
  maher mahir
  taher tahir tahar
  zakaria zakariya
  idris idriss driss
  redouane ridwan radwan redwan
  taoufik tawfik tawfiq toufik
  wahid waheed
  fouad fuad foad
  habib habeeb
  iyad eyad
  kamal kamel
  khalil khaleel
  luay louay loai
  marwan merouane
  moataz mutaz
  qasim kasim kassem qassem
  rafik rafiq rafeeq
  riad riyad riadh
  sadiq sadik sadegh
  sufyan sofiane soufiane sufian
  mohammadreza mohamadreza
  behrouz behrooz
  siavash siyavash
  kourosh koorosh kurosh
  dariush daryoush daryush
  niloofar niloufar nilufar
  pooya pouya
  houman hooman
  soroush sorush
  lakshman laxman
  vishwanath viswanath
  aditya adithya
  ashwin aswin
  harish hareesh
  jagadish jagdish jagadeesh
  jayant jayanth
  karthik kartik kartick
  nitin nithin
  prashant prashanth prasanth prasant
  praveen pravin
  rohit rohith
  savita savitha
  shashi sashi
  shekhar sekhar shekar
  shridhar sridhar sreedhar
  srikanth shrikanth shrikant srikant sreekanth
  sriram shriram
  subhash subash
  sumit sumeet
  vasant vasanth
  vidya vidhya
  vineet vineeth vinit
  evangelos evaggelos
  angelos aggelos
  angeliki aggeliki
  panagiota panayiota
  charalampos haralampos charalambos haralambos
  dionysios dionisios dionysis dionisis
  fotini photini foteini
  grigorios gregorios grigoris gregoris gregory
  kyriakos kiriakos
  spyridon spiridon
  spyros spiros
  theofanis theophanis
  theofilos theophilos
  vangelis vaggelis vagelis
  xenofon xenophon
  apostolos apostolis
  antonios antonis
  aristeidis aristidis aristides
  eirini irini
  stefanos stephanos
  filippos philippos
  alexandros aleksandros
  yosef yoseph yossef
  ofer opher
  ofir ophir
  yigal igal
  nachum nahum
  menachem menahem
  shmuel shemuel
  asaf assaf
  itai itay
  alena alyona aliona
  oksana oxana
  zoya zoia zoja
  maya maia maja
  taisia taisiya
  danila danil daniil
  efim yefim
  filipp philipp
  tikhon tihon
  zakhar zahar
  timur timour
  ruslan rouslan
  somaya sumaya soumaya sumayya
  ilias elias helias
  michalis mihalis
  rahman rehman
  kazem kazim kadhim kadhem
  morteza murtaza mortaza murtadha
  kader qader qadir kadir ghader
  abdelkader abdulkader abdulkadir abdulqadir abdulqader abdelqader
  abdelkarim abdelkrim abdulkarim abdulkareem abdulkerim
  abdelmajid abdulmajid abdulmajeed
  abdelmalek abdelmalik abdulmalik
  abdellatif abdullatif abdullateef
  abdelhamid abdulhamid abdulhameed
  abdelwahab abdulwahab abdulwahhab abdelouahab
  abdelrahman abderrahmane
  rauf raouf raoof
  saber sabir
  sajjad sajad
  tamer tamir
  wissam wisam
  zuhair zouhair zoheir zuhayr zuheir
  hanan hanane
  elham ilham
  imran emran
  kaoutar kawthar kaouthar
  lubna loubna
  malek malik
  mona muna mouna
  nadia nadya
  najib nageeb
  nawal naoual
  nizar nezar
  rania raniya
  salma selma
  samia samiya samiah
  shaima shaimaa chaima
  suad souad soad
  yasmin yasmine jasmin
  yosra yousra yusra
  zaher zahir
  badr bader
  bashir bachir basheer
  fadi fady
  fahd fahad
  fares faris
  hashem hashim
  ibtissam ebtesam ibtisam
  mansour mansur mansoor
  marwa maroua
  mazen mazin
  nassim nasim naseem
  raed raid
  rajab ragab
  ramadan ramazan
  rashida rachida
  shaker shakir chaker
  shukri choukri shokri
  tayeb tayyib tayyab taieb
  zain zein zayn
  zaki zaky
  amani amany
  hadi hady
  hassane hassan
  hayat hayet
  jaber jabir gaber
  latifa lateefa
  nahla nahlah
  naim naeem nayeem
  parviz parvez pervez
  shahid shaheed
  tanvir tanveer
  tauqeer tauqir
  waqas wakas
  wasim waseem
  zeeshan zishan
  zubair zoubair zobair
  abhijit abhijeet avijit
  abhishek abhisek
  amrita amritha
  anand anant ananth
  anindya anindita
  archana archna
  ashok asok
  avinash abinash
  bhaskar baskar bhasker
  bhavana bhavna
  bijoy vijoy
  biswajit bishwajit viswajit
  chaitanya chaithanya
  chandrasekhar chandrashekhar chandrasekar chandrashekar
  debashis debasis debashish debasish
  dhananjay dhananjaya dhanunjay
  dinesh dhinesh
  gautam gautham goutam gowtham
  gayatri gayathri
  girish gireesh
  govind govinda
  hemant hemanth
  indranil indraneel
  jagannath jagannadh
  jayanta jayantha
  jeevan jivan
  jitendra jithendra
  keerthi kirti keerti kirthi
  keshav kesav keshava kesava
  lalit lalith
  lokesh logesh
  madhav madhava
  madhavi madhvi
  mahesh magesh
  malati malathi
  mamata mamatha
  murali muraly
  murugan murugesan
  narayan narayana narayanan
  narasimha narsimha narasimhan
  nishant nishanth
  parameswaran parameshwaran
  partha parth
  prabhakar prabhaker
  prasad prasada
  pratik prateek pratheek
  pratima prathima
  radhakrishnan radhakrishna
  raghavendra raghavender
  rajendra rajender
  ramachandran ramachandra
  ravindra ravinder raveendra
  renuka renuga
  sarat sarath sharad sharath
  saraswati saraswathi
  shailesh sailesh shailes
  shanti santhi shanthi santi
  sharmila sarmila
  shashank sasank
  shiv shiva
  shobha sobha shoba
  shubha subha
  siddharth siddhartha siddarth
  smita smitha smithaa
  smriti smrithi
  soumya sowmya saumya
  sourav saurav saurabh sourabh
  subrata subroto
  sujata sujatha
  surendra surender
  sukumar sukumaran
  tejaswi tejasvi
  tulasi tulsi thulasi
  vaibhav vaibhava
  vandana bandana
  varsha barsha
  venkatesh venkatesha venkates venkateshwara venkateswara
  vijay vijaya bijay
  vijayalakshmi vijaylaxmi vijayalaxmi
  vikas vikash
  vimal bimal
  vinay vinaya binay
  vipin bipin
  vipul bipul
  virendra virender
  yashwant yeshwant yashwanth
  yuvraj yuvaraj
  vasiliki vassiliki
  anastasios anastassios anastasis
  dimosthenis demosthenes dimosthenes
  sotirios sotiris
  themistoklis themistocles
  theodoros theodorus
  stamatios stamatis
  stavros stauros
  emmanouil emmanouel emmanuil
  nicholas nickolas nikolas
  israel izrail
  cyril kirill
`;

/** Given names without a table entry of their own that are no surnames to speak of. */
export const otherGivenNames = `
  sara jane rose grace eve ella emma ava lily lucy sophie chloe hannah leah naomi esther claire clara clare marie luise
  lucia lara carla karla paula silvia sylvia monica monika marta berta greta ingrid astrid sigrid birgit ulla heidi
  helga inge ilse anke antje petra sabine kerstin karin karen kirsten katrin kathrin claudia simone yvonne nathalie
  sylvie chantal monique odile pascale delphine celine aurelie emilie camille amelie juliette margot agnes inês ines
  catarina joana mariana filipa rita raquel pilar carmen lourdes marisol soledad esperanza ana giulia chiara elisa
  silvana paola rossella ornella antonella donatella olivier laurent thierry yves jacques pierre jean jeanne andre luc
  marc guillaume bruno didier fabien fabrice gilles henri herve julien loic lucien noel raoul remi rene sylvain francois
  etienne emile claude arnaud alain adrien hans jurgen klaus horst gunter gunther helmut heinz rainer reiner uwe jens
  jorg bernd gerd kurt otto fritz franz ernst erich emil egon detlef carsten bjorn axel arne sven ole olaf leif knut
  jonas johan erik eric fredrik gustaf anders bengt bo goran hakan ingmar mats ake pal rolf rune stig tor torsten ulf
  mario paolo carlo marco luca matteo davide stefano massimo giorgio pietro enzo fabio dario claudio aldo vittorio
  umberto ugo jorge pablo diego raul hector ruben adolfo agustin alvaro andres augusto emilio esteban felipe fernan
  gerardo german jaime joao julio marcelo marcos mauricio mateo octavio pascual rogelio paulo nuno duarte goncalo
  henrique joaquim manoel vasco gabor attila bela csaba denes imre zsolt tibor janusz marek zdzislaw jacek karel milan
  zdenek aaron adam adrian aidan alec angus austin barry brandon brendan brent brett brian bruce bryan byron carl chad
  clive cody colin conor connor craig damian damien darren dean derek dirk duncan dustin dylan earl elliot ethan evan
  felix gareth gary gavin glen glenn graham guy ian ivor jared jasper jay jesse joel justin keith kelvin kyle leon leroy
  levi liam luke mark miles neil nigel noah otis quentin ralph reuben rupert ryan sean seth shane shaun silas spencer
  tristan troy zane amy audrey bonnie brenda bridget carol cheryl crystal dawn denise donna doris eileen erin ethel eva
  faye fiona gail gina gladys gloria hazel heather irma jill jodi joyce kara lauren lisa lois lorraine lucille marilyn
  marion marlene megan muriel nadine nina norma paige peggy phyllis robyn roxanne sabrina sheila shirley sonia stella
  tara thelma tracy vera viola wanda wendy wilma yvette zoe arjun anil ajay amit arun bharat ganesh gopal hari kiran
  mukesh naveen nikhil prakash pranav rahul raj ravi sachin sanjay suresh uday varun vikram vinod vivek anjali anita
  aparna deepa divya indira meena neha nisha pooja priya radha rekha sangeeta shweta usha hiroshi takeshi kenji koji
  satoshi makoto masashi naoki shinji takashi tetsuya yoshio yuki akira daisuke hideo ichiro jiro taro kazuo keiko yoko
  akiko naoko yumi tomoko
`;

/** Short forms that are names of their own as often. */
export const ownNames = `
  alexa ali anya arnold asia carl carol chandra christian clay daisy dev dina dirk dora edie eli elise eliza ella elsa
  enzo evert franco gail greta gwen hanna hari haris hendrik inge jacob jan johann jude jules kata kitty laurens laurie
  leen lena leon lin lina lisa lola lore luca luke magda marc margot martin may mia mila molly nathan nell nelly nora
  ola partha paul peter raj ram renzo rita robin rose sadie sally sandra sanna satya sonia stacy tami thea theo tracy
  vera vidya vignesh willem
`;
